/** In 32nds of an edit: one character put in, left out or replaced. */
const edit = 32;
/** A running head or a new clause comes as one piece: opening it costs four edits, each of its characters next to nothing. */
const open = 4 * edit;
const extendInserted = 2;
/**
 * Text taken out costs a third of an edit for each character: together with what is put in instead that is more than text with an edit in five characters, and less
 * than the edits between two texts that have nothing in common (one for two characters).
 */
const extendRemoved = 10;
/** Where letters do not decide, such a piece rather stands at the edge of the quote than a letter away from it. */
const atEdge = 1;

const [same, left, up, inserted, removed] = [0, 1, 2, 3, 4];
const extendsInserted = 8;
const extendsRemoved = 16;
const never = 1 << 29;

/** A larger gap is not worth its table: it is another text. In cells, which are the product of the lengths: about 500 code units by 600. */
export const maxCells = 300_000;

export interface GapOptions {
  readonly edges?: readonly number[];
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  /** Letters have partners at most so much further to one side than `after` is longer. All may have any where it is not given. */
  readonly drift?: number;
}

/**
 * For each code unit of `before` the index of its partner in `after`, -1 for none: the cheapest way to turn one into the other when long insertions and
 * removals are cheap (Gotoh 1982, with single edits beside). Partners ascend and need not be equal. With `openStart` and `openEnd` that end of `after` may be left over.
 * Insertions rather stand at one of the `edges`, indexes of `before`. Time and memory are the product of the lengths.
 */
export function alignGap(
  before: string,
  after: string,
  { edges = [], openStart = false, openEnd = false, drift = Number.POSITIVE_INFINITY }: GapOptions,
): Int32Array {
  const columns = after.length + 1;
  const trace = traceOf((before.length + 1) * columns);
  const rows = rowsOf(columns);
  for (let column = 1; column < columns; column += 1) rows.units[column] = after.charCodeAt(column - 1);
  fillFirst(trace, rows, columns, openStart, openingAt(edges, 0));
  const longer = after.length - before.length;
  const band = { from: 0, to: Math.min(after.length, Math.max(0, longer) + drift) };
  rows.costs.fill(never, band.to + 1, columns);
  for (let row = 1; row <= before.length; row += 1) {
    band.from = Math.max(0, row + Math.min(0, longer) - drift);
    band.to = Math.min(after.length, row + Math.max(0, longer) + drift);
    fillRow(trace, row * columns, rows, band, before.charCodeAt(row - 1), openingAt(edges, row));
  }
  const end = openEnd ? cheapest(rows.costs, band) : after.length;
  return partnersOf(trace, before.length, columns, end, openStart);
}

/** Columns, both included. */
interface Band {
  readonly from: number;
  readonly to: number;
}

function openingAt(edges: readonly number[], row: number): number {
  return edges.includes(row) ? open - atEdge : open;
}

/** The row before the first code unit of `before`: nothing yet, or text put in. */
function fillFirst(
  trace: Uint8Array,
  { costs, removing }: Rows,
  columns: number,
  openStart: boolean,
  opening: number,
): void {
  removing.fill(never, 0, columns);
  trace.fill(same, 0, columns);
  costs.fill(0, 0, columns);
  let inserting = never;
  for (let column = 1; column < columns && !openStart; column += 1) {
    const beside = costs[column - 1] ?? never;
    const extended = inserting + extendInserted;
    inserting = Math.min(extended, beside + opening);
    costs[column] = Math.min(beside + edit, inserting);
    trace[column] =
      (inserting < beside + edit ? inserted : left) | (extended < beside + opening ? extendsInserted : 0);
  }
}

/** The row of one code unit within a band of columns, its trace from `offset` on. `costs` and `removing` are those of the row above, and are overwritten from left to right. */
function fillRow(
  trace: Uint8Array,
  offset: number,
  { units, costs, removing }: Rows,
  { from: first, to: last }: Band,
  unit: number,
  opening: number,
): void {
  let diagonal = first === 0 ? never : (costs[first - 1] ?? never);
  let beside = never;
  let inserting = never;
  for (let column = first; column <= last; column += 1) {
    const above = costs[column] ?? never;
    let cost = diagonal + (units[column] === unit ? 0 : edit);
    diagonal = above;
    let from = same;
    let bits = 0;
    if (above + edit < cost) {
      cost = above + edit;
      from = up;
    }
    let remove = (removing[column] ?? never) + extendRemoved;
    if (remove < above + open) bits = extendsRemoved;
    else remove = above + open;
    removing[column] = remove;
    if (remove < cost) {
      cost = remove;
      from = removed;
    }
    if (cost > 0) {
      if (beside + edit < cost) {
        cost = beside + edit;
        from = left;
      }
      inserting += extendInserted;
      if (inserting < beside + opening) bits |= extendsInserted;
      else inserting = beside + opening;
      if (inserting < cost) {
        cost = inserting;
        from = inserted;
      }
    }
    costs[column] = cost;
    trace[offset + column] = from | bits;
    beside = cost;
  }
}

/** Kept from one gap to the next: most are short, and there are thousands of them. */
let kept = { units: new Uint16Array(0), costs: new Int32Array(0), removing: new Int32Array(0) };
type Rows = typeof kept;

function rowsOf(columns: number): Rows {
  if (kept.units.length < columns) {
    kept = {
      units: new Uint16Array(columns),
      costs: new Int32Array(columns),
      removing: new Int32Array(columns),
    };
  }
  return kept;
}

/** Kept likewise, as a gap's trace is large and soon done with. */
let keptTrace = new Uint8Array(0);

function traceOf(cells: number): Uint8Array {
  if (keptTrace.length < cells) keptTrace = new Uint8Array(cells);
  return keptTrace;
}

/** The last column of least cost: a letter replaced is likelier than one lost. */
function cheapest(costs: Int32Array, { from, to }: Band): number {
  let best = from;
  for (let column = from + 1; column <= to; column += 1)
    if ((costs[column] ?? never) <= (costs[best] ?? never)) best = column;
  return best;
}

function partnersOf(
  trace: Uint8Array,
  rows: number,
  columns: number,
  end: number,
  openStart: boolean,
): Int32Array {
  const partners = new Int32Array(rows).fill(-1);
  let [row, column] = [rows, end];
  while (row > 0 || (column > 0 && !openStart)) {
    const from = stepAt(trace, row * columns + column) & 7;
    if (from === same) {
      row -= 1;
      column -= 1;
      partners[row] = column;
    } else if (from === left) {
      column -= 1;
    } else if (from === up) {
      row -= 1;
    } else if (from === inserted) {
      while (stepAt(trace, row * columns + column) & extendsInserted) column -= 1;
      column -= 1;
    } else {
      while (stepAt(trace, row * columns + column) & extendsRemoved) row -= 1;
      row -= 1;
    }
  }
  return partners;
}

function stepAt(trace: Uint8Array, cell: number): number {
  return trace[cell] ?? same;
}
