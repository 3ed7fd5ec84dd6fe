/** Work that can be left off between two steps, so that a long text need not be read in one go. A step is short: a line or a sentence, less than a millisecond. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What comes of all steps, in one go. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
