import type { SafeHtml } from './safe-html.ts';

export type BlockType = 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'caption' | 'footnote';

/** A stretch of the canonical text that belongs together. UTF-16 code units, end exclusive, no white space at either end. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly type: BlockType;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** How many block quotes it stands in; absent outside of any. */
  readonly quote?: number;
}

/**
 * A version's text in its two forms. `text` is canonical: NFC, LF only, no control characters but newline and tab, no lone surrogates. The
 * `textContent` of the parsed `html` is `text`. Blocks are disjoint and ascending.
 */
export interface RenderedDocument {
  readonly html: SafeHtml;
  readonly text: string;
  readonly blocks: readonly Block[];
}
