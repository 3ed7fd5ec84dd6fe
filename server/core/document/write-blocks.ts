import { headingIds } from './heading-ids.ts';
import type { BlockNode, InlineNode, ListItem, TableCell } from './nodes.ts';
import type { NoteNumbers } from './note-numbers.ts';
import { plainWords } from './plain-words.ts';
import type { BlockType } from './rendered-document.ts';
import { writeInline } from './write-inline.ts';
import type { Attributes, Tag, Writer } from './writer.ts';

const betweenBlocks = '\n\n';
const betweenItems = '\n';
const betweenCells = '\t';

export interface BlockContext {
  readonly writer: Writer;
  readonly notes: NoteNumbers;
  /** Names a heading; `undefined` where headings get no id. */
  readonly idOf: ((headingText: string) => string) | undefined;
  /** What paragraphs are here: those of a list item are `item`. */
  readonly prose: BlockType;
  /** In a tight list a paragraph has no tag of its own. */
  readonly tight: boolean;
  /** Block quotes around. */
  readonly quote: number;
}

export function blockContext(writer: Writer, notes: NoteNumbers): BlockContext {
  return { writer, notes, idOf: headingIds(), prose: 'paragraph', tight: false, quote: 0 };
}

/** Writes one block element. `attributes` go on its outermost tag. */
export function writeBlock(node: BlockNode, context: BlockContext, attributes: Attributes = {}): void {
  switch (node.kind) {
    case 'heading':
      writeHeading(node.level, node.children, context, attributes);
      break;
    case 'paragraph':
      writeParagraph(node.children, context, attributes);
      break;
    case 'quote':
      context.writer.open('blockquote', attributes);
      writeBlocks(node.children, { ...context, quote: context.quote + 1, tight: false }, betweenBlocks);
      context.writer.close('blockquote');
      break;
    case 'list':
      writeList(node, context, attributes);
      break;
    case 'code':
      writeCode(node.text, context, attributes);
      break;
    case 'table':
      writeTable(node.rows, context, attributes);
      break;
    case 'rule':
      context.writer.rule(attributes);
      break;
  }
}

export function writeBlocks(nodes: readonly BlockNode[], context: BlockContext, gap: string): void {
  let wrote = false;
  for (const node of nodes) {
    if (wrote && node.kind !== 'rule') context.writer.gap(gap);
    const before = context.writer.length();
    writeBlock(node, context);
    wrote ||= context.writer.length() > before;
  }
}

function leaf(type: BlockType, context: BlockContext, content: () => void, level?: number): void {
  const quote = context.quote > 0 ? { quote: context.quote } : {};
  context.writer.block({ type, ...(level === undefined ? {} : { level }), ...quote }, content);
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly Tag[];

function writeHeading(
  level: number,
  children: readonly InlineNode[],
  context: BlockContext,
  attributes: Attributes,
): void {
  const tag = headingTags[level - 1] ?? 'h6';
  const id = context.idOf === undefined ? {} : { id: context.idOf(plainWords(children)) };
  context.writer.open(tag, { ...attributes, ...id });
  leaf('heading', context, () => writeInline(children, { ...context, inLink: false }), level);
  context.writer.close(tag);
}

/** A paragraph of nothing but images is a picture with its caption. */
function writeParagraph(
  children: readonly InlineNode[],
  context: BlockContext,
  attributes: Attributes,
): void {
  const picture = onlyImages(children);
  if (!context.tight) context.writer.open('p', picture ? { ...attributes, class: 'picture' } : attributes);
  leaf(picture ? 'caption' : context.prose, context, () =>
    writeInline(children, { ...context, inLink: false }),
  );
  if (!context.tight) context.writer.close('p');
}

function onlyImages(children: readonly InlineNode[]): boolean {
  const seen = children.filter((node) => node.kind !== 'text' || node.text.trim() !== '');
  return (
    seen.length > 0 &&
    seen.every((node) => node.kind === 'image' || (node.kind === 'link' && onlyImages(node.children)))
  );
}

interface List {
  readonly ordered: boolean;
  readonly start: number;
  readonly loose: boolean;
  readonly items: readonly ListItem[];
}

function writeList(list: List, context: BlockContext, attributes: Attributes): void {
  const { writer } = context;
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? { start: list.start } : {};
  const prose = context.prose === 'footnote' ? 'footnote' : 'item';
  const inside: BlockContext = { ...context, prose, tight: !list.loose };
  const gap = list.loose ? betweenBlocks : betweenItems;
  writer.open(tag, { ...attributes, ...start });
  for (const [index, item] of list.items.entries()) {
    if (index > 0) writer.gap(gap);
    writer.open('li', item.checked === undefined ? {} : { class: 'task' });
    if (item.checked !== undefined) writeBox(item.checked, writer);
    writeBlocks(item.children, inside, gap);
    writer.close('li');
  }
  writer.close(tag);
}

/** A sign in place of a form's box: it is part of the text, so that a quote of the task shows whether it was done. */
function writeBox(checked: boolean, writer: Writer): void {
  writer.open('span', { class: 'task-box' });
  writer.gap(checked ? '☑ ' : '☐ ');
  writer.close('span');
}

/** `code` stands between `pre` and the text, so that a parser drops no newline at the text's beginning. */
function writeCode(text: string, context: BlockContext, attributes: Attributes): void {
  context.writer.open('pre', { ...attributes, tabindex: 0 });
  context.writer.open('code');
  leaf('code', context, () => context.writer.verbatim(text));
  context.writer.close('code');
  context.writer.close('pre');
}

/** The wrapper scrolls when the table is wide, hence can be reached by keyboard and has a name. */
function writeTable(
  rows: readonly (readonly TableCell[])[],
  context: BlockContext,
  attributes: Attributes,
): void {
  const { writer } = context;
  const headed = rows[0]?.every((cell) => cell.heading) === true;
  writer.open('div', { ...attributes, class: 'table', role: 'group', 'aria-label': 'Table', tabindex: 0 });
  writer.open('table');
  for (const [index, row] of rows.entries()) {
    if (index > 0) writer.gap(betweenItems);
    if (index === 0 && headed) writer.open('thead');
    if (index === (headed ? 1 : 0)) writer.open('tbody');
    writeRow(row, index === 0 && headed ? 'col' : 'row', context);
    if (index === 0 && headed) writer.close('thead');
  }
  if (rows.length > (headed ? 1 : 0)) writer.close('tbody');
  writer.close('table');
  writer.close('div');
}

function writeRow(row: readonly TableCell[], scope: 'col' | 'row', context: BlockContext): void {
  const { writer } = context;
  writer.open('tr');
  for (const [index, cell] of row.entries()) {
    if (index > 0) writer.gap(betweenCells);
    const tag = cell.heading ? 'th' : 'td';
    const align = cell.align === null ? {} : { class: `align-${cell.align}` };
    writer.open(tag, cell.heading ? { scope, ...align } : align);
    leaf('cell', context, () => writeInline(cell.children, { ...context, inLink: false }));
    writer.close(tag);
  }
  writer.close('tr');
}
