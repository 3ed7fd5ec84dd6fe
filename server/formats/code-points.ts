import type { Annotations } from './format.ts';

/** The number of code points before an offset in UTF-16 code units. */
export type CodePoints = (offset: number) => number;

/** Counts once for a text; what it keeps is small, as few characters take two units. */
export function codePointsOf(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return (offset) => offset - pairsBefore(pairs, offset);
}

/** How many pairs end at the offset or before it. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each version, read once; `undefined` when its text is not there. */
export function codePointsByVersion({ text }: Pick<Annotations, 'text'>) {
  const known = new Map<string, CodePoints | undefined>();
  return async (source: string, version: number): Promise<CodePoints | undefined> => {
    const key = `${source}/${version}`;
    if (!known.has(key)) {
      const words = await text(source, version);
      known.set(key, words === undefined ? undefined : codePointsOf(words));
    }
    return known.get(key);
  };
}
