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

/** Puts inline nodes together from a stream in which raw HTML tags may be unbalanced. */
export interface InlineBuilder {
  readonly add: (node: InlineNode) => void;
  /** Text in which `[^label]` may refer to a footnote. */
  readonly text: (text: string) => void;
  readonly openTag: (name: string) => void;
  readonly closeTag: (name: string) => void;
  /** Closes what is open and gives the nodes; the builder is then empty. */
  readonly finish: () => readonly InlineNode[];
}

export function createInlineBuilder(noteLabels: ReadonlySet<string>): InlineBuilder {
  let root: InlineNode[] = [];
  const frames: Frame[] = [];
  let waiting = '';

  const children = () => frames.at(-1)?.children ?? root;
  const flush = () => {
    if (waiting !== '') children().push(...withNotes(waiting, noteLabels));
    waiting = '';
  };
  const closeFrame = () => {
    flush();
    const frame = frames.pop();
    if (frame !== undefined && frame.children.length > 0) {
      children().push({ kind: 'mark', tag: frame.tag, children: frame.children });
    }
  };

  return {
    add: (node) => {
      flush();
      children().push(node);
    },
    text: (text) => {
      waiting += text;
    },
    openTag: (name) => {
      const tag = marks.get(name);
      if (tag === undefined || frames.length >= maxMarkDepth) return;
      flush();
      frames.push({ tag, children: [] });
    },
    closeTag: (name) => {
      const tag = marks.get(name);
      const depth = frames.findLastIndex((frame) => frame.tag === tag);
      if (tag !== undefined && depth >= 0) while (frames.length > depth) closeFrame();
    },
    finish: () => {
      while (frames.length > 0) closeFrame();
      flush();
      const nodes = root;
      root = [];
      return nodes;
    },
  };
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
