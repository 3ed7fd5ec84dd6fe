import { Lexer, type Token } from 'marked';
import { takeFootnotes } from './footnotes.ts';
import type { BlockNode, DocumentTree } from './nodes.ts';
import { readBlocks } from './read-blocks.ts';
import { stretches } from './stretches.ts';
import { isTooHard } from './too-hard.ts';

/** A stretch that marked has read, or one that is too hard for it. */
type Stretch = { readonly lexer: Lexer; readonly tokens: readonly Token[] } | { readonly plain: string };

/** Markdown (GFM, with footnotes unless told otherwise) as our tree. `markdown` is canonical. */
export function readMarkdown(markdown: string, { footnotes = true } = {}): DocumentTree {
  const shown = withoutData(markdown);
  const { body: rest, notes } = footnotes
    ? takeFootnotes(shown)
    : { body: shown, notes: new Map<string, string>() };
  const labels = new Set(notes.keys());
  const links: Lexer['tokens']['links'] = Object.create(null);
  const parts = stretches(rest).map((part) => lexBlocks(part, links));
  const noteParts = [...notes].map(([label, text]) => [label, lexBlocks(text, links)] as const);
  return {
    blocks: parts.flatMap((part) => readStretch(part, labels)),
    notes: new Map(noteParts.map(([label, part]) => [label, readStretch(part, labels)])),
  };
}

/** Pictures that are written into the text itself are never shown, and megabytes long. */
function withoutData(body: string): string {
  return body.replace(/(\]\(|\bsrc=["'])data:[^\s"')>]{0,100}[^\s"')>]*/gi, '$1data:');
}

/** All blocks are lexed before any inline text, because a link's address may be defined anywhere in the document. */
function lexBlocks(markdown: string, links: Lexer['tokens']['links']): Stretch {
  if (isTooHard(markdown)) return { plain: markdown };
  const lexer = new Lexer({ gfm: true });
  lexer.tokens.links = links;
  try {
    return { lexer, tokens: lexer.blockTokens(markdown, []) };
  } catch (error) {
    if (isOverflow(error)) return { plain: markdown };
    throw error;
  }
}

function readStretch(stretch: Stretch, labels: ReadonlySet<string>): BlockNode[] {
  if ('plain' in stretch) return plainBlocks(stretch.plain);
  try {
    for (const { src, tokens } of stretch.lexer.inlineQueue) {
      stretch.lexer.state.inRawBlock = false;
      stretch.lexer.inlineTokens(src, tokens);
    }
    return readBlocks(stretch.tokens, labels);
  } catch (error) {
    if (!isOverflow(error)) throw error;
    return plainBlocks(stretch.tokens.map((token) => token.raw).join(''));
  }
}

/** The stack's end is the last of the bounds on nesting, for the input that got past the others. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.message.startsWith('Infinite loop'));
}

/** Text without any mark-up: a blank line parts paragraphs. */
export function plainBlocks(text: string): BlockNode[] {
  return text
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] }));
}
