import { decodeEntities } from './entities.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'close'; readonly name: string };

/** What these hold is for machines: it is dropped with them. */
const unreadable = new Set([
  'head',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

export function isUnreadable(name: string): boolean {
  return unreadable.has(name);
}

/** Lengths are bounded so that a text of nothing but half-open tags is not searched to its end from each of them. */
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})(?=[\s/>])(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,500}>/y;
const dropped = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)/y;

/** Reads raw HTML for its text and tag names only; attributes, comments and unreadable elements are dropped. A `<` that begins no tag is text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let textStart = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const match = matchAt(tag, html, at);
    const end = at + (match ?? matchAt(dropped, html, at) ?? [''])[0].length;
    if (end === at) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) yield { kind: 'text', text: decodeEntities(html.slice(textStart, at)) };
    textStart = end;
    if (match !== null) {
      const name = (match[2] ?? '').toLowerCase();
      yield { kind: match[1] === '/' ? 'close' : 'open', name };
      if (match[1] === '' && unreadable.has(name)) textStart = endOf(name, html, end);
    }
    at = html.indexOf('<', textStart);
  }
  if (textStart < html.length) yield { kind: 'text', text: decodeEntities(html.slice(textStart)) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the element's closing tag begins; the end of the text when it is never closed. */
function endOf(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
