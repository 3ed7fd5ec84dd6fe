import type { GraphNode } from './graph.ts';
import type { Grouping } from './graph-view.ts';
import { boxWidth, gaps, rowHeight, statementRows } from './layout.ts';

type Placed = Extract<GraphNode, { readonly kind: 'source' | 'claim' }>;
type Column = readonly Placed[];

/** The columns of one framing. */
export interface PackedBand {
  readonly framing: string;
  readonly columns: readonly Column[];
}

export interface Packing {
  /** Rows of the longest column. */
  readonly rows: number;
  readonly bands: readonly PackedBand[];
  /** Columns of statements. */
  readonly lanes: number;
}

/** Width by height that a screen shows best. */
const bestShape = 1.7;
/** A small graph is not laid out in one row. */
const fewestRows = 10;
/** From one number of rows that is tried to the next. */
const growth = 1.08;

/** The shortest columns with which the picture is not much wider than a screen is. */
export function packColumns(nodes: readonly GraphNode[], by: Grouping): Packing {
  const placed = nodes.filter((node) => node.kind !== 'statement');
  const statements = nodes.length - placed.length;
  const most = Math.max(fewestRows, placed.length, statements * statementRows);
  for (let rows = fewestRows; ; rows = Math.ceil(rows * growth)) {
    const bands = packInto(placed, rows, by);
    const lanes = Math.ceil((statements * statementRows) / rows);
    const columns = bands.reduce((sum, band) => sum + band.columns.length, lanes);
    const width =
      columns * (boxWidth + gaps.columns) + bands.length * (gaps.bands - gaps.columns) + gaps.edge;
    if (rows >= most || width <= rows * rowHeight * bestShape) return { rows, bands, lanes };
  }
}

/** @param nodes sources with their claims behind them, those of one framing together */
function packInto(nodes: readonly Placed[], rows: number, by: Grouping): PackedBand[] {
  const bands: { framing: string; columns: Placed[][] }[] = [];
  for (const [at, node] of nodes.entries()) {
    let band = bands.at(-1);
    if (band === undefined || band.framing !== node.framing) {
      band = { framing: node.framing, columns: [[]] };
      bands.push(band);
    }
    const column = band.columns.at(-1) ?? [];
    // The name of a source does not stay behind alone at the foot of a column.
    const isLonely = node.kind === 'source' && column.length === rows - 1 && nodes[at + 1]?.kind === 'claim';
    const begins = node.kind === 'source' && by === 'source';
    if (column.length > 0 && (column.length >= rows || isLonely || begins)) band.columns.push([node]);
    else column.push(node);
  }
  return bands;
}
