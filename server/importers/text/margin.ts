import { displayWidth, endsSentence, firstCharacter, isUnspaced, type Line } from './line.ts';
import { brokenWord } from './vocabulary.ts';

/** Width at which the lines of the document break off, in columns; `undefined` when they run as long as they like. */
export type Margin = number | undefined;

/** Margins outside these are none: shorter lines are verse, longer ones paragraphs. */
const narrowest = 24;
const widest = 130;
/** The margin is where most full lines end, not where the longest one does. */
const percentile = 0.9;
/** Proportional type was counted in characters, so full lines differ. Share of the margin. */
const slack = 0.86;

/** The margin of lines that have another line directly below. */
export function findMargin(runs: readonly (readonly Line[])[]): Margin {
  const widths = runs.flatMap((run) => run.slice(0, -1).map((line) => displayWidth(line.text)));
  widths.sort((a, b) => a - b);
  const margin = widths[Math.min(widths.length - 1, Math.floor(widths.length * percentile))];
  if (margin === undefined || margin < narrowest || margin > widest) return undefined;
  return isWrittenByLine(innerOf(runs), margin) ? undefined : margin;
}

function innerOf(runs: readonly (readonly Line[])[]): string[] {
  return runs.flatMap((run) => run.slice(0, -1).map(({ text }) => text));
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A line that may not begin with a full stop or end with an open bracket is moved by a character or two. Columns. */
const kinsoku = 4;

/**
 * Chinese and Japanese break a line after any character, so a margin cuts nearly all lines within a sentence and at one width. Where the lines end sentences, or
 * fall short without ending one, as titles do, a person ended them.
 */
function isWrittenByLine(lines: readonly string[], margin: number): boolean {
  const wide = lines.filter((line) => eastAsian.test(line.slice(-8)));
  const open = wide.filter((line) => !endsSpeechOrSentence(line));
  if (wide.length < lines.length / 2 || open.length === wide.length) return false;
  const cut = open.filter((line) => displayWidth(line) >= margin - kinsoku);
  return cut.length <= open.length / 2;
}

/** Speech that stands on a line of its own goes without a full stop in Japanese. */
function endsSpeechOrSentence(line: string): boolean {
  return endsSentence(line) || /[”」』]$/u.test(line);
}

/** A title, and the name or the date under it, may stand directly above the first paragraph. */
const maxTitleLines = 2;

function isParagraphPerWideLine(inner: readonly string[]): boolean {
  const first = inner.findIndex(endsSpeechOrSentence);
  if (first === -1 || first > maxTitleLines) return false;
  return inner.slice(first).every((line) => eastAsian.test(line) && endsSpeechOrSentence(line));
}

/** Whether the first word of the next line did not fit on this one. */
export function isFull(line: string, next: string, margin: number): boolean {
  return displayWidth(line) + 1 + widthOfFirstWord(next) > margin * slack;
}

function widthOfFirstWord(text: string): number {
  const start = text.trimStart();
  if (isUnspaced(firstCharacter(start))) return 2;
  const end = start.slice(0, 40).search(/\s/);
  return displayWidth(end === -1 ? start.slice(0, 40) : start.slice(0, end));
}

/** Whether the margin ended this line: it is full, or a word is broken over its end. */
function isCut(line: string, next: string, margin: number): boolean {
  return isFull(line, next, margin) || brokenWord(line, next.trimStart()) !== undefined;
}

export type Shape = 'wrapped' | 'paragraph-per-line' | 'kept';

/** How the lines of one run belong together. */
export function shapeOf(run: readonly Line[], margin: Margin): Shape {
  const inner = run.slice(0, -1).map((line) => line.text);
  if (inner.length === 0) return 'wrapped';
  const share = (test: (text: string, at: number) => boolean) => inner.filter(test).length / inner.length;
  const finished = share(endsSentence);
  const own = margin ?? findMargin([run]);
  const full = own === undefined ? 0 : share((text, at) => isCut(text, run[at + 1]?.text ?? '', own));
  const overlong = share((text) => displayWidth(text) > (own === undefined ? widest : own * 1.3));
  if (overlong > 0.3 || own === undefined) {
    const long = run.some((line) => displayWidth(line.text) > widest);
    return long || finished >= 0.75 || isParagraphPerWideLine(inner) ? 'paragraph-per-line' : 'kept';
  }
  if (full >= 0.6 && !looksLikeVerse(run, full)) return 'wrapped';
  if (finished >= 0.8 && inner.length >= 3 && displayWidth(inner.join('')) / inner.length > 30)
    return 'paragraph-per-line';
  // Several short paragraphs without blank lines: few lines are full, but those that are not end a sentence.
  const explained = share((text, at) => endsSentence(text) || isCut(text, run[at + 1]?.text ?? '', own));
  return explained >= 0.9 && full >= 0.3 && !looksLikeVerse(run, full) ? 'wrapped' : 'kept';
}

/** Verse begins its lines with capitals and does not care about the margin. */
function looksLikeVerse(run: readonly Line[], full: number): boolean {
  if (run.length < 3 || full > 0.9) return false;
  const capital = run.filter(({ text }) => /^\s*["“‘'«]?\p{Lu}/u.test(text)).length;
  return capital / run.length > 0.85;
}
