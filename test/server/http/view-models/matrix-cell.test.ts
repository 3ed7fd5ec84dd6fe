import { expect } from 'chai';
import type { MatrixCell } from '../../../../server/core/matrix/matrix.ts';
import { cellView } from '../../../../server/http/view-models/matrix-cell.ts';

const none = { column: 'source:one', silences: [], sources: 1, silent: 0, needLook: 0, unchecked: 0 };
const spoken = {
  ...none,
  state: 'stances' as const,
  tallies: [{ kind: 'affirms' as const, answer: '', stances: 1, claims: 1, people: ['Ben'] }],
  stances: 1,
  claims: 1,
  unsure: 0,
  people: ['Ben'],
  split: false,
};
const silence = { id: 's', source: 'one', person: 'Lan' };
const question = { answers: [{ key: 'a1', text: 'three' }] };

const cases: readonly (readonly [
  what: string,
  cell: MatrixCell,
  lines: readonly string[],
  people: string,
])[] = [
  ['that nobody has looked at', { ...none, state: 'unchecked', unchecked: 1 }, ['· not checked'], ''],
  ['with a claim', spoken, ['✓ affirms · 1 claim'], 'Ben'],
  [
    'with an answer given twice',
    { ...spoken, tallies: [{ kind: 'denies', answer: 'a1', stances: 2, claims: 2, people: ['Ben', 'Lan'] }] },
    ['✗ denies “three” · 2 claims'],
    'Ben',
  ],
  [
    'whose claim is not sure',
    { ...spoken, unsure: 1 },
    ['✓ affirms · 1 claim', '? a place is not sure'],
    'Ben',
  ],
  [
    'that contradicts itself',
    { ...spoken, split: true },
    ['✓ affirms · 1 claim', '≠ contradicts itself'],
    'Ben',
  ],
  [
    'that is silent',
    { ...none, state: 'silent', silent: 1, silences: [{ ...silence, state: 'stands' }] },
    ['∅ silent'],
    'Lan',
  ],
  [
    'whose text has changed since',
    { ...none, state: 'silent', silent: 1, needLook: 1, silences: [{ ...silence, state: 'textChanged' }] },
    ['∅? needs a new look'],
    'Lan',
  ],
  [
    'of a framing of which one source is silent and one not checked',
    { ...spoken, sources: 3, silent: 1, unchecked: 1 },
    ['✓ affirms · 1 claim', '∅ 1 of 3 silent', '· 1 of 3 not checked'],
    'Ben',
  ],
];

describe('a cell as it is read', () => {
  for (const [what, cell, lines, people] of cases)
    it(`tells one ${what}`, () => {
      const view = cellView(cell, question, 'here');
      expect([view.first, ...view.more].map(({ sign, words }) => `${sign} ${words}`)).to.deep.equal(lines);
      expect(view.people).to.equal(people);
      expect(view.hue).to.equal(view.first.hue);
    });
});
