import type { Metadata } from '../core/source.ts';

/** A file as it came: nothing about it is trusted, its name and media type least of all. */
export interface Upload {
  readonly name: string;
  /** As the sender says it; may be empty. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type DecisionKind =
  | 'blank-lines'
  | 'broken-sentence'
  | 'caption'
  | 'clutter'
  | 'cookie-notice'
  | 'dehyphenate'
  | 'footer'
  | 'footnote'
  | 'front-matter'
  | 'heading'
  | 'kept-lines'
  | 'markup'
  | 'page-number'
  | 'paragraph-breaks'
  | 'pull-quote'
  | 'reflow'
  | 'running-head'
  | 'spaces'
  | 'table'
  | 'title';

export interface Sample {
  readonly before: string;
  /** Empty when the text was taken out. */
  readonly after: string;
  /** Counts from 1, in the file as it came. For HTML, counts the blocks of text instead of lines. */
  readonly line: number;
}

/** One thing that was done to the text, or could be, for a person to judge. */
export interface Decision {
  /**
   * Made from the kind and the text concerned alone, so it stays the same when the import is run again, whatever
   * else was declined. Letters, digits and hyphens.
   */
  readonly id: string;
  readonly kind: DecisionKind;
  /** In plain words: `Removed the running head “…” on 12 pages`. */
  readonly label: string;
  readonly count: number;
  /** At most five, the first that were met. */
  readonly samples: readonly Sample[];
  readonly applied: boolean;
  /** False for a proposal that is left undone until the person asks for it. */
  readonly byDefault: boolean;
}

export interface Warning {
  /** Stable, for tests and for the interface. */
  readonly code: 'charset' | 'controls' | 'front-matter' | 'metadata' | 'nesting' | 'whole-page';
  readonly message: string;
}

/** What the person said about decisions of an earlier run. */
export interface Choices {
  /** Ids of decisions that the person undid. */
  readonly declined: ReadonlySet<string>;
  /** Ids of proposals (`byDefault` false) that the person took up. */
  readonly accepted: ReadonlySet<string>;
}

/** A document as an importer gives it. */
export interface Imported {
  readonly metadata: Partial<Metadata>;
  /** Where each guessed field was found, in plain words: `line 5: “May 2021”`. */
  readonly found: Partial<Record<keyof Metadata, string>>;
  /** Markdown, ending with a newline; empty when the document holds no text. */
  readonly body: string;
  readonly decisions: readonly Decision[];
  /** Keys of the file’s own front matter that are no metadata of ours, for `formatFrontMatter` to write back. */
  readonly others?: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Warning[];
}

export interface ImportedDocument extends Imported {
  /** The `name` of the importer that read it. */
  readonly format: string;
}

/**
 * One document format: bytes to Markdown, metadata, decisions and warnings. A file of this folder that exports an `importer` is found by itself.
 * Heavy libraries are imported inside `read`, so that a server starts without them.
 */
export interface Importer {
  readonly name: string;
  /** In plain words, for “what can be imported”. */
  readonly label: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Recognises the format by its first bytes, where name and media type say nothing. */
  matches?(upload: Upload): boolean;
  /** @throws {DomainError} `unreadable` when the bytes are not this format. */
  read(upload: Upload, choices: Choices): Promise<Imported>;
}
