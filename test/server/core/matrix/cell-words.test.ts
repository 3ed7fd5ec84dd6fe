import { expect } from 'chai';
import { buildMatrix } from '../../../../server/core/matrix/build-matrix.ts';
import { cellWords } from '../../../../server/core/matrix/cell-words.ts';
import type { MatrixRecords, MatrixView } from '../../../../server/core/matrix/matrix.ts';
import { questionOf, recordsOf, silenceOf, sourceOf, stanceOf, statementOf } from './sample-comparison.ts';

const words = (parts: Partial<MatrixRecords>, columns: MatrixView['columns'] = 'source') => {
  const [row] = buildMatrix(recordsOf(parts), { columns, sort: 'order', filter: {} }).rows;
  return row?.cells.map((cell) => cellWords(cell, row.statement).join('; '));
};

describe('a cell in words', () => {
  const statements = [statementOf('s')];

  it('tells each kind of stance with its sign, its claims and who says so', () => {
    const sources = [sourceOf('a')];
    const stances = [
      stanceOf('s', 'a-1', 'reframes'),
      stanceOf('s', 'a-1', 'affirms', { creator: 'Ben' }),
      stanceOf('s', 'a-2', 'affirms'),
    ];
    const anchorOf = (claim: string) => (claim === 'a-2' ? ('lost' as const) : ('sure' as const));
    expect(words({ statements, sources, stances, anchorOf })).to.deep.equal([
      '✓ affirms: 2 claims (Ben, Lan); ◐ frames differently: 1 claim (Lan); ? 1 claim whose place is not sure',
    ]);
  });

  it('tells the answer to a question, also one that is no longer there', () => {
    const stances = [
      stanceOf('q', 'a-1', 'affirms', { answer: 'four' }),
      stanceOf('q', 'a-2', 'denies', { answer: 'gone' }),
    ];
    expect(words({ statements: [questionOf('q')], sources: [sourceOf('a')], stances })).to.deep.equal([
      '✓ affirms “four”: 1 claim (Lan); ✗ denies “gone”: 1 claim (Lan)',
    ]);
  });

  it('tells silence, silence that needs a new look, and what nobody has checked', () => {
    const sources = [sourceOf('a'), sourceOf('b', '', 2), sourceOf('c')];
    const silences = [silenceOf('s', 'a'), silenceOf('s', 'a', { creator: 'Ben' }), silenceOf('s', 'b')];
    expect(words({ statements, sources, silences })).to.deep.equal([
      '∅ silent (Ben, Lan)',
      '∅? needs a new look (Lan)',
      '· not checked',
    ]);
    expect(words({ statements, sources, silences }, 'framing')).to.deep.equal([
      '· not checked (2 of 3 silent)',
    ]);
  });

  it('tells a silence that a claim contradicts', () => {
    const parts = { statements, sources: [sourceOf('a')], silences: [silenceOf('s', 'a')] };
    expect(words({ ...parts, stances: [stanceOf('s', 'a-1', 'mentions')] })).to.deep.equal([
      '… mentions: 1 claim (Lan); ∅! no longer silent (Lan)',
    ]);
  });
});
