/** Where a pattern fits best in a text. Offsets into the text, end exclusive; `distance` counts inserted, deleted and replaced code units. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * The best place of the whole pattern near a diagonal: its first code unit within `width` of `diagonal`, drifting no further. Sellers' algorithm
 * (1980) in a band, so time is the pattern's length times the band's width. `undefined` when the band lies outside the text.
 */
export function alignNear(
  pattern: string,
  text: string,
  diagonal: number,
  width: number,
): Alignment | undefined {
  const band = 2 * width + 1;
  const far = pattern.length + band + 1;
  let costs = new Int32Array(band);
  let starts = new Int32Array(band);
  let nextCosts = new Int32Array(band);
  let nextStarts = new Int32Array(band);
  const origin = diagonal - width;
  for (let slot = 0; slot < band; slot += 1) {
    const column = origin + slot;
    costs[slot] = column >= 0 && column <= text.length ? 0 : far;
    starts[slot] = column;
  }
  for (let row = 1; row <= pattern.length; row += 1) {
    const unit = pattern.charCodeAt(row - 1);
    for (let slot = 0; slot < band; slot += 1) {
      const column = origin + row + slot;
      let cost = far;
      let start = -1;
      if (column >= 1 && column <= text.length) {
        cost = (costs[slot] ?? far) + (text.charCodeAt(column - 1) === unit ? 0 : 1);
        start = starts[slot] ?? -1;
      }
      const dropped = slot + 1 < band ? (costs[slot + 1] ?? far) + 1 : far;
      if (dropped < cost) {
        cost = dropped;
        start = starts[slot + 1] ?? -1;
      }
      const added = slot > 0 ? (nextCosts[slot - 1] ?? far) + 1 : far;
      if (added < cost && column <= text.length) {
        cost = added;
        start = nextStarts[slot - 1] ?? -1;
      }
      nextCosts[slot] = Math.min(cost, far);
      nextStarts[slot] = start;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return best(costs, starts, origin + pattern.length, text.length);
}

function best(
  costs: Int32Array,
  starts: Int32Array,
  firstColumn: number,
  length: number,
): Alignment | undefined {
  let found: Alignment | undefined;
  for (const [slot, distance] of costs.entries()) {
    const end = firstColumn + slot;
    const start = starts[slot] ?? -1;
    if (start < 0 || end > length || end <= start) continue;
    if (found === undefined || distance < found.distance) found = { start, end, distance };
  }
  return found;
}

/** How alike two strings are, from 0 to 1: one less the edit distance over the longer length. For short strings: time is the product of the lengths. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
