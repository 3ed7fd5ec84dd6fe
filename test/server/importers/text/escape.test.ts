import { expect } from 'chai';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { marked } from 'marked';
import { escapeText } from '../../../../server/importers/text/escape.ts';

function rendered(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const page = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
  return page.body.textContent.trim();
}

describe('plain text written as Markdown', () => {
  const lines = [
    '1. not a list',
    '12) nor this',
    '# of boats',
    '* starred',
    '- dashed',
    '+ added',
    '> bowed',
    '---',
    '===',
    '***',
    '| a | b |',
    '`ticks` and **stars** and _lines_',
    'snake_case stays, and __dunder__ too',
    'a [link](nowhere) and an ![image](x)',
    '[x]: not-a-definition',
    '[^1]: not a note, nor is this[^1]',
    'an <b>bold</b> claim & an &amp; &#65;',
    '~~~',
    '~wave~ and ~~waves~~',
    'back\\slash and \\*',
    '[ ] not a task',
    'see https://example.org/a_b_c*d_(e) and www.example.org/_x_',
    '3 < 4 and <none>',
  ];
  for (const line of lines)
    it(`reads as the same text: ${line}`, () => expect(rendered(escapeText(line))).to.equal(line));

  it('reads as the same text, whatever signs it holds', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1.)#*_-+>[](){}!`~\\|<&;:=^"/ é中'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(signs, (raw) => {
        const line = raw.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '' && !/https?:|www\./.test(line));
        expect(rendered(escapeText(line))).to.equal(line);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps addresses free of backslashes', () => {
    expect(escapeText('at https://example.org/a_b_*c*/d~e')).to.equal('at https://example.org/a_b_*c*/d~e');
  });
});
