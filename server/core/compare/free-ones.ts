/** Ascending numbers that are taken one after another. */
export interface FreeOnes {
  /** The first free one from where the test, which is false up to some number and then true, first holds. */
  readonly firstFrom: (isFrom: (one: number) => boolean) => number | undefined;
  readonly take: (one: number) => void;
}

/** Finds and takes in about the logarithm of their count, however many are taken: each that is taken points past itself (Tarjan 1975). */
export function freeOnes(ones: readonly number[]): FreeOnes {
  const next = Int32Array.from({ length: ones.length + 1 }, (_, index) => index);
  const firstFree = (from: number): number => {
    let index = from;
    for (let step = next[index] ?? index; step !== index; step = next[index] ?? index) {
      next[index] = next[step] ?? step;
      index = step;
    }
    return index;
  };
  const indexFrom = (isFrom: (one: number) => boolean): number => {
    let [low, high] = [0, ones.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFrom(ones[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    firstFrom: (isFrom) => ones[firstFree(indexFrom(isFrom))],
    take: (one) => {
      const index = indexFrom((other) => other >= one);
      if (ones[index] === one) next[index] = index + 1;
    },
  };
}
