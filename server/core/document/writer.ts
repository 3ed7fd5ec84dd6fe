import { canonical, seam } from './canonical.ts';
import type { MarkTag } from './nodes.ts';
import type { Block } from './rendered-document.ts';
import { escapeHtml, type SafeHtml, trusted } from './safe-html.ts';

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

/** What waits to be written until more text of the same block comes: white space at a block's end is nobody's. */
type Pending = '' | ' ' | '\n';

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

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
/** Chinese and Japanese put no space where a line was broken. */
const brokenCjk = new RegExp(`(?<=[${cjk}])[ \\t]*\\n[ \\t]*(?=[${cjk}])`, 'gu');

export function createWriter(): Writer {
  const html: string[] = [];
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let last = '';
  let pending: Pending = '';
  let fresh = true;

  const put = (text: string) => {
    if (text === '') return;
    const joined = seam(last, text) + text;
    html.push(escapeHtml(joined));
    pieces.push(joined);
    length += joined.length;
    last = joined;
  };
  const flush = () => {
    if (pending === '\n') html.push('<br>');
    if (pending === '') return;
    put(pending);
    pending = '';
    fresh = true;
  };

  return {
    length: () => length,
    open: (tag, attributes = {}) => {
      flush();
      html.push(openingTag(tag, attributes));
    },
    close: (tag) => {
      html.push(`</${tag}>`);
    },
    openLater: (tag) => {
      const at = html.push('') - 1;
      return (attributes) => {
        html[at] = openingTag(tag, attributes);
      };
    },
    rule: (attributes) => {
      html.push(openingTag('hr', attributes));
    },
    breakLine: () => {
      if (!fresh) pending = '\n';
    },
    running: (text) => {
      const clean = canonical(text);
      const joined = clean.includes('\n') ? clean.replace(brokenCjk, '') : clean;
      const words = joined.replace(/[ \t\n]+/g, ' ');
      if (words.startsWith(' ') && pending === '' && !fresh) pending = ' ';
      const core = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
      if (core === '') return;
      flush();
      put(core);
      fresh = false;
      if (words.endsWith(' ')) pending = ' ';
    },
    verbatim: (text) => {
      flush();
      put(canonical(text));
      fresh = false;
    },
    gap: (space) => {
      pending = '';
      put(space);
    },
    block: (kind, content) => {
      pending = '';
      fresh = true;
      const start = length;
      content();
      pending = '';
      fresh = true;
      if (length > start) blocks.push({ start, end: length, ...kind });
    },
    finish: () => {
      const text = pieces.join('');
      return { html: trusted(html.join('')), text, blocks: blocks.flatMap((block) => trimmed(text, block)) };
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
