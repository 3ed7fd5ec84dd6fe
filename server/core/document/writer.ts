import type { MarkTag } from './nodes.ts';
import type { Block } from './rendered-document.ts';
import { escapeHtml, type SafeHtml, trusted } from './safe-html.ts';
import { createSink } from './sink.ts';

/** Everything that can be written. A tag or attribute that is not named here cannot come out of a document. */
export type Tag =
  | MarkTag
  | 'a'
  | 'blockquote'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'li'
  | 'ol'
  | 'p'
  | 'pre'
  | 'section'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';
export type Attribute =
  | 'aria-label'
  | 'class'
  | 'data-end'
  | 'data-start'
  | 'href'
  | 'id'
  | 'rel'
  | 'role'
  | 'scope'
  | 'start'
  | 'tabindex';
export type Attributes = Readonly<Partial<Record<Attribute, string | number>>>;

/**
 * Writes HTML and canonical text in one walk: each character of text goes to both or to neither, so the parsed HTML's `textContent` is the
 * text. White space of running text is collapsed as a browser shows it.
 */
export interface Writer {
  readonly length: () => number;
  readonly open: (tag: Tag, attributes?: Attributes) => void;
  readonly close: (tag: Tag) => void;
  /** Opens a tag whose attributes are known only later; the function returned writes them. */
  readonly openLater: (tag: Tag) => (attributes: Attributes) => void;
  readonly rule: (attributes: Attributes) => void;
  readonly breakLine: () => void;
  readonly running: (text: string) => void;
  /** Text as it stands, white space and all. */
  readonly verbatim: (text: string) => void;
  /** Text that belongs to no block: white space between blocks, the box of a task, the number of a note. */
  readonly gap: (space: string) => void;
  /** Notes what `content` writes as one block, unless it wrote nothing. */
  readonly block: (kind: Omit<Block, 'start' | 'end'>, content: () => void) => void;
  readonly finish: () => { html: SafeHtml; text: string; blocks: readonly Block[] };
}

export function createWriter(): Writer {
  const sink = createSink();
  const blocks: Block[] = [];
  const { length, running, verbatim, gap, breakLine } = sink;
  return {
    length,
    running,
    verbatim,
    gap,
    breakLine,
    open: (tag, attributes = {}) => {
      sink.flush();
      sink.markup(openingTag(tag, attributes));
    },
    close: (tag) => sink.markup(`</${tag}>`),
    openLater: (tag) => {
      const complete = sink.markupLater();
      return (attributes) => complete(openingTag(tag, attributes));
    },
    rule: (attributes) => sink.markup(openingTag('hr', attributes)),
    block: (kind, content) => {
      sink.startLine();
      const start = length();
      content();
      sink.startLine();
      if (length() > start) blocks.push({ start, end: length(), ...kind });
    },
    finish: () => {
      const { html, text } = sink.finish();
      return { html: trusted(html), text, blocks: blocks.flatMap((block) => trimmed(text, block)) };
    },
  };
}

function trimmed(text: string, block: Block): Block[] {
  const content = text.slice(block.start, block.end);
  const words = content.trimStart();
  if (words === '') return [];
  const start = block.end - words.length;
  return [{ ...block, start, end: start + words.trimEnd().length }];
}

function openingTag(tag: Tag | 'hr', attributes: Attributes): string {
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) html += ` ${name}="${escapeHtml(String(value))}"`;
  return `${html}>`;
}
