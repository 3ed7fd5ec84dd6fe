import { canonical } from './canonical.ts';
import { noteNumbers } from './note-numbers.ts';
import { readMarkdown } from './read-markdown.ts';
import type { SafeHtml } from './safe-html.ts';
import { blockContext, writeBlocks } from './write-blocks.ts';
import { createWriter } from './writer.ts';

/**
 * A note or rationale as HTML: the Markdown of documents without footnotes, and headings without ids, for many notes stand on one page. The
 * length is bounded by the schema of the field.
 */
export function renderNote(markdown: string): SafeHtml {
  const writer = createWriter();
  const { blocks } = readMarkdown(canonical(markdown), { footnotes: false });
  writeBlocks(blocks, { ...blockContext(writer, noteNumbers()), idOf: undefined }, '\n');
  return writer.finish().html;
}
