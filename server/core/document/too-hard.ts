import { linesOf } from './stretches.ts';

/** Quotes and lists in one another. Marked lexes what they hold once for each level. */
const maxContainerDepth = 24;
/** Lines that begin a list item or quote, in one stretch: marked keeps several objects and copies of the text for each. */
const maxContainerLines = 50_000;
/** Emphasis in one another, counted by openers that no closer has met yet. */
const maxEmphasisDepth = 100;
/** Links begun and not ended: marked looks for the end of each to the end of the paragraph. */
const maxOpenLinks = 300;
/** Signs in a row: marked takes them off the end of a web address one by one. */
const maxSignRun = 400;
/** Letters and signs of a mail address in a row: marked looks for its `@` from each. */
const maxAddressRun = 4_000;
/** How often a quote goes over into a line without its sign: marked joins what follows each time. */
const maxLazyLines = 200;

/**
 * Whether marked would take more than linear time, or more stack than there is, to read the Markdown. The bounds are far above what people write;
 * each was found by feeding it what it names, ten thousand times over.
 */
export function isTooHard(markdown: string): boolean {
  return (
    runsTooLong(markdown) ||
    containersTooDeep(markdown) ||
    emphasisTooDeep(markdown) ||
    tooManyOpenLinks(markdown)
  );
}

/** By ASCII code: 1 for what a mail address may hold, 2 for what may follow a web address, 3 for both. */
const runClasses = new Uint8Array(128);
for (let code = 33; code < 127; code += 1) {
  const character = String.fromCharCode(code);
  const address = /[A-Za-z0-9.!#$%&'*+/=?_`{|}~^-]/.test(character) ? 1 : 0;
  runClasses[code] = address + (/[)?!.,:;*_'"~&]/.test(character) ? 2 : 0);
}

function runsTooLong(markdown: string): boolean {
  let address = 0;
  let signs = 0;
  for (let at = 0; at < markdown.length; at += 1) {
    const kind = runClasses[markdown.charCodeAt(at)] ?? 0;
    address = (kind & 1) === 0 ? 0 : address + 1;
    signs = (kind & 2) === 0 ? 0 : signs + 1;
    if (address > maxAddressRun || signs > maxSignRun) return true;
  }
  return false;
}

function containersTooDeep(markdown: string): boolean {
  const indents: number[] = [];
  let lazyLines = 0;
  let containerLines = 0;
  let inQuote = false;
  for (const { line } of linesOf(markdown)) {
    const { depth, indent, quote } = containersOf(line);
    if (inQuote && !quote) lazyLines += 1;
    inQuote = quote;
    if (depth > 0) {
      containerLines += 1;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    if (depth + indents.length > maxContainerDepth) return true;
    if (lazyLines > maxLazyLines || containerLines > maxContainerLines) return true;
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

const emphasis = /\*+|_+/g;

/** Counts as CommonMark's flanking rules do, near enough: a run that can close closes one opener of its sign. */
function emphasisTooDeep(markdown: string): boolean {
  const open = { '*': 0, _: 0 };
  for (const match of markdown.matchAll(emphasis)) {
    const sign = match[0].startsWith('_') ? '_' : '*';
    const before = markdown.charAt(match.index - 1);
    const after = markdown.charAt(match.index + match[0].length);
    const insideWord = sign === '_' && isWord(before) && isWord(after);
    if (insideWord) continue;
    if (open[sign] > 0 && before.trim() !== '' && !(isWord(after) && !isWord(before))) open[sign] -= 1;
    else if (after.trim() !== '') open[sign] += 1;
    if (open['*'] + open._ > maxEmphasisDepth) return true;
  }
  return false;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
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
