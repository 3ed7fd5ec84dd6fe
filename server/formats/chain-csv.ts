import type { ChainFigures } from '../core/references/chain-figures.ts';
import { byteOrderMark, csvLine } from './csv-cell.ts';

/** The figures of one source. */
export interface FigureRow {
  readonly source: string;
  readonly title: string;
  readonly framing: string;
  readonly figures: ChainFigures;
}

/** The columns in their order: heading, and what stands below it. */
const columns = {
  source: ({ source }) => source,
  title: ({ title }) => title,
  framing: ({ framing }) => framing,
  'factual claims': ({ figures }) => String(figures.factual),
  cited: ({ figures }) => String(figures.cited),
  'with a passage': ({ figures }) => String(figures.withPassage),
  'checked against a passage': ({ figures }) => String(figures.checked),
  'says so': ({ figures }) => String(figures.saysSo),
  partly: ({ figures }) => String(figures.partly),
  'does not': ({ figures }) => String(figures.doesNot),
  'checked only without a passage': ({ figures }) => String(figures.checkedWithoutPassage),
  'could not be checked': ({ figures }) => String(figures.couldNot),
} satisfies Record<string, (row: FigureRow) => string>;

/** How far the factual claims of each source can be walked, as CSV (RFC 4180), in pieces. */
export function* chainCsv(
  rows: Iterable<FigureRow>,
  options: { readonly byteOrderMark: boolean },
): Generator<string> {
  yield `${options.byteOrderMark ? byteOrderMark : ''}${csvLine(Object.keys(columns))}`;
  for (const row of rows) yield csvLine(Object.values(columns).map((cell) => cell(row)));
}
