import { expect } from 'chai';
import type { CslItem } from '../../../server/core/csl-item.ts';
import { orderKey } from '../../../server/core/references/bibliography-order.ts';
import { entryText } from '../../../server/core/references/formatted-entry.ts';
import type { ListedReference } from '../../../server/services/list-references.ts';
import {
  orderReferences,
  type ReferenceOrder,
  type Setting,
  setBibliography,
} from '../../../server/services/set-bibliography.ts';

const year = (...parts: number[]) => ({ 'date-parts': [parts] });
const by = (family: string, given = 'Ann') => [{ family, given }];
const works: readonly CslItem[] = [
  { type: 'book', title: 'The zebra', author: by('Moss'), issued: year(2010) },
  { type: 'book', title: 'An apple', author: by('Moss'), issued: year(2012) },
  { type: 'book', title: 'Berries', author: by('Moss'), issued: year(2012) },
  { type: 'book', title: 'The yard', issued: year(1999) },
  { type: 'book', title: 'Cliffs', author: by('Ågren'), issued: year(2020) },
  { type: 'book', title: 'Dunes', author: by('王', '明'), issued: year(2001), language: 'zh' },
];

/** The works as a project lists them; the later ones are cited more often, and first. */
const all = works.map(
  (csl, at): ListedReference => ({
    reference: {
      type: 'reference',
      id: `r${at}`,
      project: 'p',
      rev: 1,
      creator: 'Ann',
      created: `2026-01-0${at + 1}T00:00:00Z`,
      modified: `2026-01-0${at + 1}T00:00:00Z`,
      sources: [],
      links: [],
      csl,
    },
    key: orderKey(csl),
    place: works.length - at,
    citations: [],
    citedBy: at,
    citingSources: new Set(),
    searched: '',
  }),
);
const list = { all, sources: [] };
const setting = (more: Partial<Setting> = {}): Setting => ({
  style: 'apa',
  language: 'en',
  order: 'style',
  ...more,
});
const titles = (items: readonly ListedReference[]) => items.map(({ reference }) => reference.csl.title);
const texts = async (shown: readonly ListedReference[], more: Partial<Setting> = {}) =>
  (await setBibliography(list, shown, setting(more))).entries.map(({ entry }) => entryText(entry));

describe('a bibliography', () => {
  const orders: readonly (readonly [string, Partial<Setting>, string])[] = [
    ['by author and year in APA', {}, 'Cliffs, The zebra, An apple, Berries, The yard, Dunes'],
    ['by author and title in MLA', { style: 'mla' }, 'Cliffs, An apple, Berries, The zebra, The yard, Dunes'],
    [
      'by first citation in Vancouver',
      { style: 'vancouver' },
      'Dunes, Cliffs, The yard, Berries, An apple, The zebra',
    ],
    ['by year, the newest first', { order: 'year' }, 'Cliffs, An apple, Berries, The zebra, Dunes, The yard'],
    [
      'by title without its article',
      { order: 'title' },
      'An apple, Berries, Cliffs, Dunes, The yard, The zebra',
    ],
    ['by what was added last', { order: 'newest' }, 'Dunes, Cliffs, The yard, Berries, An apple, The zebra'],
    [
      'by how often they are cited',
      { order: 'cited' },
      'Dunes, Cliffs, The yard, Berries, An apple, The zebra',
    ],
  ];
  for (const [what, more, expected] of orders)
    it(`is put in order ${what}`, async () => {
      expect(titles(await orderReferences(list, setting(more))).join(', ')).to.equal(expected);
    });

  it('keeps the letter of a year on every page, in every order and under every filter', async () => {
    const [apple, berries] = [all.slice(1, 2), all.slice(2, 3)];
    for (const order of ['style', 'title', 'newest', 'cited'] satisfies ReferenceOrder[]) {
      expect(await texts(apple, { order })).to.deep.equal(['Moss, A. (2012a). An apple.']);
      expect(await texts(berries, { order })).to.deep.equal(['Moss, A. (2012b). Berries.']);
    }
    const turned = await texts([...berries, ...apple], { order: 'newest' });
    expect(turned).to.deep.equal(['Moss, A. (2012b). Berries.', 'Moss, A. (2012a). An apple.']);
  });

  it('puts a dash only where the names of the entry before are the same, also where a piece of work ends', async () => {
    const many = Array.from({ length: 20 }, (_, at): ListedReference => {
      const csl: CslItem = { type: 'book', title: `Part ${at + 10}`, author: by('Moss') };
      const [first] = all;
      if (first === undefined) throw new Error('no work');
      return { ...first, reference: { ...first.reference, id: `m${at}`, csl }, key: orderKey(csl) };
    });
    const entries = await setBibliography({ all: many, sources: [] }, many, setting({ style: 'mla' }));
    const begun = entries.entries.map(({ entry }) => entryText(entry).slice(0, 4));
    expect(begun).to.deep.equal(['Moss', ...Array.from({ length: 19 }, () => '---.')]);
    const byTitle = await texts(all.slice(0, 3), { style: 'mla', order: 'title' });
    expect(byTitle.every((text) => text.startsWith('Moss'))).to.equal(true);
  });

  it('gives the plain line of the one that the style cannot set, in its place', async () => {
    const csl: CslItem = {
      type: 'book',
      title: 'Broken',
      language: 'constructor',
      editor: [{ family: 'Bo', given: 'Ann', suffix: 'Jr.', 'non-dropping-particle': 'van' }],
    };
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error('no works');
    const broken = { ...second, reference: { ...second.reference, id: 'broken', csl }, key: orderKey(csl) };
    const made = await setBibliography(
      { all: [first, broken], sources: [] },
      [first, broken],
      setting({ style: 'chicago' }),
    );
    expect(made.entries.map(({ entry }) => entry.isPlain)).to.deep.equal([false, true]);
    expect(made.entries.map(({ entry }) => entryText(entry))).to.deep.equal([
      'Moss, Ann. 2010. The Zebra.',
      'van Bo, A. (ed.) (n.d.). Broken.',
    ]);
  });
});
