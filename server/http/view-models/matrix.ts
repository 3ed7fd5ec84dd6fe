import type { MatrixColumn, MatrixRow } from '../../core/matrix/matrix.ts';
import { progressWords } from '../../core/matrix/progress-words.ts';
import { silenceSigns, stanceKinds } from '../../core/stance-kinds.ts';
import { ratingLabel, scaleOf } from '../../core/verdict-scale.ts';
import type { ReadMatrix } from '../../services/matrix.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { directionOf } from './direction.ts';
import { filterField, same } from './filter-fields.ts';
import { type CellView, cellView } from './matrix-cell.ts';
import { contestSigns } from './matrix-contest.ts';
import { columnName } from './matrix-names.ts';
import { statementPath } from './statement-signs.ts';

/** Up to so many columns share the width of the page; more of them have a width each, and scroll. */
const maxShared = 6;
/** Up to so many have room for words on paper. */
const maxPrinted = 12;

const columnKinds = { framing: 'framings', both: 'framings and sources' };
const sorts = {
  contested: 'most contested first',
  newest: 'newest first',
  topic: 'topic, by name',
};

/** Statements against sources, as the address asks for it. */
export function matrixView(read: ReadMatrix, query: URLSearchParams) {
  const { project, matrix, statements, seq } = read;
  const path = pathTo('projects', project.id, 'matrix');
  const asked = askedFor(query);
  const fields = filterFields(read, asked);
  const text = asked.get('text') ?? '';
  const sort = asked.get('sort') ?? '';
  const inTopics = !Object.hasOwn(sorts, sort) || sort === 'topic';
  const suffix = asked.size === 0 ? '' : `?${asked}`;
  const rows = rowsView(read, suffix, !inTopics);
  const groups = inTopics ? byTopic(matrix.rows, rows) : [{ topic: '', rows }];
  return {
    project,
    seq,
    address: path,
    here: `${path}${suffix}`,
    rowsAddress: `${path}/rows${suffix}`,
    events: `/api${pathTo('projects', project.id, 'events')}`,
    changes: `/api${pathTo('projects', project.id, 'changes')}`,
    text,
    choices: [
      filterField(asked, 'columns', 'Columns', Object.entries(columnKinds), 'sources'),
      filterField(asked, 'sort', 'Sort by', Object.entries(sorts), 'own order'),
    ],
    fields,
    isFiltered: text !== '' || fields.some((field) => field.isSet),
    isMoreOpen: text !== '' || fields.some((field) => field.isSet),
    count: counted(matrix.rows.length, 'statement'),
    of: counted(matrix.columns.length, columnNoun(asked.get('columns') ?? '')),
    progress: progressOf(matrix.rows),
    isEmpty: statements === 0,
    fitsNone: matrix.rows.length === 0,
    hasSources: matrix.columns.length > 0 || read.sources > 0,
    hasFraming: read.choices.framings.length > 0,
    columns: matrix.columns.map(columnHead),
    isWide: matrix.columns.length > maxShared,
    printsSigns: matrix.columns.length > maxPrinted,
    span: matrix.columns.length + 1,
    hasTopics: groups.some(({ topic }) => topic !== ''),
    groups,
    downloads: downloads(project.id, asked),
    uncheckedSign: silenceSigns.unchecked.sign,
    legend: [...Object.values(stanceKinds), ...Object.values(silenceSigns)],
    statementsPath: pathTo('projects', project.id, 'statements'),
    projectPath: pathTo('projects', project.id),
  };
}

/** The rows alone, as they stand in the matrix. @param query that the matrix was asked for with */
export function rowsOf(read: ReadMatrix, query: URLSearchParams) {
  const asked = askedFor(query);
  const sort = asked.get('sort') ?? '';
  const inTopics = !Object.hasOwn(sorts, sort) || sort === 'topic';
  return rowsView(read, asked.size === 0 ? '' : `?${asked}`, !inTopics);
}

/** What an address asks for by name, without what it leaves empty. */
export function askedFor(query: URLSearchParams): URLSearchParams {
  const names = 'columns sort topic tag text framing other person contested unchecked'.split(' ');
  return new URLSearchParams([...query].filter(([name, value]) => value !== '' && names.includes(name)));
}

