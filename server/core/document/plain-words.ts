import type { InlineNode } from './nodes.ts';

/** The words of inline nodes without their marks; footnote references say nothing here. */
export function plainWords(nodes: readonly InlineNode[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.kind === 'text') words += node.text;
    else if (node.kind === 'image') words += node.alt;
    else if (node.kind === 'break') words += ' ';
    else if (node.kind !== 'note') words += plainWords(node.children);
  }
  return words;
}
