declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options?: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}

/** Its own declarations import without file endings, which Node's rules do not resolve. */
declare module '@apache-annotator/selector' {
  export interface Chunk {
    readonly data: string;
  }
  export interface Chunker {
    readonly currentChunk: Chunk;
    nextChunk(): Chunk | null;
    previousChunk(): Chunk | null;
    precedesCurrentChunk(chunk: Chunk): boolean;
  }
  export function textQuoteSelectorMatcher(selector: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }): (scope: Chunker) => AsyncIterable<{ readonly startIndex: number; readonly endIndex: number }>;
}
