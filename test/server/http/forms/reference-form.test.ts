import { expect } from 'chai';
import fc from 'fast-check';
import type { CslItem } from '../../../../server/core/reference.ts';
import {
  parseReferenceDraft,
  readReferenceDraft,
  referenceDraft,
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
    ['Brown, Ben, Jr.', [{ family: 'Brown', given: 'Ben, Jr.' }]],
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

  it('leaves out what is empty', () => {
    expect(parsed({ publisher: '  ', author: '\n' })).to.deep.equal({ type: 'book', title: 'T' });
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
      ISSN: fc.constant('1234-5678'),
    });
    fc.assert(
      fc.property(item, (csl) => {
        const result = parseReferenceDraft(referenceDraft(csl), csl);
        expect(result).to.deep.equal({ ok: true, value: { csl } });
      }),
    );
  });
});
