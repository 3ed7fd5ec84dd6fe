import { fold } from '../search-terms.ts';
import type { Silence } from '../silence.ts';
import type { Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import type { Statement } from '../statement.ts';
import { byOrder } from '../statement-order.ts';
import { type Entries, makeCell, noEntries, positionsOf } from './cell.ts';
import { columnsOf, groupsOf, sortSources } from './columns.ts';
import { measureContest } from './contest.ts';
import type { Matrix, MatrixColumn, MatrixFilter, MatrixRecords, MatrixRow, MatrixView } from './matrix.ts';

/** What was said to one statement, by source. */
type Said = ReadonlyMap<string, Entries>;

/** Statements as rows, sources or framings or both as columns. The order in which records come does not matter. */
export function buildMatrix(records: MatrixRecords, { columns: kind, sort, filter }: MatrixView): Matrix {
  const sources = sortSources(records.sources);
  const shown = sources.filter(({ framing }) => filter.framings?.includes(framing) ?? true);
  const columns = columnsOf(shown, kind);
  const said = gather(records, sources, filter.person);
  const fits = statementTest(filter);
  const rows = [...records.statements]
    .filter(fits)
    .map((statement) => makeRow(statement, columns, said.get(statement.id) ?? new Map(), records))
    .filter((row) => rowTest(row, filter))
    .sort(sorts[sort]);
  return { columns, groups: groupsOf(columns), rows };
}

function makeRow(
  statement: Statement,
  columns: readonly MatrixColumn[],
  said: Said,
  { anchorOf }: MatrixRecords,
): MatrixRow {
  const entriesOf = (source: string) => said.get(source) ?? noEntries;
  const cells = columns.map((column) => makeCell(statement, column, entriesOf, anchorOf));
  const speaking = [...said.values()].filter(({ stances }) => stances.length > 0);
  const contest = measureContest(speaking.map(({ stances }) => positionsOf(stances)));
  let newest = statement.modified;
  for (const { stances, silences } of said.values()) {
    for (const { modified } of stances) if (modified > newest) newest = modified;
    for (const { modified } of silences) if (modified > newest) newest = modified;
  }
  return { statement, cells, contest, newest };
}

interface Gathered {
  readonly stances: Stance[];
  readonly silences: Silence[];
  speaks: boolean;
}

/** One walk over all stances and silences. Those of a source that is not there are left out. Within a cell the oldest comes first. */
function gather(
  { stances, silences, anchorOf }: MatrixRecords,
  sources: readonly Source[],
  person: string | undefined,
): ReadonlyMap<string, Said> {
  const known = new Set(sources.map(({ id }) => id));
  const said = new Map<string, Map<string, Gathered>>();
  const place = (statement: string, source: string): Gathered => {
    const row = said.get(statement) ?? new Map<string, Gathered>();
    said.set(statement, row);
    const entries = row.get(source) ?? { stances: [], silences: [], speaks: false };
    row.set(source, entries);
    return entries;
  };
  const counts = (creator: string) => person === undefined || person === creator;
  for (const stance of stances) {
    const [source = ''] = stance.sources;
    if (!known.has(source)) continue;
    const entries = place(stance.statement, source);
    const anchor = anchorOf(stance.claim);
    if (anchor === 'sure' || anchor === 'check') entries.speaks = true;
    if (counts(stance.creator)) entries.stances.push(stance);
  }
  for (const silence of silences)
    if (known.has(silence.source) && counts(silence.creator))
      place(silence.statement, silence.source).silences.push(silence);
  for (const row of said.values())
    for (const entries of row.values()) {
      if (entries.stances.length > 1) entries.stances.sort(byId);
      if (entries.silences.length > 1) entries.silences.sort(byId);
    }
  return said;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function statementTest({ topic, tag, text }: MatrixFilter): (statement: Statement) => boolean {
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return (statement) => {
    if (topic !== undefined && statement.topic !== topic) return false;
    if (tag !== undefined && !statement.tags.includes(tag)) return false;
    if (words.length === 0) return true;
    const whole = fold([statement.text, ...statement.answers.map((answer) => answer.text)].join('\n'));
    return words.every((word) => whole.includes(word));
  };
}

function rowTest({ cells, contest }: MatrixRow, { contested, unchecked }: MatrixFilter): boolean {
  if (contested === true && contest.score === 0) return false;
  return unchecked !== true || cells.some((cell) => cell.unchecked > 0 || cell.needLook > 0);
}

function inOrder(a: MatrixRow, b: MatrixRow): number {
  return byOrder(a.statement, b.statement);
}

const sorts = {
  order: inOrder,
  contested: (a, b) => b.contest.score - a.contest.score || inOrder(a, b),
  newest: (a, b) => (a.newest === b.newest ? inOrder(a, b) : a.newest < b.newest ? 1 : -1),
  topic: (a, b) =>
    Number(a.statement.topic === '') - Number(b.statement.topic === '') ||
    a.statement.topic.localeCompare(b.statement.topic) ||
    inOrder(a, b),
} satisfies Record<MatrixView['sort'], (a: MatrixRow, b: MatrixRow) => number>;
