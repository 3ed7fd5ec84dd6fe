import { labels } from './weights.ts';

export const size = labels.length;
/** Rows and columns of a matrix of ways: the labels, and what is before the first piece or behind the last. */
export const side = size + 1;
export const impossible = -1e6;

export type Table = readonly (readonly number[])[];

/** Logarithms of weights: of each label for each piece, and of each way from label to label for each gap, from before the first piece to behind the last. */
export interface Chain {
  readonly emissions: Table;
  readonly ways: Table;
}

/** A label that stands for the pieces from `first` to `last`. */
export interface Stretch {
  readonly label: number;
  readonly first: number;
  readonly last: number;
}

/** How probable stretches are among all labellings, by forward and backward sums (Rabiner 1989, III). */
export function stretchCertainty(chain: Chain): (stretch: Stretch) => number {
  const { emissions, ways } = chain;
  const forward = sums(emissions, ways);
  const backward = backwardSums(emissions, ways);
  const total = logSum(
    labels.map((_, label) => (forward.at(-1)?.[label] ?? impossible) + way(ways.at(-1), label, size)),
  );
  return (stretch) => Math.min(1, Math.exp(stretchScore(stretch, chain, forward, backward) - total));
}

function way(ways: readonly number[] | undefined, from: number, to: number): number {
  return ways?.[from * side + to] ?? impossible;
}

/** For each piece and label, the logarithm of the weights of all ways that lead there, the piece included. */
function sums(emissions: Table, ways: Table): number[][] {
  const table: number[][] = [];
  for (const [at, emission] of emissions.entries()) {
    const before = table[at - 1];
    table.push(
      labels.map((_, label) => {
        const entering =
          before === undefined
            ? way(ways[0], size, label)
            : logSum(before.map((sum, from) => sum + way(ways[at], from, label)));
        return entering + (emission[label] ?? 0);
      }),
    );
  }
  return table;
}

/** For each piece and label, the same of all ways that lead on from there, the piece not included. */
function backwardSums(emissions: Table, ways: Table): number[][] {
  const table: number[][] = [];
  for (let at = emissions.length - 1; at >= 0; at -= 1) {
    const after = table[0];
    const emission = emissions[at + 1] ?? [];
    table.unshift(
      labels.map((_, label) =>
        after === undefined
          ? way(ways[at + 1], label, size)
          : logSum(after.map((sum, to) => sum + way(ways[at + 1], label, to) + (emission[to] ?? 0))),
      ),
    );
  }
  return table;
}

/** The labels of the best of all labellings, piece by piece (Viterbi). */
export function bestPath({ emissions, ways }: Chain): number[] {
  const came: number[][] = [];
  let best = labels.map((_, label) => way(ways[0], size, label) + (emissions[0]?.[label] ?? 0));
  for (let at = 1; at < emissions.length; at += 1) {
    const from = labels.map((_, label) =>
      argMax(best.map((score, old) => score + way(ways[at], old, label))),
    );
    const scores = best;
    best = from.map(
      (old, label) => (scores[old] ?? impossible) + way(ways[at], old, label) + (emissions[at]?.[label] ?? 0),
    );
    came.push(from);
  }
  let label = argMax(best.map((score, at) => score + way(ways.at(-1), at, size)));
  const path = [label];
  for (const from of came.reverse()) {
    label = from[label] ?? 0;
    path.unshift(label);
  }
  return path;
}

function stretchScore(
  { label, first, last }: Stretch,
  { emissions, ways }: Chain,
  forward: Table,
  backward: Table,
): number {
  const others = (sums: readonly number[]) => logSum(sums.filter((_, other) => other !== label));
  const before = forward[first - 1];
  let score =
    before === undefined
      ? way(ways[0], size, label)
      : others(before.map((sum, from) => sum + way(ways[first], from, label)));
  for (let at = first; at <= last; at += 1) {
    score += emissions[at]?.[label] ?? 0;
    if (at > first) score += way(ways[at], label, label);
  }
  const after = backward[last + 1];
  if (after === undefined) return score + way(ways[last + 1], label, size);
  const next = emissions[last + 1] ?? [];
  return score + others(after.map((sum, to) => sum + way(ways[last + 1], label, to) + (next[to] ?? 0)));
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function argMax(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? impossible) ? at : best), 0);
}
