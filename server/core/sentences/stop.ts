import { isExtender, isSpace, kindAt, skipClosers, skipSpace, stopKind } from './characters.ts';
import type { Rules } from './rules-for.ts';

/** A place where a sentence could end: one or more stops in a row with what closes after them. */
export interface Stop {
  readonly text: string;
  /** Where the sentence begins. */
  readonly start: number;
  /** The first stop. */
  readonly at: number;
  /** After the last stop of the run. */
  readonly runEnd: number;
  /** After closing marks and references: where the sentence ends if it ends here. */
  readonly end: number;
  /** The first character after white space, `limit` when there is none. */
  readonly next: number;
  readonly limit: number;
  readonly rules: Rules;
}

export function readStop(text: string, start: number, at: number, limit: number, rules: Rules): Stop {
  const runEnd = endOfRun(text, at, limit);
  const closed = skipSpacedCloser(text, skipClosers(text, runEnd, limit), limit);
  const end = skipReferences(text, closed, limit);
  return { text, start, at, runEnd, end, next: skipSpace(text, end, limit), limit, rules };
}

/** `?!`, `...`, and `. . .` are one stop. */
function endOfRun(text: string, at: number, limit: number): number {
  let index = at + 1;
  while (index < limit) {
    const kind = kindAt(text, index);
    if (kind !== stopKind.none && kind !== stopKind.line) index += 1;
    else if (text.charAt(index - 1) === '.' && isSpacedDot(text, index)) index += 2;
    else if (isExtender(text, index)) index += 1;
    else break;
  }
  return index;
}

function isSpacedDot(text: string, at: number): boolean {
  return (
    isSpace(text.charCodeAt(at)) && text.charAt(at + 1) === '.' && !/[\p{L}\p{N}]/u.test(text.charAt(at + 2))
  );
}

/** French and Vietnamese type a space before the mark that closes a quotation: `. »`. */
function skipSpacedCloser(text: string, at: number, limit: number): number {
  const mark = skipSpace(text, at, Math.min(limit, at + 2));
  if (mark === at || mark >= limit || !'»›'.includes(text.charAt(mark))) return at;
  const after = mark + 1;
  const closes = after >= limit || isSpace(text.charCodeAt(after)) || /[.,;:!?)\]]/.test(text.charAt(after));
  return closes ? skipClosers(text, after, limit) : at;
}

const reference = /(?:\s?\[\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*\]|[¹²³⁰⁴-⁹]{1,4}|[†‡*]{1,2}(?=\s))+/y;
/** A note's number that lost its superscript: `stop.1 Next`. Never after a figure, nor after a short word, which may be an abbreviation. */
const bareNote = /(?<=\p{Ll}{4}[.!?]["”’»)]{0,2})\d{1,2}(?=\s+["“‘«(]?\p{Lu}|\s*$)/uy;

/** References to notes and literature after the stop belong to the sentence before it. */
function skipReferences(text: string, at: number, limit: number): number {
  for (const pattern of [reference, bareNote]) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex <= limit) return pattern.lastIndex;
  }
  return at;
}
