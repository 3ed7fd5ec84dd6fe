import { fragmentOf, linkAddress } from './address.ts';
import { headingId } from './heading-ids.ts';
import type { InlineNode } from './nodes.ts';
import type { NoteNumbers } from './note-numbers.ts';
import type { Writer } from './writer.ts';

/** Search engines get no say from a document that somebody uploaded, and the page linked to learns nothing of the reader. */
const rel = 'noopener noreferrer nofollow';

export interface InlineContext {
  readonly writer: Writer;
  readonly notes: NoteNumbers;
  /** A link inside a link would be torn apart by a parser. */
  readonly inLink: boolean;
}

export function writeInline(nodes: readonly InlineNode[], context: InlineContext): void {
  for (const node of nodes) writeNode(node, context);
}

function writeNode(node: InlineNode, context: InlineContext): void {
  const { writer } = context;
  switch (node.kind) {
    case 'text':
      writer.running(node.text);
      break;
    case 'break':
      writer.breakLine();
      break;
    case 'mark':
      writer.open(node.tag);
      writeInline(node.children, context);
      writer.close(node.tag);
      break;
    case 'link':
      writeLink(node.href, node.children, context);
      break;
    case 'image':
      writeImage(node.href, node.alt, context);
      break;
    case 'note':
      writeReference(node.label, context);
      break;
  }
}

function writeLink(href: string, children: readonly InlineNode[], context: InlineContext): void {
  const fragment = fragmentOf(href);
  const address = fragment === undefined ? linkAddress(href) : `#${headingId(fragment)}`;
  if (context.inLink || address === undefined) {
    writeInline(children, context);
    return;
  }
  context.writer.open('a', { href: address, rel });
  writeInline(children, { ...context, inLink: true });
  context.writer.close('a');
}

/** An image is never fetched: its alternative text stands for it and leads to it. */
function writeImage(href: string | undefined, alt: string, context: InlineContext): void {
  const linked = href !== undefined && !context.inLink;
  if (linked) context.writer.open('a', { class: 'image', href, rel });
  else context.writer.open('span', { class: 'image' });
  context.writer.running(alt);
  context.writer.close(linked ? 'a' : 'span');
}

/** The number stands in brackets, so that the plain text never runs it into a word or a figure. */
function writeReference(label: string, { writer, notes, inLink }: InlineContext): void {
  const { number, mention } = notes.mention(label);
  writer.open('sup', { class: 'note-ref', id: notes.mentionId(number, mention) });
  if (!inLink) writer.open('a', { href: `#${notes.noteId(number)}` });
  writer.running(`[${number}]`);
  if (!inLink) writer.close('a');
  writer.close('sup');
}
