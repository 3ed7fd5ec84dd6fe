import { answerText } from '../answers.ts';
import { silenceSigns, stanceKinds } from '../stance-kinds.ts';
import type { Statement } from '../statement.ts';
import type { CellSilence, MatrixCell, Tally } from './matrix.ts';

/** A cell in words, part by part, each with its sign: for a file, and for those who hear the matrix. */
export function cellWords(cell: MatrixCell, statement: Pick<Statement, 'answers'>): string[] {
  if (cell.state === 'stances')
    return [
      ...cell.tallies.map((tally) => tallyWords(tally, statement)),
      ...(cell.unsure > 0 ? [`? ${counted(cell.unsure)} whose place is not sure`] : []),
      ...contradictedWords(cell.silences),
    ];
  if (cell.state === 'silent') {
    const { sign, label } = cell.needLook > 0 ? silenceSigns.textChanged : silenceSigns.silent;
    return [`${sign} ${label} (${people(cell.silences)})`];
  }
  const { sign, label } = silenceSigns.unchecked;
  const some = cell.silent > 0 ? ` (${cell.silent} of ${cell.sources} silent)` : '';
  return [`${sign} ${label}${some}`, ...contradictedWords(cell.silences)];
}

/** `✓ affirms “three”: 2 claims (Ben, Lan)` */
export function tallyWords(tally: Tally, statement: Pick<Statement, 'answers'>): string {
  const { sign, label } = stanceKinds[tally.kind];
  const answer = tally.answer === '' ? '' : ` “${answerText(statement, tally.answer)}”`;
  return `${sign} ${label}${answer}: ${counted(tally.claims)} (${tally.people.join(', ')})`;
}

function contradictedWords(silences: readonly CellSilence[]): string[] {
  const contradicted = silences.filter(({ state }) => state === 'contradicted');
  const { sign, label } = silenceSigns.contradicted;
  return contradicted.length === 0 ? [] : [`${sign} ${label} (${people(contradicted)})`];
}

function counted(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`;
}

function people(silences: readonly CellSilence[]): string {
  return [...new Set(silences.map(({ person }) => person))].sort((a, b) => a.localeCompare(b)).join(', ');
}
