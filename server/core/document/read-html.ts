import { htmlTokens } from './html-tokens.ts';
import { addNode, addText, closeTag, finishInline, inlineBuilder, openTag } from './inline-builder.ts';
import type { BlockNode } from './nodes.ts';

/** Tags that stand inside a line. Any other tag ends one. */
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * A block of raw HTML as paragraphs and headings: its readable text, and the few marks that we know. Line breaks follow from block-level
 * tags, as on the page.
 */
export function readHtml(html: string, noteLabels: ReadonlySet<string>): BlockNode[] {
  const blocks: BlockNode[] = [];
  let builder = inlineBuilder(noteLabels);
  let level = 0;
  const flush = () => {
    const children = finishInline(builder);
    builder = inlineBuilder(noteLabels);
    if (children.every((node) => node.kind === 'text' && node.text.trim() === '')) return;
    blocks.push(level > 0 ? { kind: 'heading', level, children } : { kind: 'paragraph', children });
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') addText(builder, token.text);
    else if (token.name === 'br') addNode(builder, { kind: 'break' });
    else if (inlineTags.has(token.name)) {
      if (token.kind === 'open') openTag(builder, token.name);
      else closeTag(builder, token.name);
    } else {
      flush();
      const heading = /^h([1-6])$/.exec(token.name);
      level = heading !== null && token.kind === 'open' ? Number(heading[1]) : 0;
    }
  }
  flush();
  return blocks;
}
