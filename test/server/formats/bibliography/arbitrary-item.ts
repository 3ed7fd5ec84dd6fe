import fc from 'fast-check';
import {
  type CslItem,
  cslDateKeys,
  cslNameKeys,
  cslTextKeys,
  cslTypes,
} from '../../../../server/core/csl-item.ts';
import { cleanItem } from '../../../../server/formats/bibliography/item/clean-item.ts';

/** Particles, and whether BibTeX knows them by their small letters. */
export const particles: ReadonlyMap<string, boolean> = new Map([
  ['van der', true],
  ['von', true],
  ['d’', true],
  ['De', false],
  ['al-', false],
]);

/** What is hard about text: what LaTeX, BibTeX, RIS and JSON take for their own, and letters of several scripts. */
const pieces = [
  ...'aBé ĐñＡ王ب–—-"\'`{}\\$&%#_^~@=,;:.?!/<>[]()',
  ...[
    '--',
    "''",
    ' and ',
    ' AND ',
    '  ',
    'NATO',
    'Trần',
    '历史',
    'الدلتا',
    '\\v{s}',
    'others',
    'DOI',
    '12',
    '\u00a0',
  ],
];
const text = (min: number) =>
  fc.array(fc.constantFrom(...pieces), { minLength: min, maxLength: 8 }).map((parts) => parts.join(''));
const lines = fc
  .array(fc.oneof(text(0), fc.constantFrom('TY  - JOUR', 'ER  - ', '  ER -', '@book{a, title={b}}', '')), {
    maxLength: 4,
  })
  .map((parts) => parts.join('\n'));
const word = text(1).filter((part) => /[\p{L}]/u.test(part));

const name = fc.oneof(
  fc.record({ literal: word }),
  fc.record(
    {
      family: word,
      given: word,
      suffix: fc.constantFrom('Jr.', 'III'),
      'non-dropping-particle': fc.constantFrom(...particles.keys()),
      'dropping-particle': fc.constantFrom(...particles.keys()),
      'static-ordering': fc.boolean(),
    },
    { requiredKeys: ['family'] },
  ),
);
const year = fc.integer({ min: -999, max: 2999 });
const part = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
);
const date = fc.oneof(
  fc.record({ literal: fc.constantFrom('in press', 'no date', '13th year of Kangxi', '明代', '1999') }),
  fc.record(
    {
      'date-parts': fc.array(part, { minLength: 1, maxLength: 2 }),
      season: fc.integer({ min: 1, max: 4 }),
      circa: fc.boolean(),
      literal: fc.constant('the hot year'),
    },
    { requiredKeys: ['date-parts'] },
  ),
);

const special: Readonly<Record<string, fc.Arbitrary<string>>> = {
  DOI: fc.constantFrom('10.1234/abc.5', '10.1000/a_b--c(1)%3C2', 'https://doi.org/10.1234/ABC.'),
  URL: fc.constantFrom('https://example.org/a_b?x=1&y=~%20#z', 'http://example.org/历史'),
  ISBN: fc.constantFrom('978-0-306-40615-7', '0306406152'),
  ISSN: fc.constantFrom('1234-5678', '2049-363X'),
  PMID: fc.constantFrom('123456'),
  PMCID: fc.constantFrom('PMC123456'),
  language: fc.constantFrom('en', 'en-GB', 'vi', 'zh-Hans', 'yue'),
  page: fc.oneof(fc.constantFrom('12–15', '12-15', 'A-3', 'e5, 7–9', 'xii–xx'), text(1)),
  abstract: lines,
  annote: lines,
  note: lines,
  references: lines,
  archive: word,
  archive_location: word,
};
const texts = Object.fromEntries(cslTextKeys.map((key) => [key, special[key] ?? text(1)]));

/** Items as an import leaves them, with any of the fields that CSL has. */
export const arbitraryItem: fc.Arbitrary<CslItem> = fc
  .record(
    {
      ...texts,
      title: text(1).map((part) => `T${part}`),
      type: fc.constantFrom(...cslTypes),
      'citation-key': fc.stringMatching(/^[a-z][a-zA-Z0-9:.-]{0,12}$/),
      ...Object.fromEntries(cslNameKeys.map((key) => [key, fc.array(name, { minLength: 1, maxLength: 3 })])),
      ...Object.fromEntries(cslDateKeys.map((key) => [key, date])),
      categories: fc.array(word, { minLength: 1, maxLength: 2 }),
      custom: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(word, fc.integer(), fc.boolean()), {
        minKeys: 1,
        maxKeys: 2,
      }),
    },
    { requiredKeys: ['type', 'title', 'citation-key'] },
  )
  .map((loose) => {
    const cleaned = cleanItem(loose);
    if (!cleaned.ok) throw new Error(cleaned.reason);
    return cleaned.csl;
  });
