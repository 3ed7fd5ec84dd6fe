import { isExtender, isLetter, isLetterOrDigit, skipClosers, skipSpace } from './characters.ts';
import { isSpace, kindAt, type StopKinds, stopKind } from './marks.ts';
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
  /** The offset of the first bracket or quotation mark from an offset on; never asked for a smaller one than before. */
  readonly bracketFrom: (offset: number) => number;
}

/** What the stops of a block have in common. */
export type Passage = Pick<Stop, 'text' | 'rules' | 'bracketFrom'>;

export function readStop(
  { text, rules, bracketFrom }: Passage,
  start: number,
  at: number,
  limit: number,
): Stop {
  const runEnd = endOfRun(text, at, limit, rules.kinds);
  const closed = skipSpacedCloser(text, skipClosers(text, runEnd, limit), limit);
  const end = skipReferences(text, closed, limit);
  return { text, start, at, runEnd, end, next: skipSpace(text, end, limit), limit, rules, bracketFrom };
}

/** `?!`, `...`, and `. . .` are one stop. */
function endOfRun(text: string, at: number, limit: number, kinds: StopKinds): number {
  let index = at + 1;
  while (index < limit) {
    const kind = kindAt(text, index, kinds);
    if (kind !== stopKind.none && kind !== stopKind.line) index += 1;
    else if (text.charAt(index - 1) === '.' && isSpacedDot(text, index)) index += 2;
    else if (isExtender(text, index)) index += 1;
    else break;
  }
  return index;
}

const dotsBeforeWord = /\.{2,}(?=[\p{L}\p{N}])/uy;

/** Not `.5`, nor the dots that a sentence may begin with: `It was over. ...and then`. */
function isSpacedDot(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== '.' || !isSpace(text.charCodeAt(at))) return false;
  dotsBeforeWord.lastIndex = at + 1;
  return !isLetterOrDigit(text, at + 2) && !dotsBeforeWord.test(text);
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
/** A face of marks or a picture after the stop is said with the sentence before it. */
const face =
  /(?:\s?(?:[:;=][-o']?[()DPp](?![\p{L}\p{N}])|\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])*))+(?=\s|$)/uy;
/** A note's number that lost its superscript: `stop.1 Next`. Never after a figure, nor after a short word, which may be an abbreviation. */
const bareNote = /(?<=\p{Ll}{4}[.!?]["”’»)]{0,2})\d{1,2}(?=\s+["“‘«(]?\p{Lu}|\s*$)/uy;

/** References to notes and literature after the stop belong to the sentence before it. */
function skipReferences(text: string, at: number, limit: number): number {
  if (at >= limit || !mayRefer(text, at)) return at;
  for (const pattern of [reference, bareNote, face]) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex <= limit) return pattern.lastIndex;
  }
  return at;
}

/** Almost always a space and a letter follow: then the patterns need not be tried. */
function mayRefer(text: string, at: number): boolean {
  if (isSpace(text.charCodeAt(at))) return !isLetterOrDigit(text, at + 1);
  return !isLetter(text, at);
}
