import type { Range } from '../target.ts';

/** A quote where it stands in the old text. */
export interface Stretch {
  readonly exact: string;
  /** Its offset in the text. */
  readonly start: number;
  /** Where its letters are in the folded text. */
  readonly origin: Range;
}
