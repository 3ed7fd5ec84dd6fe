import { expect } from 'chai';
import type { Contradiction } from '../../../../server/core/matrix/contradiction.ts';
import {
  type ContradictionSort,
  contradictionSorts,
  groupContradictions,
} from '../../../../server/core/matrix/order-contradictions.ts';

function pair(
  key: string,
  statement: string | undefined,
  newest: string,
  source: string,
  kind: Contradiction['kind'] = 'contradicts',
): Contradiction {
  const end = (claim: string, of: string) => ({ claim, source: of, framing: '', anchor: 'sure' as const });
  const sides = [
    { kind: 'affirms', answer: '', people: ['Ida'] },
    { kind: 'denies', answer: '', people: ['Ben'] },
  ] as const;
  const reasons =
    statement === undefined
      ? [{ by: 'relation' as const, relation: 'r', person: 'Ida', rationale: '', assessed: [] }]
      : [{ by: 'statement' as const, statement, sides }];
  return { key, kind, ends: [end(`${key}1`, 'old'), end(`${key}2`, source)], reasons, newest };
}

/** The newest first, as they are found. */
const items = [
  pair('loose', undefined, '2026-05', 'undated'),
  pair('light', 'calm', '2026-04', 'undated', 'reframes'),
  pair('late', 'torn', '2026-03', 'late'),
  pair('tint', 'torn', '2026-02', 'undated', 'reframes'),
  pair('first', 'torn', '2026-01', 'old'),
];
const statements = ['torn', 'calm'];
const ranks = {
  statementOf: ({ reasons: [reason] }: Contradiction) =>
    reason?.by === 'statement' ? reason.statement : undefined,
  placeOf: (statement: string) => statements.indexOf(statement),
  scoreOf: (statement: string) => (statement === 'torn' ? 2 : 0.25),
  dateOf: (source: string) => ({ old: '1893', late: '2001-05' })[source] ?? '',
};

function order(sort: ContradictionSort): string[] {
  return groupContradictions(items, sort, ranks).map(
    ({ statement, items: some }) => `${statement ?? '–'}: ${some.map(({ key }) => key).join(' ')}`,
  );
}

describe('contradictions by statement', () => {
  const expected: Readonly<Record<ContradictionSort, readonly string[]>> = {
    newest: ['–: loose', 'calm: light', 'torn: late tint first'],
    contested: ['torn: late first tint', 'calm: light', '–: loose'],
    date: ['torn: late tint first', 'calm: light', '–: loose'],
    order: ['torn: late first tint', 'calm: light', '–: loose'],
  };
  for (const sort of contradictionSorts)
    it(`stand in the order “${sort}”, and none is lost`, () => {
      expect(order(sort)).to.deep.equal(expected[sort]);
    });

  it('are none when there are none', () => {
    expect(groupContradictions([], 'contested', ranks)).to.deep.equal([]);
  });
});
