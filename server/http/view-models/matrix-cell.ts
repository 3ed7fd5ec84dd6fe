import { answerText } from '../../core/answers.ts';
import type { MatrixCell, Tally } from '../../core/matrix/matrix.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { silenceSigns, stanceKinds } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import { counted } from './counted.ts';

/** One thing that a cell says, with its sign. */
export interface CellLine {
  readonly hue: string;
  readonly sign: string;
  readonly words: string;
}

/** A cell of the matrix as it is read. The first line gives it its colour; that it stands apart saves an element in each of thousands of cells. */
export interface CellView {
  readonly href: string;
  readonly hue: string;
  readonly first: CellLine;
  readonly more: readonly CellLine[];
  /** Who says so; empty when nobody does. */
  readonly people: string;
}

/** @param href of the cell opened */
export function cellView(cell: MatrixCell, statement: Pick<Statement, 'answers'>, href: string): CellView {
  const [first = markLine(silenceSigns.unchecked), ...more] = linesOf(cell, statement);
  return {
    href,
    hue: first.hue,
    first,
    more,
    people: peopleOf(cell).join(', '),
  };
}

function linesOf(cell: MatrixCell, statement: Pick<Statement, 'answers'>): CellLine[] {
  const { textChanged, silent, unchecked } = silenceSigns;
  if (cell.state === 'silent') return [markLine(cell.needLook > 0 ? textChanged : silent), ...partsOf(cell)];
  const overtaken = cell.silences.some(({ state }) => state === 'contradicted')
    ? [markLine(silenceSigns.contradicted)]
    : [];
  if (cell.state === 'unchecked') return [markLine(unchecked), ...partsOf(cell), ...overtaken];
  return [
    ...cell.tallies.map((tally) => tallyLine(tally, statement)),
    ...(cell.split ? [splitLine] : []),
    ...(cell.unsure > 0 ? [unsureLine(cell.unsure)] : []),
    ...partsOf(cell),
    ...overtaken,
  ];
}

function tallyLine({ kind, answer, claims }: Tally, statement: Pick<Statement, 'answers'>): CellLine {
  const { sign, label, hue } = stanceKinds[kind];
  const said = answer === '' ? '' : ` “${answerText(statement, answer)}”`;
  return { hue, sign, words: `${label}${said} · ${counted(claims, 'claim')}` };
}

function markLine({ sign, label, hue }: (typeof silenceSigns)[keyof typeof silenceSigns]): CellLine {
  return { hue, sign, words: label };
}

const { sign: splitSign, hue: splitHue } = relationKinds.contradicts;
const splitLine: CellLine = { hue: splitHue, sign: splitSign, words: 'contradicts itself' };

function unsureLine(unsure: number): CellLine {
  const words = unsure === 1 ? 'a place is not sure' : `${unsure} places are not sure`;
  return { hue: 'vermilion', sign: '?', words };
}

/** What the other sources of a framing do, where they do not all do the same. */
function partsOf({ sources, silent, unchecked }: MatrixCell): CellLine[] {
  const of = (count: number, mark: (typeof silenceSigns)[keyof typeof silenceSigns]) =>
    count === 0 || count === sources
      ? []
      : [{ ...markLine(mark), words: `${count} of ${sources} ${mark.label}` }];
  return [...of(silent, silenceSigns.silent), ...of(unchecked, silenceSigns.unchecked)];
}

function peopleOf(cell: MatrixCell): readonly string[] {
  if (cell.state === 'stances') return cell.people;
  return [...new Set(cell.silences.map(({ person }) => person))].sort((a, b) => a.localeCompare(b));
}
