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

export interface GapOptions {
  readonly edges?: readonly number[];
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
}

/**
 * For each code unit of `before` the index of its partner in `after`, -1 for none: the cheapest way to turn one into the other when long insertions and
 * removals are cheap (Gotoh 1982, with single edits beside). Partners ascend and need not be equal. With `openStart` and `openEnd` that end of `after` may be left over.
 * Insertions rather stand at one of the `edges`, indexes of `before`. Time and memory are the product of the lengths.
 */
export function alignGap(
  before: string,
  after: string,
  { edges = [], openStart = false, openEnd = false }: GapOptions,
): Int32Array {
  const columns = after.length + 1;
  const trace = traceOf((before.length + 1) * columns);
  let costs = new Int32Array(columns);
  let nextCosts = new Int32Array(columns);
  const removing = new Int32Array(columns).fill(never);
  for (let row = 0; row <= before.length; row += 1) {
    const opening = edges.includes(row) ? open - atEdge : open;
    const unit = row === 0 ? -1 : before.charCodeAt(row - 1);
    let inserting = never;
    for (let column = 0; column < columns; column += 1) {
      let from = same;
      let cost = row === 0 && (column === 0 || openStart) ? 0 : never;
      let bits = 0;
      if (row > 0) {
        if (column > 0) {
          const change = after.charCodeAt(column - 1) === unit ? 0 : edit;
          cost = (costs[column - 1] ?? never) + change;
        }
        const above = costs[column] ?? never;
        if (above + edit < cost) {
          cost = above + edit;
          from = up;
        }
        const longer = (removing[column] ?? never) + extendRemoved;
        if (longer < above + open) bits |= extendsRemoved;
        const remove = Math.min(longer, above + open);
        removing[column] = remove;
        if (remove < cost) {
          cost = remove;
          from = removed;
        }
      }
      if (column > 0 && cost > 0) {
        const beside = nextCosts[column - 1] ?? never;
        if (beside + edit < cost) {
          cost = beside + edit;
          from = left;
        }
        if (inserting + extendInserted < beside + opening) bits |= extendsInserted;
        inserting = Math.min(inserting + extendInserted, beside + opening);
        if (inserting < cost) {
          cost = inserting;
          from = inserted;
        }
      }
      nextCosts[column] = cost;
      trace[row * columns + column] = from | bits;
    }
    [costs, nextCosts] = [nextCosts, costs];
  }
  return partnersOf(trace, before.length, columns, openEnd ? cheapest(costs) : after.length, openStart);
}

/** Kept from one gap to the next, as a gap's trace is large and soon done with. */
let kept = new Uint8Array(0);

function traceOf(cells: number): Uint8Array {
  if (kept.length < cells) kept = new Uint8Array(cells);
  return kept;
}

/** The last column of least cost: a letter replaced is likelier than one lost. */
function cheapest(costs: Int32Array): number {
  let best = 0;
  for (const [column, cost] of costs.entries()) if (cost <= (costs[best] ?? never)) best = column;
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
  const at = () => trace[row * columns + column] ?? 0;
  while (row > 0 || (column > 0 && !openStart)) {
    const from = at() & 7;
    if (from === same) {
      row -= 1;
      column -= 1;
      partners[row] = column;
    } else if (from === left) {
      column -= 1;
    } else if (from === up) {
      row -= 1;
    } else if (from === inserted) {
      while (at() & extendsInserted) column -= 1;
      column -= 1;
    } else {
      while (at() & extendsRemoved) row -= 1;
      row -= 1;
    }
  }
  return partners;
}
