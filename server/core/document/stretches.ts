/** A line that ends any list, quote or indented code before it, once a blank line stands between: it begins with none of their signs. */
const plainStart = /^(?![ \t>*+\-<|:]|\d{1,9}[.)])./;
const fenceLine = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** Raw HTML that goes on past blank lines, by how it begins, with what ends it. */
const longHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Z]/i, />/],
];

/**
 * Cuts Markdown where no block can reach across: before an unindented plain line that follows a blank one, outside of fenced code and raw HTML.
 * The parts joined are the body.
 */
export function stretches(body: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let afterBlank = false;
  let until: RegExp | undefined;
  for (const { line, at } of linesOf(body)) {
    if (until !== undefined) {
      if (until.test(line)) until = undefined;
      afterBlank = false;
      continue;
    }
    if (afterBlank && at > start && plainStart.test(line)) {
      parts.push(body.slice(start, at));
      start = at;
    }
    until = opensLong(line);
    afterBlank = line.trim() === '';
  }
  if (start < body.length) parts.push(body.slice(start));
  return parts;
}

export function* linesOf(text: string): Generator<{ readonly line: string; readonly at: number }> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    yield { line: text.slice(at, stop), at };
    at = stop + 1;
  }
}

/** What ends the fenced code or the raw HTML that the line begins; `undefined` when it begins none, or ends it too. */
export function opensLong(line: string): RegExp | undefined {
  const fence = fenceLine.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}\\${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
  if (!line.includes('<')) return undefined;
  const html = longHtml.find(([begin]) => begin.test(line));
  if (html === undefined) return undefined;
  const rest = line.trimStart().slice(2);
  return html[1].test(rest) ? undefined : html[1];
}
