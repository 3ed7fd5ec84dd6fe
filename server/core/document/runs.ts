import type { Writer } from './writer.ts';

/** A run is closed once it is this long: small enough to be laid out only when it is near the screen, and few enough to be counted. */
const runLength = 6_000;

/** Groups top-level blocks into `<section class="run" data-start data-end>`. */
export interface Runs {
  /** Writes one block; `write` is given the offset of its text. */
  readonly add: (write: (start: number) => void) => void;
  readonly close: () => void;
}

export function createRuns(writer: Writer): Runs {
  let complete:
    | ((attributes: { 'data-start': number; 'data-end': number; class: string }) => void)
    | undefined;
  let runStart = 0;
  const close = () => {
    if (complete === undefined) return;
    complete({ class: 'run', 'data-start': runStart, 'data-end': writer.length() });
    writer.close('section');
    complete = undefined;
  };
  const add = (write: (start: number) => void) => {
    if (complete === undefined) {
      runStart = writer.length();
      complete = writer.openLater('section');
    }
    write(writer.length());
    if (writer.length() - runStart >= runLength) close();
  };
  return { add, close };
}
