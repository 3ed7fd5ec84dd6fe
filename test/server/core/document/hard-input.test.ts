import { expect } from 'chai';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import { readMarkup } from './markup.ts';

const many = 10_000;

/** Each would overflow the stack or take minutes without bounds; the test's own time limit is the measure. */
const inputs: Readonly<Record<string, string>> = {
  'quotes in quotes': `${'>'.repeat(many)}a`,
  'lists in lists on one line': `${'- '.repeat(many)}a`,
  'lists in lists by indentation': Array.from(
    { length: 800 },
    (_, depth) => `${' '.repeat(2 * depth)}- a`,
  ).join('\n'),
  'quotes and lists by turns': `${'> - '.repeat(many)}a`,
  'a quote with lazy lines': `${'>'.repeat(300)}a\n${'b\n'.repeat(many)}`,
  'items without number': '- a\n'.repeat(20 * many),
  brackets: '['.repeat(many),
  'brackets that close': '['.repeat(many) + ']'.repeat(many),
  'links without an end': `${'[a](b'.repeat(many)})`,
  emphasis: `${'*a '.repeat(many)}${'b* '.repeat(many)}`,
  'emphasis by two signs': `${'*a_b '.repeat(many)}c_ d* `.repeat(2),
  'strong in strong': `${'**a '.repeat(many)}${' b**'.repeat(many)}`,
  backticks: Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join(' '),
  'parentheses after an address': `http://a.example/${')'.repeat(many)}`,
  'a mail address without an end': `${'a.'.repeat(many)}@`,
  'raw tags without an end': '<a "'.repeat(many),
  'raw tags in quotation marks': `<div>${`<a "'<a '"`.repeat(many)}>`,
  comments: `${'<div><!--'.repeat(many)}-->\n\nThe end.`,
  'bold in bold': `${'<b>'.repeat(many)}x`,
  'footnotes of one label': '[^1]: x\n'.repeat(many),
  'footnotes in footnotes': Array.from({ length: many }, (_, at) => `[^${at}]: b[^${at + 1}]\n`).join(''),
  'combining marks': `a${'\u0301'.repeat(many)}`,
  'combining marks as entities': `a${'&#x301;&#x316;'.repeat(8 * many)}`,
};

describe('renderDocument on hard input', () => {
  for (const [name, body] of Object.entries(inputs)) {
    it(`ends, and keeps its invariant: ${name}`, () => {
      const { html, text } = renderDocument(body);
      if (html.length < 200_000) expect(readMarkup(html).text).to.equal(text);
      expect(text).not.to.equal('');
    }).timeout(5_000);
  }

  it('shows what is too deep as it is written, and the rest as Markdown', () => {
    const { html } = renderDocument(`# Title\n\n${'>'.repeat(100)} deep\n\nAn *end*.`);
    expect(html).to.include('<em>end</em>').and.include('&gt;&gt;&gt; deep');
  });

  it('reads a document of a megabyte', () => {
    const { blocks } = renderDocument(
      'Some *words* and a [link](https://a.example/) make up a line of text.\n\n'.repeat(15_000),
    );
    expect(blocks).to.have.length(15_000);
  });
});
