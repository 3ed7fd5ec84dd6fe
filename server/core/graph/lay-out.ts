import type { Graph, NodeKey } from './graph.ts';
import type { Grouping } from './graph-view.ts';
import {
  type Band,
  type Box,
  boxHeights,
  boxWidth,
  gaps,
  headHeight,
  type Layout,
  rowHeight,
} from './layout.ts';
import { type PackedBand, packColumns } from './pack-columns.ts';
import { placeStatements } from './place-statements.ts';

/**
 * Where each node stands. Sources of one framing stand together, each with its claims below it in the order of its text, in columns as on a printed page; the
 * statements stand in the middle, each at the height of what bears on it, as in the barycentre method for layered graphs (Sugiyama, Tagawa and Toda 1981). The
 * same graph always gives the same picture, and what two pictures share stands in the same order in both.
 */
export function layOut(graph: Graph, by: Grouping): Layout {
  const { rows, bands, lanes } = packColumns(graph.nodes, by);
  const boxes = new Map<NodeKey, Box>();
  const drawn: Band[] = [];
  const before = bandsBefore(bands);
  let x: number = gaps.edge;
  const advance = (columns: number) => {
    const width = columns * boxWidth + (columns - 1) * gaps.columns;
    x += width + gaps.bands;
    return width;
  };
  let lanesAt = x;
  for (const [at, band] of [...bands, undefined].entries()) {
    if (at === before && lanes > 0) {
      lanesAt = x;
      drawn.push({ kind: 'statements', framing: '', x, width: advance(lanes) });
    }
    if (band === undefined) continue;
    placeBand(band, x, boxes);
    drawn.push({ kind: 'framing', framing: band.framing, x, width: advance(band.columns.length) });
  }
  const bottom = headHeight + rows * rowHeight;
  placeStatements(graph, boxes, { x: lanesAt, lanes, bottom });
  const lowest = [...boxes.values()].reduce((low, box) => Math.max(low, box.y + box.height), headHeight);
  const right = drawn.length === 0 ? 0 : x - gaps.bands;
  return { width: right + gaps.edge, height: lowest + gaps.edge / 2, boxes, bands: drawn };
}

/** Bands that stand left of the statements: about half of the columns. */
function bandsBefore(bands: readonly PackedBand[]): number {
  const all = bands.reduce((sum, { columns }) => sum + columns.length, 0);
  let left = 0;
  for (const [at, { columns }] of bands.entries()) {
    if (left + columns.length / 2 > all / 2) return at;
    left += columns.length;
  }
  return bands.length;
}

function placeBand({ columns }: PackedBand, left: number, boxes: Map<NodeKey, Box>): void {
  for (const [at, column] of columns.entries()) {
    const x = left + at * (boxWidth + gaps.columns);
    for (const [row, { key, kind }] of column.entries())
      boxes.set(key, { key, x, y: headHeight + row * rowHeight, width: boxWidth, height: boxHeights[kind] });
  }
}
