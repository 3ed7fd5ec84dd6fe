import type { CslItem } from '../../core/csl-item.ts';

/** What became of one entry of a file. `line` is where it begins, from 1; `key` is empty where the file gives none. */
export type EntryOutcome =
  | {
      readonly kind: 'read';
      readonly csl: CslItem;
      readonly key: string;
      readonly line: number;
      /** What was mended or could not be kept, in plain words. */
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly key: string;
      readonly line: number;
      readonly reason: string;
      /** The entry as it stands in the file, cut where it is long. */
      readonly text: string;
    };

export interface BibliographyEntry {
  readonly csl: CslItem;
  /** Unique among the entries of a file. */
  readonly key: string;
}

/** One bibliography format, both directions. A file of this folder that exports a `bibliographyFormat` is found by itself. */
export interface BibliographyFormat {
  /** As it stands in addresses. */
  readonly name: string;
  /** In plain words, on a link. */
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a reference has and a file of this format cannot hold, in plain words. */
  readonly loses: readonly string[];
  /** Whether the text is of this format. No text is of two of them. */
  recognises(text: string, fileName: string): boolean;
  /**
   * Entry by entry in the order of the file, so that callers can pace the work and tell how far it is. Never throws for what the text holds: a broken
   * entry is refused, and those around it are read. Takes time in proportion to the text; how long a text may be is for the caller to bound.
   */
  parse(text: string): AsyncIterable<EntryOutcome>;
  /** The file in pieces, one for each entry. */
  write(items: Iterable<BibliographyEntry>): AsyncIterable<string>;
}
