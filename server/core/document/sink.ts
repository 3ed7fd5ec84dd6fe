import { canonical, seam } from './canonical.ts';
import { escapeHtml } from './safe-html.ts';

/** What waits to be written until more text of the same block comes: white space at a block's end is nobody's. */
type Pending = '' | ' ' | '\n';

/** The two streams that a document is written to: text goes to both, escaped in the one; mark-up goes to the HTML alone. */
export interface Sink {
  readonly length: () => number;
  readonly markup: (html: string) => void;
  /** Keeps a place for mark-up that is known only later. */
  readonly markupLater: () => (html: string) => void;
  readonly running: (text: string) => void;
  readonly verbatim: (text: string) => void;
  readonly gap: (space: string) => void;
  readonly breakLine: () => void;
  /** Writes the white space that waits. */
  readonly flush: () => void;
  /** Drops the white space that waits, and what would come first. */
  readonly startLine: () => void;
  readonly finish: () => { html: string; text: string };
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
/** Chinese and Japanese put no space where a line was broken. */
const brokenCjk = new RegExp(`(?<=[${cjk}])[ \\t]*\\n[ \\t]*(?=[${cjk}])`, 'gu');

export function createSink(): Sink {
  const html: string[] = [];
  const pieces: string[] = [];
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
    if (pending === '') return;
    if (pending === '\n') html.push('<br>');
    put(pending);
    startLine();
  };
  const startLine = () => {
    pending = '';
    fresh = true;
  };
  const word = (text: string) => {
    flush();
    put(text);
    fresh = text === '' && fresh;
  };

  return {
    length: () => length,
    markup: (tag) => void html.push(tag),
    markupLater: () => {
      const at = html.push('') - 1;
      return (tag) => {
        html[at] = tag;
      };
    },
    running: (text) => {
      const words = collapsed(text);
      if (words.startsWith(' ') && pending === '' && !fresh) pending = ' ';
      const core = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
      if (core === '') return;
      word(core);
      if (words.endsWith(' ')) pending = ' ';
    },
    verbatim: (text) => word(canonical(text)),
    gap: (space) => {
      pending = '';
      put(space);
    },
    breakLine: () => {
      if (!fresh) pending = '\n';
    },
    flush,
    startLine,
    finish: () => ({ html: html.join(''), text: pieces.join('') }),
  };
}

/** Canonical text with each run of white space as one space. */
function collapsed(text: string): string {
  const clean = canonical(text);
  const joined = clean.includes('\n') ? clean.replace(brokenCjk, '') : clean;
  return joined.replace(/[ \t\n]+/g, ' ');
}
