import { expect } from 'chai';
import { entryHtml } from '../../../../server/core/references/formatted-entry.ts';
import { readEntry } from '../../../../server/formats/styles/read-entry.ts';

const html = (written: string) => {
  const entry = readEntry(written);
  return entry === undefined ? undefined : entryHtml(entry, []);
};

describe('an entry as citeproc writes it', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['is taken out of its wrapping', '<div class="csl-entry">A. <i>B</i>.</div>\n', 'A. <i>B</i>.'],
    [
      'loses italics within italics',
      '<i>A <span style="font-style:normal;">B</span> C</i>',
      '<i>A </i>B<i> C</i>',
    ],
    [
      'keeps small capitals',
      '<span style="font-variant:small-caps;">A</span>',
      '<span class="small-caps">A</span>',
    ],
    ['keeps signs that were escaped', '&#60;b&#62; &#38; &amp;', '&lt;b&gt; &amp; &amp;'],
    [
      'shows elements that it does not know as text',
      '<u onclick="x">A</u>',
      '&lt;u onclick="x"&gt;A&lt;/u&gt;',
    ],
    ['closes what was left open', '<i>A', '<i>A</i>'],
    ['bears with what was never opened', 'A</i></div> B', 'A B'],
    ['is nothing when nothing came out', '<div class="csl-entry"> </div>', undefined],
    [
      'is nothing when citeproc says that nothing came out',
      '[CSL STYLE ERROR: reference with no printed form.]',
      undefined,
    ],
  ];
  for (const [what, written, expected] of cases)
    it(what, () => expect(html(written)).to.equal(expected?.replaceAll('="x"', '=&quot;x&quot;')));

  it('gives its number as a label', () => {
    const written =
      '<div class="csl-entry"><div class="csl-left-margin">[12]</div><div class="csl-right-inline">A.</div></div>';
    expect(readEntry(written)).to.deep.equal({ label: '[#]', runs: [{ text: 'A.', marks: [] }] });
  });
});
