import { linesOf } from './stretches.ts';

/** Quotes and lists in one another. Marked lexes what they hold once for each level. */
const maxContainerDepth = 24;
/** Emphasis in one another, counted by openers that no closer has met yet. */
const maxEmphasisDepth = 100;
/** Links begun and not ended: marked looks for the end of each to the end of the paragraph. */
const maxOpenLinks = 300;
/** Signs in a row, and letters with full stops in a row: marked tries each as the end of an address. */
const longRun = /[)?!.,:;*_'"~&]{400}|[A-Za-z0-9.!#$%&'*+/=?_`{|}~^-]{4000}/;
/** How often a quote goes over into a line without its sign: marked joins what follows each time. */
const maxLazyLines = 200;

/**
 * Whether marked would take more than linear time, or more stack than there is, to read the Markdown. The bounds are far above what people write;
 * each was found by feeding it what it names, ten thousand times over.
 */
export function isTooHard(markdown: string): boolean {
  return (
    longRun.test(markdown) ||
    containersTooDeep(markdown) ||
    emphasisTooDeep(markdown) ||
    tooManyOpenLinks(markdown)
  );
}

function containersTooDeep(markdown: string): boolean {
  const indents: number[] = [];
  let lazyLines = 0;
  let inQuote = false;
  for (const { line } of linesOf(markdown)) {
    const { depth, indent, quote } = containersOf(line);
    if (inQuote && !quote) lazyLines += 1;
    inQuote = quote;
    if (depth > 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    if (depth + indents.length > maxContainerDepth || lazyLines > maxLazyLines) return true;
  }
  return false;
}

const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const rule = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;

/** How many list and quote signs the line begins with, and how far it is indented. */
function containersOf(line: string): { depth: number; indent: number; quote: boolean } {
  const indent = line.search(/[^ \t]/);
  const quote = line.charAt(indent) === '>';
  if (rule.test(line)) return { depth: 0, indent, quote };
  let depth = 0;
  marker.lastIndex = 0;
  while (depth <= maxContainerDepth && marker.test(line)) depth += 1;
  return { depth, indent, quote };
}

const emphasis = /[*_]+/g;

function emphasisTooDeep(markdown: string): boolean {
  let depth = 0;
  for (const match of markdown.matchAll(emphasis)) {
    const before = markdown.charAt(match.index - 1);
    const after = markdown.charAt(match.index + match[0].length);
    if (after.trim() !== '' && !/[\p{L}\p{N}]/u.test(before)) depth += 1;
    else if (depth > 0 && before.trim() !== '') depth -= 1;
    if (depth > maxEmphasisDepth) return true;
  }
  return false;
}

function tooManyOpenLinks(markdown: string): boolean {
  let open = 0;
  for (const match of markdown.matchAll(/\]\(|\)/g)) {
    if (match[0] !== ')') open += 1;
    else if (open > 0) open -= 1;
    if (open > maxOpenLinks) return true;
  }
  return false;
}
