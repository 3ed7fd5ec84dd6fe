import { DomainError } from '../../core/errors.ts';

/** Pages nest some dozens deep. Deeper than this, tags are left out and their text stays: parsers and converters walk the tree level by level. */
export const maxNesting = 200;

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const rawText = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'xmp']);
/** Elements that end when another of the same kind begins. */
const selfEnding = new Set('p li dt dd td th tr thead tbody tfoot option optgroup rt rp'.split(' '));
const tagStart = /<(\/?)([a-z][a-z0-9:-]{0,30})/giy;

export interface Flattened {
  readonly html: string;
  /** Elements whose tags were left out. */
  readonly dropped: number;
}

/** A long book as one page has a third of this. The bound keeps the time of an import to some seconds. */
export const maxElements = 60_000;
/** Entities and lone `<`, each of which becomes a node of the page. */
const maxSigns = 60_000;

/**
 * Leaves out the tags of elements nested deeper than `maxNesting`. One pass over the text.
 *
 * @throws {DomainError} `too-large` with more elements than `maxElements`
 */
export function flattenNesting(html: string): Flattened {
  if (html.split('&', maxSigns + 1).length > maxSigns) throw tooLarge('signs', maxSigns);
  const kept: string[] = [];
  const stack: { name: string; dropped: boolean }[] = [];
  const open = new Map<string, number>();
  let dropped = 0;
  let copied = 0;
  let elements = 0;
  let signs = 0;
  const pop = () => {
    const last = stack.pop();
    if (last !== undefined) open.set(last.name, (open.get(last.name) ?? 1) - 1);
    return last;
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = readTag(html, at);
    at = tag.end;
    if (tag.name === '') {
      signs += 1;
      if (signs > maxSigns) throw tooLarge('signs', maxSigns);
      continue;
    }
    if (!tag.closes) elements += 1;
    if (elements > maxElements) throw tooLarge('elements', maxElements);
    if (tag.closes) {
      if ((open.get(tag.name) ?? 0) === 0) continue;
      let last = pop();
      while (last !== undefined && last.name !== tag.name) last = pop();
      if (last?.dropped !== true) continue;
    } else {
      if (voids.has(tag.name) || tag.selfClosed) continue;
      if (selfEnding.has(tag.name) && stack.at(-1)?.name === tag.name) pop();
      const tooDeep = stack.length >= maxNesting;
      stack.push({ name: tag.name, dropped: tooDeep });
      open.set(tag.name, (open.get(tag.name) ?? 0) + 1);
      if (!tooDeep) continue;
      dropped += 1;
    }
    if (tag.start > copied) kept.push(html.slice(copied, tag.start), ' ');
    copied = tag.end;
  }
  return dropped === 0 ? { html, dropped } : { html: kept.join('') + html.slice(copied), dropped };
}

function tooLarge(what: string, limit: number): DomainError {
  return new DomainError(
    'too-large',
    `The page has more than ${limit} ${what}. Import a part of it, or its text.`,
    {
      limit,
    },
  );
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosed: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tag at `<`; without a name where it is a comment, a declaration or only a sign. Raw text is passed over with its element. */
function readTag(html: string, start: number): Tag {
  const none = (end: number): Tag => ({ name: '', closes: false, selfClosed: false, start, end });
  if (html.startsWith('<!--', start)) return none(after(html, '-->', start + 4));
  tagStart.lastIndex = start;
  const match = tagStart.exec(html);
  if (match?.[2] === undefined) return none(start + 1);
  const name = match[2].toLowerCase();
  const end = tagEnd(html, start + match[0].length);
  if (match[1] === '/') return { name, closes: true, selfClosed: false, start, end };
  if (rawText.has(name)) return none(rawTextEnd(html, name, end));
  return { name, closes: false, selfClosed: html[end - 2] === '/', start, end };
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at === -1 ? html.length : at + what.length;
}

function rawTextEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s>]`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  return match === null ? html.length : after(html, '>', match.index);
}

/** Attributes longer than this in quotes are taken for a quote that never closes. UTF-16 code units. */
const maxAttribute = 100_000;

function tagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const sign = html[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") {
      const close = html.indexOf(sign, at + 1);
      at = close === -1 || close - at > maxAttribute ? at : close;
    }
    at += 1;
  }
  return html.length;
}