function filterFields({ choices }: ReadMatrix, asked: URLSearchParams) {
  return [
    filterField(asked, 'topic', 'Topic', same(choices.topics)),
    filterField(asked, 'tag', 'Tag', same(choices.tags)),
    filterField(asked, 'framing', 'Framing', same(choices.framings), 'all'),
    filterField(asked, 'other', 'and framing', same(choices.framings), 'none'),
    filterField(asked, 'person', 'Only what was said by', same(choices.people), 'anybody'),
    filterField(asked, 'contested', 'Contested', [['yes', 'contested only']]),
    filterField(asked, 'unchecked', 'Sources', [['yes', 'some not checked yet']]),
  ];
}

interface RowView {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly topic: string;
  readonly answers: string;
  readonly verdict: string;
  readonly contest: ReturnType<typeof contestSigns>;
  readonly cells: readonly CellView[];
}

function rowsView({ project, matrix }: ReadMatrix, suffix: string, withTopic: boolean): RowView[] {
  const scale = scaleOf(project);
  const columns = matrix.columns.map(({ key }) => `/${encodeURIComponent(key)}${suffix}`);
  return matrix.rows.map(({ statement, cells, contest }) => {
    const before = `matrix/${statement.id}`;
    return {
      id: statement.id,
      href: statementPath(project.id, statement.id),
      text: statement.text,
      topic: withTopic ? statement.topic : '',
      answers: statement.answers.map((answer) => answer.text).join(' / '),
      verdict: statement.verdict === undefined ? '' : ratingLabel(scale, statement.verdict.rating),
      contest: contestSigns(contest),
      cells: cells.map((cell, at) => cellView(cell, statement, `${before}${columns[at] ?? ''}`)),
    };
  });
}

/** The rows of a topic together, topics in the order in which their first statements stand. */
function byTopic(rows: readonly MatrixRow[], views: readonly RowView[]) {
  const groups = new Map<string, RowView[]>();
  for (const [at, { statement }] of rows.entries()) {
    const view = views[at];
    if (view === undefined) continue;
    const group = groups.get(statement.topic);
    if (group === undefined) groups.set(statement.topic, [view]);
    else group.push(view);
  }
  return Array.from(groups, ([topic, of]) => ({ topic, rows: of }));
}

function columnHead(column: MatrixColumn, at: number, all: readonly MatrixColumn[]) {
  const isWhole = column.kind === 'framing';
  const source = column.kind === 'source' ? column.source : undefined;
  return {
    key: column.key,
    isWhole,
    framing: column.framing === '' ? 'no framing' : column.framing,
    isFirst: all[at - 1]?.framing !== column.framing,
    name: columnName(column),
    title: source?.title ?? counted(column.kind === 'framing' ? column.sources.length : 1, 'source'),
    lang: source?.language ?? '',
    dir: source === undefined ? 'auto' : directionOf(source.language),
    href: source === undefined ? '' : pathTo('projects', source.project, 'sources', source.id),
  };
}

function columnNoun(kind: string): string {
  if (kind === 'both') return 'column';
  return kind === 'framing' ? 'framing' : 'source';
}

/** How far the matrix has come: cells that somebody has looked at, of all that are shown. */
function progressOf(rows: readonly MatrixRow[]): string {
  const cells = rows.flatMap((row) => row.cells).filter(({ column }) => column.startsWith('source:'));
  return progressWords(cells.length, cells.filter(({ state }) => state === 'unchecked').length);
}

function downloads(project: string, asked: URLSearchParams) {
  const address = (extension: string, more: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams([...asked, ...Object.entries(more)]).toString();
    return `/api${pathTo('projects', project, `matrix.${extension}`)}${query === '' ? '' : `?${query}`}`;
  };
  return [
    { label: 'CSV', href: address('csv') },
    { label: 'CSV for Excel', href: address('csv', { bom: 'yes' }) },
    { label: 'Markdown', href: address('md') },
  ];
}
