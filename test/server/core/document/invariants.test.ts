import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import { renderNote } from '../../../../server/core/document/render-note.ts';
import { renderPlain } from '../../../../server/core/document/render-plain.ts';
import type { RenderedDocument } from '../../../../server/core/document/rendered-document.ts';
import { forbidden, readMarkup } from './markup.ts';

const folder = new URL('../../../fixtures/documents/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.md'));

function fixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** Pieces that make and break Markdown and HTML, to be joined at random. */
const fragment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'word ',
      'Two words. ',
      'é',
      'e\u0301',
      '\u0301',
      '中文。',
      'ệ',
      '👩‍👧',
      '\ud83d',
      '\u0000',
      '\u00a0',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '  \n', ' ', '\t', '    ', '\r\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '#',
      '# ',
      '> ',
      '- ',
      '1. ',
      '- [x] ',
      '|',
      '|-|-|\n',
      '---\n',
      '===\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '![',
      '](https://a.example/)',
      '](javascript:x)',
      '[^1]',
      '[^1]: ',
      '[r]: /u\n',
      '<',
      '>',
      '"',
      "'",
      '\\',
      '&amp;',
      '&lt;',
      '&#60;',
      '&#0;',
      '&#xD800;',
      '&#13;',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
      '<table><tr><td>',
      '<a href="javascript:x">',
      '</a>',
      '<img src=x onerror=y>',
      '<svg>',
      '<style>',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const markdown = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

function expectInvariants({ html, text, blocks }: RenderedDocument): void {
  const markup = readMarkup(html);
  expect(markup.text).to.equal(text);
  expect(forbidden(markup)).to.deep.equal([]);
  expect(new Set(markup.ids).size).to.equal(markup.ids.length);
  expect(text).to.equal(text.normalize('NFC'));
  expect(text.isWellFormed()).to.equal(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the claim
  expect(text).not.to.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).to.be.at.least(last);
    expect(end).to.be.greaterThan(start);
    expect(text.slice(start, end)).to.equal(text.slice(start, end).trim());
    last = end;
  }
  expect(last).to.be.at.most(text.length);
}

describe('every rendered document', () => {
  for (const name of fixtures) {
    it(`has the text of its HTML, whitelisted elements and orderly blocks: ${name}`, () => {
      expectInvariants(renderDocument(fixture(name)));
    });
  }

  for (const name of fixtures.filter((name) => name !== 'hostile.md')) {
    it(`reads as it should: ${name}`, () => {
      expect(`${renderDocument(fixture(name)).text}\n`).to.equal(fixture(name.replace('.md', '.txt')));
    });
  }

  it('keeps the invariants on random Markdown', () => {
    fc.assert(
      fc.property(markdown, (body) => expectInvariants(renderDocument(body))),
      { numRuns: 400 },
    );
  });

  it('gives the same text again when that text is shown without Markdown', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const { text } = renderDocument(body);
        const plain = renderPlain(text);
        expectInvariants(plain);
        expect(plain.text).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  it('holds notes to the same whitelist, without ids', () => {
    fc.assert(
      fc.property(markdown, (note) => {
        const markup = readMarkup(renderNote(note));
        expect(forbidden(markup)).to.deep.equal([]);
        expect(markup.ids).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });
});
