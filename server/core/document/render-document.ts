import { canonical } from './canonical.ts';
import { readMarkdown } from './read-markdown.ts';
import type { RenderedDocument } from './rendered-document.ts';
import { writeDocument } from './write-document.ts';

export type { Block, RenderedDocument } from './rendered-document.ts';

/**
 * A Markdown body (GFM: tables, task lists, strikethrough, footnotes) as HTML and canonical text. Nothing outside the whitelist of `writer.ts` can come
 * out, so the result needs no sanitiser. Time is linear in the body's length whatever it holds; mark-up that would break that is shown as it
 * is written.
 */
export function renderDocument(body: string): RenderedDocument {
  return writeDocument(readMarkdown(canonical(body.startsWith('\ufeff') ? body.slice(1) : body)));
}
