import { expect } from 'chai';
import { marked } from 'marked';
import type { EntryRun } from '../../../server/core/references/formatted-entry.ts';
import { markdownEntry } from '../../../server/formats/markdown-entry.ts';

const plain = (text: string): EntryRun => ({ text, marks: [] });
const italic = (text: string): EntryRun => ({ text, marks: ['italic'] });

describe('an entry of a bibliography in Markdown', () => {
  for (const [what, runs, wanted] of [
    [
      'a title in italics',
      [plain('Berg (1999). '), italic('Ice'), plain('. Pier.')],
      'Berg (1999). <em>Ice</em>. Pier.',
    ],
    [
      'a title that ends with a sign',
      [plain('A. '), italic('Ice? A history!'), plain(' Pier.')],
      'A. <em>Ice? A history!</em> Pier.',
    ],
    ['signs of Markdown in the words', [plain('a_b_c *d* '), italic('e*f')], 'a_b_c *d* <em>e*f</em>'],
    [
      'italics within a word of another script, where they cannot be marked',
      [plain('见'), italic('《冰》'), plain('第')],
      '见《冰》第',
    ],
    [
      'bold numbers',
      [plain('J '), { text: '12', marks: ['bold'] } as const, plain('(3)')],
      'J <strong>12</strong>(3)',
    ],
  ] as const)
    it(`keeps ${what}`, () => expect(marked.parseInline(markdownEntry({ runs }, {}))).to.equal(wanted));

  it('links the address that the style prints, once', () => {
    const runs = [plain('Berg. Ice. https://doi.org/10.1000/a_b_c')];
    expect(markdownEntry({ runs }, { DOI: '10.1000/a_b_c' })).to.equal(
      'Berg. Ice. <https://doi.org/10.1000/a_b_c>',
    );
    expect(markdownEntry({ runs: [plain('doi:10.1/x')] }, { DOI: '10.1/x' })).to.equal(
      'doi:[10.1/x](<https://doi.org/10.1/x>)',
    );
  });
});
