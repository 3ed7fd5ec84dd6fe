import { expect } from 'chai';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { keysOf } from '../../../../server/core/keys.ts';
import {
  type BibliographyLanguage,
  type BibliographyStyle,
  bibliographyLanguages,
  bibliographyStyleNames,
} from '../../../../server/core/references/bibliography-styles.ts';
import { entryHtml, entryText } from '../../../../server/core/references/formatted-entry.ts';
import { openStyle } from '../../../../server/formats/styles/open-style.ts';
import { expectedEntries } from './expected-entries.ts';
import { styledWorks } from './styled-works.ts';

/** The works set in a style, by their names; those that it cannot set are missing. */
async function setIn(
  style: BibliographyStyle,
  works: Readonly<Record<string, CslItem>>,
  options: { language?: BibliographyLanguage; repeatsNames?: boolean; shown?: readonly string[] } = {},
) {
  const { language = 'en', repeatsNames = false, shown = Object.keys(works) } = options;
  const processor = await openStyle(style, language, repeatsNames);
  if (processor === undefined) throw new Error('citeproc or its styles are not installed');
  const items = Object.entries(works).map(([id, csl]) => ({ id, csl }));
  return processor.format(items, new Set(shown));
}

const textsOf = (entries: Awaited<ReturnType<typeof setIn>>) =>
  [...entries.values()].map((entry) => entryText(entry));

describe('a style of bibliographies', () => {
  for (const style of bibliographyStyleNames)
    for (const name of keysOf(styledWorks))
      it(`sets the ${name} in ${style}`, async () => {
        const entry = (await setIn(style, { [name]: styledWorks[name] })).get(name);
        expect(entry && entryHtml(entry, [])).to.equal(expectedEntries[style][name]);
      });

  it('numbers where the style does', async () => {
    const labels = await Promise.all(
      bibliographyStyleNames.map(async (style) => {
        const entries = await setIn(style, { book: styledWorks.book });
        return `${style} ${entries.get('book')?.label ?? ''}`.trim();
      }),
    );
    expect(labels).to.deep.equal(['apa', 'chicago', 'mla', 'vancouver #.', 'gb-t-7714 [#]']);
  });

  it('tells works of one author and year apart, also by one that is not shown', async () => {
    const works = { first: styledWorks.book, second: { ...styledWorks.book, title: 'The short quarrel' } };
    const [only] = textsOf(await setIn('apa', works, { shown: ['second'] }));
    expect(only).to.equal('Adams, C. Q. (2015b). The short quarrel (2nd ed.). Harbour Press.');
  });

  it('puts a dash for the names of the entry before only where the style does, and not when names are to be repeated', async () => {
    const works = { first: styledWorks.book, second: { ...styledWorks.book, title: 'The short quarrel' } };
    const second = async (style: BibliographyStyle, repeatsNames: boolean) =>
      textsOf(await setIn(style, works, { repeatsNames }))[1]?.slice(0, 5);
    expect(await second('chicago', false)).to.equal('———. ');
    expect(await second('mla', false)).to.equal('---. ');
    expect(await second('apa', false)).to.equal('Adams');
    expect(await second('chicago', true)).to.equal('Adams');
  });

  it('leaves the dash away when the entry before is not shown', async () => {
    const works = { first: styledWorks.book, second: { ...styledWorks.book, title: 'The short quarrel' } };
    const [only] = textsOf(await setIn('mla', works, { shown: ['second'] }));
    expect(only).to.equal('Adams, Carla Q. The Short Quarrel. 2nd ed., Harbour Press, 2015.');
  });

  it('reads a reference anew after it was changed', async () => {
    await setIn('apa', { one: styledWorks.book });
    const [entry] = textsOf(await setIn('apa', { one: { ...styledWorks.book, title: 'Peace at last' } }));
    expect(entry).to.include('Peace at last');
  });

  const words: readonly (readonly [BibliographyLanguage, string])[] = [
    ['de', '2. Aufl.'],
    ['fr', '2e éd.'],
    ['es', '2.a ed.'],
    ['ru', '2-е изд.'],
    ['vi', '2nd a.b'],
    ['ar', '2 ط'],
  ];
  for (const [language, edition] of words)
    it(`says “2nd ed.” in ${language}`, async () =>
      expect(textsOf(await setIn('apa', { book: styledWorks.book }, { language }))[0]).to.include(edition));

  it('sets every style in every language', async () => {
    for (const style of bibliographyStyleNames)
      for (const language of bibliographyLanguages)
        expect(textsOf(await setIn(style, styledWorks, { language })), `${style} ${language}`).to.have.length(
          Object.keys(styledWorks).length,
        );
  }).timeout(60_000);

  it('says “et al.” in the language of the work in GB/T 7714, whatever the language of the list', async () => {
    const works = {
      chinese: styledWorks['Chinese article of four'],
      english: styledWorks['eight authors'],
    };
    for (const language of ['en', 'zh-Hans'] as const) {
      const entries = await setIn('gb-t-7714', works, { language });
      expect(entryText(entries.get('chinese') ?? { runs: [] })).to.include('赵一, 等.');
      expect(entryText(entries.get('english') ?? { runs: [] })).to.include('FAM3 G, et al.');
    }
  });

  const joined: readonly (readonly [BibliographyStyle, string])[] = [
    ['apa', 'Brown, B., & van Sea Office. (1999).'],
    ['chicago', 'Brown, Ben, and van Sea Office. 1999.'],
    ['mla', 'Brown, Ben, and van Sea Office. Frost'],
    ['gb-t-7714', 'BROWN B, VAN SEA OFFICE.'],
  ];
  for (const [style, names] of joined)
    it(`joins a person and an institution as two people in ${style}`, async () => {
      const author = [{ family: 'Brown', given: 'Ben' }, { literal: 'van Sea Office' }];
      const csl: CslItem = { type: 'book', title: 'Frost', author, issued: { 'date-parts': [[1999]] } };
      expect(textsOf(await setIn(style, { one: csl }))[0]).to.include(names);
    });

  it('keeps the order of Vietnamese names, and turns others round, whatever language the work is in', async () => {
    const first = async (family: string, given: string, language: string) => {
      const csl: CslItem = { type: 'book', title: 'Frost', author: [{ family, given }], language };
      return textsOf(await setIn('chicago', { one: csl }))[0]?.split('.')[0];
    };
    expect(await first('Nguyễn', 'Văn Hùng', 'en')).to.equal('Nguyễn Văn Hùng');
    expect(await first('Lê', 'Minh Anh', 'vi')).to.equal('Lê Minh Anh');
    expect(await first('Brown', 'Ben', 'vi')).to.equal('Brown, Ben');
    expect(await first('Prêtre', 'Noé', 'fr')).to.equal('Prêtre, Noé');
  });

  const dates: readonly (readonly [CslItem['issued'], string])[] = [
    [undefined, '(n.d.)'],
    [{ 'date-parts': [[1840], [1842]] }, '(1840–1842)'],
    [{ 'date-parts': [[2020], [2021, 5, 3]] }, '(2020–2021)'],
    [{ 'date-parts': [[2020, 13, 1]] }, '(2020)'],
    [{ literal: 'c. 1893' }, '(c. 1893)'],
  ];
  for (const [issued, shown] of dates)
    it(`dates a work ${shown}`, async () => {
      const { issued: _, ...rest } = styledWorks.book;
      const [entry] = textsOf(
        await setIn('apa', { book: issued === undefined ? rest : { ...rest, issued } }),
      );
      expect(entry).to.include(shown);
    });
});
