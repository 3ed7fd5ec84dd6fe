import { type InlineNode, type MarkTag, markTags } from './nodes.ts';

/** Marks nested deeper than this are dropped and their text kept: no writer means it, and parsers stop somewhere too. */
const maxMarkDepth = 16;

const marks: ReadonlyMap<string, MarkTag> = new Map([
  ...markTags.map((tag) => [tag, tag] as const),
  ['strike', 's'],
  ['tt', 'code'],
]);

interface Frame {
  readonly tag: MarkTag;
  readonly children: InlineNode[];
}

/**
 * Inline nodes being put together from a stream in which raw HTML tags may be unbalanced. A plain object with functions beside it: one is made
 * for every line of a document, and closures would be most of its cost.
 */
export interface InlineBuilder {
  readonly noteLabels: ReadonlySet<string>;
  readonly root: InlineNode[];
  readonly frames: Frame[];
  /** Text that has not become a node yet; neighbouring pieces are joined first. */
  waiting: string;
}

export function inlineBuilder(noteLabels: ReadonlySet<string>): InlineBuilder {
  return { noteLabels, root: [], frames: [], waiting: '' };
}

export function addNode(builder: InlineBuilder, node: InlineNode): void {
  flush(builder);
  children(builder).push(node);
}

/** Text in which `[^label]` may refer to a footnote. */
export function addText(builder: InlineBuilder, text: string): void {
  builder.waiting += text;
}

export function openTag(builder: InlineBuilder, name: string): void {
  const tag = marks.get(name);
  if (tag === undefined || builder.frames.length >= maxMarkDepth) return;
  flush(builder);
  builder.frames.push({ tag, children: [] });
}

export function closeTag(builder: InlineBuilder, name: string): void {
  const tag = marks.get(name);
  const depth = builder.frames.findLastIndex((frame) => frame.tag === tag);
  if (tag !== undefined && depth >= 0) while (builder.frames.length > depth) closeFrame(builder);
}

/** Closes what is open and gives the nodes. */
export function finishInline(builder: InlineBuilder): readonly InlineNode[] {
  while (builder.frames.length > 0) closeFrame(builder);
  flush(builder);
  return builder.root;
}

function children(builder: InlineBuilder): InlineNode[] {
  return builder.frames.at(-1)?.children ?? builder.root;
}

function flush(builder: InlineBuilder): void {
  if (builder.waiting !== '')
    for (const node of withNotes(builder.waiting, builder.noteLabels)) children(builder).push(node);
  builder.waiting = '';
}

function closeFrame(builder: InlineBuilder): void {
  flush(builder);
  const frame = builder.frames.pop();
  if (frame !== undefined && frame.children.length > 0) {
    children(builder).push({ kind: 'mark', tag: frame.tag, children: frame.children });
  }
}

/** Splits text at references to footnotes that the document defines. */
function withNotes(text: string, labels: ReadonlySet<string>): InlineNode[] {
  if (labels.size === 0 || !text.includes('[^')) return [{ kind: 'text', text }];
  const nodes: InlineNode[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[\^([^\][\s]{1,100})\]/g)) {
    const label = (match[1] ?? '').toLowerCase();
    if (!labels.has(label)) continue;
    if (match.index > from) nodes.push({ kind: 'text', text: text.slice(from, match.index) });
    nodes.push({ kind: 'note', label });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ kind: 'text', text: text.slice(from) });
  return nodes;
}
