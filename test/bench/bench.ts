/** One measurement beside the baseline that was timed in the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In the same unit. */
  readonly baseline: number;
  /** `value / baseline`, whether more is better or less; `null` where there is none, as the baseline is nothing. */
  readonly ratio: number | null;
  /** What is to be reached, in words: `≤ 3 %`. */
  readonly aim?: string;
}

/** Rows that belong together because they share what is set up for them. */
export interface Bench {
  readonly names: readonly string[];
  /** Measures the rows whose names are wanted, and those alone. What is made by chance is made from the seed; 0 is the usual one. */
  run(wanted: (name: string) => boolean, seed: number): Promise<readonly Row[]>;
}

export function row(name: string, value: number, unit: string, baseline: number, aim?: string): Row {
  const ratio = value / baseline;
  return { name, value, unit, baseline, ratio: Number.isFinite(ratio) ? ratio : null, ...(aim && { aim }) };
}

/** The middle value: a pause of the machine moves it less than the mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
