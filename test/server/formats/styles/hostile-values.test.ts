import { expect } from 'chai';
import fc from 'fast-check';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { bibliographyStyleNames } from '../../../../server/core/references/bibliography-styles.ts';
import { entryHtml, entryText } from '../../../../server/core/references/formatted-entry.ts';
import { openStyle } from '../../../../server/formats/styles/open-style.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="alert(1)">bold</b>',
  '<span style="position:fixed">over</span>',
  '<span style="font-variant: small-caps;">small</span>',
  '<a href="javascript:alert(1)">here</a>',
  '<div class="csl-left-margin">9</div>',
  '</i></div></span>',
  '&lt;script&gt; &#60;b&#62;',
  '<i><i><b><sup>deep',
  '%%STRING%%',
  '"\'<!-- -->',
  '$& $1',
];
/** All that an entry may hold besides text. */
const allowed =
  /<\/?(?:i|b|sup|sub)>|<span class="small-caps">|<\/span>|<a href="https:[^"<>]*" rel="noopener noreferrer nofollow">|<\/a>/g;

describe('values that mean harm, in a style of bibliographies', () => {
  const value = fc.constantFrom(...hostile);
  const item: fc.Arbitrary<CslItem> = fc.record({
    type: fc.constantFrom('book', 'webpage', 'article-journal', 'chapter', 'legal_case', 'hasownproperty'),
    title: value,
    author: fc.array(fc.record({ family: value, given: value }), { maxLength: 3 }),
    'container-title': value,
    publisher: value,
    volume: value,
    page: value,
    DOI: value,
    note: value,
    URL: fc.constant('https://example.org/?a="><b>'),
  });

  for (const style of bibliographyStyleNames)
    it(`leaves nothing in ${style} that a browser would run, and loses no entry’s title`, async () => {
      const processor = await openStyle(style, 'en', false);
      fc.assert(
        fc.property(item, (csl) => {
          const entry = processor?.format([{ id: 'one', csl }], new Set(['one'])).get('one');
          const link = { text: csl.URL ?? '', href: 'https://example.org/' };
          const html = entryHtml(entry ?? { runs: [{ text: csl.title, marks: [] }] }, [link]);
          expect(html.replace(allowed, '')).to.not.match(/[<>]/);
        }),
        { numRuns: 60 },
      );
    });

  it('keeps the marks that CSL allows in a title, and shows all others as they were typed', async () => {
    const processor = await openStyle('vancouver', 'en', false);
    const csl: CslItem = {
      type: 'book',
      title: 'H<sub>2</sub>O in <i>Homo</i>, <b>x</b><sup>2</sup>, <u>y</u>',
    };
    const entry = processor?.format([{ id: 'one', csl }], new Set(['one'])).get('one');
    expect(entry && entryHtml(entry, [])).to.equal(
      'H<sub>2</sub>O in <i>Homo</i>, <b>x</b><sup>2</sup>, &lt;u&gt;y&lt;/u&gt;.',
    );
  });

  it('reads no hidden fields out of a note', async () => {
    const processor = await openStyle('apa', 'en', false);
    const csl: CslItem = { type: 'book', title: 'Tides', note: '{:publisher: Nobody}\npublisher: Nobody' };
    const entry = processor?.format([{ id: 'one', csl }], new Set(['one'])).get('one');
    expect(entry && entryText(entry)).to.equal('Tides. (n.d.).');
  });

  it('leaves out the one that citeproc gives up on, and sets the others', async () => {
    const processor = await openStyle('chicago', 'en', false);
    const broken: CslItem = {
      type: 'book',
      title: 'Broken',
      language: 'constructor',
      editor: [{ family: 'Constructor', given: 'Bo', suffix: 'Jr.', 'non-dropping-particle': 'van' }],
    };
    const items = [
      { id: 'broken', csl: broken },
      { id: 'sound', csl: { type: 'book', title: 'Sound' } },
    ];
    const entries = processor?.format(items, new Set(['broken', 'sound']));
    expect(entries && [...entries.keys()]).to.deep.equal(['sound']);
  });

  it('lets no number of tags or quotation marks slow it down', async () => {
    const processor = await openStyle('apa', 'en', false);
    const items = ['<i>', '"', "'", '(', '. ', '</b>', '“'].map((sign, at) => ({
      id: String(at),
      csl: { type: 'book', title: `T ${sign.repeat(990 / sign.length)}` },
    }));
    expect(processor?.format(items, new Set(items.map(({ id }) => id))).size).to.equal(items.length);
  });
});
