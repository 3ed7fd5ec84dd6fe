import type { Block, List } from './block.ts';
import { noteMark } from './footnotes.ts';

/** How the words of a block are written: escaped in plain text, as they are where the text's own Markdown is kept. */
export type Write = (text: string) => string;

/** Writes blocks as Markdown, a blank line between two of them. */
export function emit(blocks: readonly Block[], write: Write): string {
  const written = blocks.map((block) => emitBlock(block, write)).filter((text) => text !== '');
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function emitBlock(block: Block, write: Write): string {
  switch (block.kind) {
    case 'prose':
      return linkNotes(write(block.text));
    case 'heading':
      return `${'#'.repeat(block.level)} ${linkNotes(write(block.text))}`;
    case 'lines':
      return block.lines.map((line) => linkNotes(write(line))).join('\\\n');
    case 'list':
      return emitList(block, write);
    case 'quote':
      return emit(block.blocks, write).trimEnd().replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'table':
      return emitTable(block.rows, write);
    case 'verbatim':
      return block.lines.join('\n');
    case 'note':
      return `[^${block.label}]: ${linkNotes(write(block.text))}`;
  }
}

function linkNotes(text: string): string {
  return text.replaceAll(noteMark.open, '[^').replaceAll(noteMark.close, ']');
}

/** Items deeper than this stand at this depth. */
const maxDepth = 6;

function emitList({ items }: List, write: Write): string {
  const outer: { indent: number; width: number }[] = [];
  const lines: string[] = [];
  for (const { marker, indent, text } of items) {
    while ((outer.at(-1)?.indent ?? -1) >= indent) outer.pop();
    const padding = outer.reduce((sum, { width }) => sum + width, 0);
    if (outer.length < maxDepth) outer.push({ indent, width: marker.length + 1 });
    lines.push(`${' '.repeat(padding)}${marker} ${linkNotes(write(text))}`);
  }
  return lines.join('\n');
}

function emitTable(rows: readonly (readonly string[])[], write: Write): string {
  const [head = [], ...body] = rows;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => linkNotes(write(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...body.map(row)].join('\n');
}
