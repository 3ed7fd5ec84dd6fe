import { expect } from 'chai';
import fc from 'fast-check';
import { cslItemSchema } from '../../../../../server/core/reference.ts';
import { parseReference } from '../../../../../server/core/references/parse/parse-reference.ts';
import { maxReferenceLength } from '../../../../../server/core/references/parse/reference-text.ts';
import { goldReferences } from '../../../../support/reference-gold.ts';

const brown = parseReference('Brown, Ben. 2014. Rivers. London: Tern Books.');

describe('an entry of a reference list', () => {
  for (const dash of ['———.', '—.', '---.', '--- .', '⸺.', '–:'])
    it(`takes the authors of the entry before for “${dash}”`, () => {
      const { csl } = parseReference(`${dash} 2017. Bridges. London: Tern Books.`, brown);
      expect(csl.author).to.deep.equal([{ family: 'Brown', given: 'Ben' }]);
      expect(csl.title).to.equal('Bridges');
    });

  it('has no authors for a dash where nothing stood before', () => {
    expect(parseReference('———. 2017. Bridges. London: Tern Books.').csl.author).to.equal(undefined);
  });

  it('is less sure the further the authors came from', () => {
    const second = parseReference('———. 2017. Bridges. London: Tern Books.', brown);
    const third = parseReference('———. 2019. Ferries. London: Tern Books.', second);
    expect(third.certainty.author).to.be.below(second.certainty.author ?? 0);
    expect(second.certainty.author).to.be.below(brown.certainty.author ?? 0);
  });

  it('is a title where a year in brackets follows it and nobody is named', () => {
    const { csl } = parseReference(
      'Ferry, bridge and tunnel reopen. (2019). Retrieved 14 April 2021, from https://post.example/ferry',
    );
    expect(csl).to.deep.equal({
      type: 'webpage',
      title: 'Ferry, bridge and tunnel reopen',
      issued: { 'date-parts': [[2019]] },
      accessed: { 'date-parts': [[2021, 4, 14]] },
      URL: 'https://post.example/ferry',
    });
  });

  const dois = [
    'doi: 10.5555/a.b-1',
    'DOI 10.5555/a.b-1.',
    'https://doi.org/10.5555/a.b-1',
    'http://dx.doi.org/10.5555/a.b-1.',
    'doi:https://doi.org/10.5555/a.b-1',
    '<https://doi.org/10.5555/a.b-1>',
    'https://doi.org/10.5555/ a.b-1',
  ];
  for (const doi of dois)
    it(`has its DOI from “${doi}”`, () => {
      const { csl } = parseReference(`Brown, B. (2014). Rivers. River Law, 3(2), 1–20. ${doi}`);
      expect(csl.DOI).to.equal('10.5555/a.b-1');
      expect(csl.URL).to.equal(undefined);
    });

  it('has an address whole that was broken inside pointed brackets, with its own brackets', () => {
    const { csl } = parseReference(
      'Delta Watch. (2014). Dams. <https://delta.example/dams_(old)/ list?a=1&b=2>.',
    );
    expect(csl.URL).to.equal('https://delta.example/dams_(old)/list?a=1&b=2');
  });

  const seen: Readonly<Record<string, string>> = {
    'Retrieved 5 May 2021, from https://a.example/x': 'English, day first',
    'Retrieved May 5, 2021, from https://a.example/x': 'English, month first',
    'https://a.example/x (accessed 5 May 2021)': 'English, in brackets',
    'https://a.example/x (Zugriff am 5.5.2021)': 'German',
    'https://a.example/x, abgerufen am 5. Mai 2021': 'German, in words',
    'https://a.example/x (consulté le 5 mai 2021)': 'French',
    'https://a.example/x [consulta: 5 de mayo de 2021]': 'Spanish',
    'https://a.example/x, truy cập ngày 5/5/2021': 'Vietnamese',
    'https://a.example/x. Truy cập ngày 5 tháng 5 năm 2021': 'Vietnamese, in words',
    'https://a.example/x，访问日期：2021年5月5日': 'Chinese',
    'https://a.example/x（2021年5月5日閲覧）': 'Japanese',
    'https://a.example/x (дата обращения: 05.05.2021)': 'Russian',
    'https://a.example/x (검색일: 2021년 5월 5일)': 'Korean',
    '[2021-05-05]. https://a.example/x': 'GB/T 7714',
    '[cited 2021 May 5]. Available from: https://a.example/x': 'Vancouver',
  };
  for (const [tail, what] of Object.entries(seen))
    it(`says when its page was looked at: ${what}`, () => {
      const { csl } = parseReference(`Delta Watch. (2014). Dams and dredgers. ${tail}`);
      expect(csl.accessed).to.deep.equal({ 'date-parts': [[2021, 5, 5]] });
      expect(csl.URL).to.equal('https://a.example/x');
      expect(csl.title).to.equal('Dams and dredgers');
    });

  it('is sure of no entry that holds next to nothing', () => {
    for (const text of ['', ' ', '.', '2014', 'Brown', 'https://a.example', '(2014)', '[1]', '———.'])
      expect(parseReference(text).isSure, text).to.equal(false);
  });

  it('has fields that a reference may have, and certainties from 0 to 1, whatever it says', () => {
    const strings = goldReferences('').map(({ text }) => text);
    const pieces = fc.constantFrom(...strings.flatMap((text) => text.split(/(?<=[.,:;()[\]])/)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const { csl, certainty } = parseReference(text);
          const { error } = cslItemSchema.safeParse({ title: 'Untitled', ...csl });
          expect(error?.issues ?? []).to.deep.equal([]);
          for (const value of Object.values(certainty)) expect(value).to.be.within(0, 1);
          expect(Object.keys(certainty).sort()).to.deep.equal(Object.keys(csl).sort());
        },
      ),
      { numRuns: 500, examples: [['Brown,” in Proc. Heike: 上海:']] },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'opened brackets': '(['.repeat(500_000),
    'quotation marks': '“'.repeat(1_000_000),
    'closed brackets behind an address': `https://a.example/${')'.repeat(1_000_000)}`,
    figures: '1, '.repeat(300_000),
    names: 'Brown, B., '.repeat(90_000),
    years: '(2010) '.repeat(140_000),
    ideographs: '王'.repeat(1_000_000),
    'ideographs that name translators': '王译'.repeat(500_000),
    'marks of direction': '\u200f\u202e\u2067'.repeat(300_000),
    emoji: '😀👩‍👩‍👧'.repeat(100_000),
    'null characters': 'Brown\0, B.\0 '.repeat(90_000),
    commas: ','.repeat(1_000_000),
    parties: ' v. A, 1 U.S. '.repeat(70_000),
    translators: 'Translated by Ann Brown and '.repeat(40_000),
    'broken addresses': `https://a.example/${'b/ '.repeat(300_000)}`,
    'half characters': '\ud83d'.repeat(1_000_000),
  };
  for (const [what, text] of Object.entries(hostile))
    it(`is read no further than its bound: a megabyte of ${what}`, () => {
      expect(parseReference(text)).to.deep.equal(parseReference(text.slice(0, maxReferenceLength)));
    });
});

const word = fc.constantFrom(
  'harbour',
  'ledger',
  'monsoon',
  'silence',
  'charters',
  'dredging',
  'lanterns',
  'customs',
  'quarrel',
  'tides',
);
const proper = fc.constantFrom(
  'Abernathy',
  'Castell',
  'Doyle',
  'Farrow',
  'Lindqvist',
  'O’Neill',
  'van den Berg',
  'Nakamura',
  'de la Cruz',
);
const initial = fc.constantFrom('A.', 'B. C.', 'J.-P.', 'M. K.', 'S.');
const title = fc
  .tuple(word, fc.array(word, { minLength: 2, maxLength: 8 }))
  .map(([first, others]) => `${first[0]?.toUpperCase()}${first.slice(1)} of the ${others.join(' and the ')}`);
const number = (max: number) => fc.integer({ min: 1, max }).map(String);
const article = fc.record({
  authors: fc.array(fc.record({ family: proper, given: initial }), { minLength: 1, maxLength: 6 }),
  year: fc.integer({ min: 1850, max: 2025 }),
  title,
  container: fc.constantFrom(
    'Journal of River Law',
    'Coastal Studies Quarterly',
    'Past and Silt',
    'The Harbour Review',
  ),
  volume: number(400),
  issue: number(12),
  first: fc.integer({ min: 1, max: 900 }),
  doi: fc.option(
    number(99_999).map((tail) => `10.5555/x.${tail}`),
    { nil: undefined },
  ),
});

describe('an article written in APA', () => {
  it('is read back field by field', () => {
    fc.assert(
      fc.property(article, ({ authors, year, container, volume, issue, first, doi, ...work }) => {
        const names = authors.map(({ family, given }) => `${family}, ${given}`);
        const last = names.length > 1 ? `, & ${names.at(-1)}` : '';
        const who = (names.length > 1 ? names.slice(0, -1) : names).join(', ') + last;
        const where = `${container}, ${volume}(${issue}), ${first}–${first + 20}.`;
        const { csl } = parseReference(
          `${who} (${year}). ${work.title}. ${where}${doi === undefined ? '' : ` https://doi.org/${doi}`}`,
        );
        expect(csl).to.deep.equal({
          type: 'article-journal',
          author: authors,
          issued: { 'date-parts': [[year]] },
          title: work.title,
          'container-title': container,
          volume,
          issue,
          page: `${first}-${first + 20}`,
          ...(doi !== undefined && { DOI: doi }),
        });
      }),
    );
  });
});
