import type { Range } from '../../target.ts';

/** An entry of a reference list, where it stands in the canonical text. */
export interface ListEntry extends Range {
  /** As it is read: in one line, words that were parted at line ends joined, without its number. */
  readonly text: string;
  /** `3` of a numbered list; empty where the text shows no number, as in lists that Markdown numbers. */
  readonly label: string;
}

/** A reference list of a text: from its heading, where it has one, to the end of its last entry. */
export interface ReferenceList extends Range {
  readonly heading: Range | undefined;
  readonly entries: readonly ListEntry[];
}
