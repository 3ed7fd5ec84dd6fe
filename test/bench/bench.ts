/** One measurement beside the baseline that was timed in the same run. `ratio` is value / baseline, or its inverse where more is better. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

/** Rows that belong together because they share what is set up for them. */
export interface Bench {
  readonly names: readonly string[];
  run(wanted: (name: string) => boolean): Promise<readonly Row[]>;
}
