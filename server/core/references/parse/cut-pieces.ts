import type { Range } from '../../target.ts';
import { isGlued, isStop } from './stops.ts';
import { type Reading, type Token, taken } from './token.ts';

/** A part of an entry between signs and tokens. */
export interface Piece extends Range {
  /** Plain text. */
  readonly plain: string;
  readonly isQuoted: boolean;
  /** What stands between the piece before, or the beginning, and this one. */
  readonly gap: Gap;
}

export interface Gap {
  /** The signs, without spaces: `.,` */
  readonly signs: string;
  readonly tokens: readonly Token[];
}

/** More pieces than this are one: real entries have 40 where 20 authors are named. */
const maxPieces = 90;

/** The parts of an entry, and what stands after the last. */
export function cutPieces(reading: Reading): { readonly pieces: readonly Piece[]; readonly last: Gap } {
  const { left, quotes } = reading;
  const pieces: Piece[] = [];
  let gapStart = 0;
  let at = 0;
  const close = (start: number, end: number, isQuoted: boolean) => {
    const range = trimmed(left, start, end);
    if (range === undefined) return;
    const plain = left.slice(range.start, range.end);
    pieces.push({ ...range, plain, isQuoted, gap: gapOf(reading, gapStart, range.start) });
    gapStart = range.end;
  };
  while (at < left.length) {
    const quote = quotes.find(({ start }) => start === at);
    if (quote !== undefined) {
      close(quote.start + 1, quote.end - 1, true);
      at = quote.end;
      continue;
    }
    const end = pieces.length < maxPieces ? endOfPiece(left, at, quotes, pieces.at(-1)) : left.length;
    close(at, end, false);
    at = end === at ? at + 1 : end;
  }
  return { pieces, last: gapOf(reading, gapStart, left.length) };
}

function trimmed(left: string, start: number, end: number): Range | undefined {
  const part = left.slice(start, end);
  const lead = /^[\s.,;:、)\]>/\ue000-]*/u.exec(part)?.[0].length ?? 0;
  const tail = /[\s.,;:、([</\ue000-]{0,40}$/u.exec(part)?.[0].length ?? 0;
  if (lead + tail >= part.length || !/[\p{L}\p{N}]/u.test(part)) return undefined;
  return { start: start + lead, end: end - tail };
}

function gapOf({ left, tokens }: Reading, start: number, end: number): Gap {
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  const signs = left.slice(start, end).replaceAll(taken, '').replace(/\s/g, '');
  return { signs, tokens: within.sort((a, b) => a.start - b.start) };
}

const sign = /[.,;:?!()[\]/\ue000-]| (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Where the piece that begins at `from` ends: at the first sign that parts, a token or a title in quotation marks. */
function endOfPiece(left: string, from: number, quotes: readonly Range[], before: Piece | undefined): number {
  const stop = quotes.find(({ start }) => start > from)?.start ?? left.length;
  sign.lastIndex = from;
  for (let match = sign.exec(left); match !== null && match.index < stop; match = sign.exec(left)) {
    const at = match.index;
    if (!parts(left, from, at, before)) continue;
    return /[?!]/.test(match[0]) ? at + 1 : at;
  }
  return stop;
}

function parts(left: string, from: number, at: number, before: Piece | undefined): boolean {
  const char = left[at] ?? '';
  const next = left[at + 1] ?? ' ';
  const isSpaced = /[\s\ue000)\]"”’»]/.test(next) || /[\p{Lo}《「『([]/u.test(next);
  if (char === taken) return true;
  if (/[()[\]]/.test(char))
    return /^[\s]?$|[\s.,;:\p{Lo}]/u.test(char === '(' || char === '[' ? (left[at - 1] ?? '') : next);
  if (char === '-' || char === '/') return left[at - 1] === ' ' && next === ' ';
  if (char === '.')
    return isSpaced || /[,;:]/.test(next) ? isStop(left, from, at, before) : isGlued(left, at);
  if (/[?!]/.test(char)) return isSpaced && !/^ ?\p{Ll}/u.test(left.slice(at + 1, at + 3));
  if (char === ' ') return isWideSpace(left, from, at);
  return (
    isSpaced ||
    /\p{Lo}/u.test(left[at - 1] ?? '') ||
    (/\p{L}/u.test(left[at - 1] ?? '') && /\p{Lu}/u.test(next))
  );
}

/** A space between Chinese or Japanese words parts them where it does not part a name. */
function isWideSpace(left: string, from: number, at: number): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}$/u.test(
    left.slice(Math.max(from, at - 5), at),
  );
}
