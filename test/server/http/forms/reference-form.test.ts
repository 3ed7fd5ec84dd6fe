import { expect } from 'chai';
import fc from 'fast-check';
import { type CslItem, referenceTypes } from '../../../../server/core/reference.ts';
import { referenceFields } from '../../../../server/http/forms/reference-fields.ts';
import {
  parseReferenceDraft,
  readReferenceDraft,
  referenceDraft,
  referenceWarnings,
} from '../../../../server/http/forms/reference-form.ts';

/** The reference that a form with these fields stands for. */
function parsed(fields: Record<string, string>, before?: CslItem): CslItem {
  const draft = readReferenceDraft(new URLSearchParams({ type: 'book', title: 'T', ...fields }));
  const result = parseReferenceDraft(draft, before);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value.csl;
}

describe('the reference form', () => {
  const names: readonly (readonly [string, CslItem['author']])[] = [
    ['Brown, Ben', [{ family: 'Brown', given: 'Ben' }]],
    ['王，明', [{ family: '王', given: '明' }]],
    ['Trần Trọng Kim', [{ literal: 'Trần Trọng Kim' }]],
    ['Sima,', [{ family: 'Sima' }]],
    ['"Bank, World"', [{ literal: 'Bank, World' }]],
    ['Brown, Ben, Jr.', [{ family: 'Brown', given: 'Ben', suffix: 'Jr.' }]],
    ['Nguyễn, Văn Hùng', [{ family: 'Nguyễn', given: 'Văn Hùng' }]],
    ['\n A, B \n\nC\n', [{ family: 'A', given: 'B' }, { literal: 'C' }]],
  ];
  for (const [typed, author] of names)
    it(`reads ${JSON.stringify(typed)}`, () =>
      expect(parsed({ author: typed }).author).to.deep.equal(author));

  const dates: readonly (readonly [string, number[][]])[] = [
    ['1793', [[1793]]],
    ['2022-11', [[2022, 11]]],
    ['2022-11-08', [[2022, 11, 8]]],
    ['1840/1842', [[1840], [1842]]],
    ['-0221', [[-221]]],
  ];
  for (const [typed, parts] of dates)
    it(`reads the date ${typed}`, () =>
      expect(parsed({ issued: typed }).issued).to.deep.equal({ 'date-parts': parts }));

  for (const typed of ['8 November 2022', '2022-13', '22', '2022-11-08T00:00', '1840/'])
    it(`refuses the date ${typed}`, () => expect(() => parsed({ issued: typed })).to.throw('issued'));

  for (const typed of ['10.1000/182', 'https://doi.org/10.1000/182.', 'doi: 10.1000/182;', ' 10.1000/182., '])
    it(`reads the DOI ${JSON.stringify(typed)}`, () =>
      expect(parsed({ DOI: typed }).DOI).to.equal('10.1000/182'));

  const isbns: readonly (readonly [string, number])[] = [
    ['978-3-16-148410-0', 0],
    ['316148410X', 0],
    ['978-3-16-148410-1', 1],
    ['12345', 1],
    ['', 0],
  ];
  for (const [isbn, count] of isbns)
    it(`${count === 0 ? 'has nothing to say on' : 'warns of'} the ISBN ${JSON.stringify(isbn)}`, () => {
      const csl = parsed({ ISBN: isbn });
      expect(csl.ISBN ?? '').to.equal(isbn);
      expect(referenceWarnings(csl)).to.have.length(count);
    });

  it('shows every kind of reference at least its title, people, date and address', () => {
    for (const type of Object.keys(referenceTypes))
      for (const name of ['title', 'author', 'issued', 'URL'])
        expect(referenceFields.find((field) => field.name === name)?.types, type).to.include(type);
  });

  it('leaves out what is empty', () => {
    expect(parsed({ publisher: '  ', author: '\n' })).to.deep.equal({ type: 'book', title: 'T' });
  });

  it('keeps what it has no field for: particles, other people, seasons', () => {
    const before: CslItem = {
      type: 'book',
      title: 'T',
      author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' }],
      composer: [{ family: 'Roe', given: 'Ann' }],
      issued: { 'date-parts': [[2020]], season: 2, circa: true },
      PMID: '12',
    };
    const draft = referenceDraft(before);
    expect(draft.author).to.equal('van der Berg, Jan, Jr.');
    expect(parsed(draft, before)).to.deep.equal(before);
  });

  it('gives back what it shows', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'B', 'é', '王', '.', ','), minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() === text);
    const name = fc.oneof(
      fc.record({ literal: word }),
      fc.record({ family: word, given: word }),
      fc.record({ family: word }),
    );
    const date = fc.oneof(
      fc.record({
        'date-parts': fc.constantFrom<number[][]>([[1793]], [[2022, 1, 31]], [[1840, 6], [1842]]),
      }),
      fc.record({ literal: fc.constantFrom('c. 1793', 'n.d.') }),
    );
    const item: fc.Arbitrary<CslItem> = fc.record({
      type: fc.constantFrom('book', 'dataset'),
      title: fc.constant('T'),
      author: fc.array(name, { minLength: 1, maxLength: 3 }),
      issued: date,
      PMID: fc.constant('12345678'),
    });
    fc.assert(
      fc.property(item, (csl) => {
        const result = parseReferenceDraft(referenceDraft(csl), csl);
        expect(result).to.deep.equal({ ok: true, value: { csl } });
      }),
    );
  });
});
