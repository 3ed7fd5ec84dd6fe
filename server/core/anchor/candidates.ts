import type { Range } from '../target.ts';
import { alignGap } from './align-gap.ts';
import { type Assessed, assess } from './assess.ts';
import { foldedIndex } from './fold.ts';
import { type Followed, followed } from './follow.ts';
import { keptOf } from './kept.ts';
import { type KnownText, knownText } from './known-text.ts';
import type { Quote } from './quote.ts';
import type { Stretch } from './stretch.ts';
import { likelyDiagonals } from './vote.ts';

/** A place with fewer votes than this share of the best one's is not looked at. */
const rivalShare = 0.4;
/** Room on either side for what was put into the quote or its context: a few words; and a header of two lines, where a few words were not enough. */
const narrow = 24;
const wide = 100;
/** So many letters may be left out of it beyond that room. The places lie within a few letters, and a longer piece taken out is found in the wider room. */
const drift = 24;

/** A place of the quote in the text with what speaks for it. */
export interface Candidate extends Assessed {
  /** The shares of the quote and of its context that are kept there, 0 to 1; without context 0. */
  readonly alike: number;
  readonly context: number;
}

export function merit({ alike, context }: Candidate): number {
  return alike + context;
}

/**
 * Where the quote may stand with its context, the best place first: shared n-grams vote for places, an alignment of quote and context finds the ends and
 * says how much was kept.
 */
export function candidatesOf(known: KnownText, quote: Quote): Candidate[] {
  const pattern = knownText(quote.prefix + quote.exact + quote.suffix);
  const origin = {
    start: foldedIndex(pattern.folded(), quote.prefix.length),
    end: foldedIndex(pattern.folded(), quote.prefix.length + quote.exact.length),
  };
  const stretch = { exact: quote.exact, start: quote.prefix.length, origin };
  const length = pattern.folded().text.length;
  const diagonals = likelyDiagonals(known.grams(), pattern.folded().text);
  const candidates: Candidate[] = [];
  const seen: number[] = [];
  for (const { at, votes } of diagonals) {
    const isSeen = seen.some((other) => Math.abs(at - other) < length);
    if (isSeen || votes < (diagonals[0]?.votes ?? 0) * rivalShare) continue;
    seen.push(at);
    const find = (room: number) => candidateAt(known, pattern, stretch, at, room);
    const close = find(narrow);
    const isEnough = close !== undefined && (close.doubt === undefined || candidates.length > 0);
    const candidate = isEnough ? close : (find(wide) ?? close);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates.sort((a, b) => merit(b) - merit(a));
}

function candidateAt(
  known: KnownText,
  pattern: KnownText,
  stretch: Stretch,
  diagonal: number,
  room: number,
): Candidate | undefined {
  const { origin } = stretch;
  const texts = { before: pattern.folded().text, after: known.folded().text };
  const from = Math.max(0, diagonal - room);
  const window = texts.after.slice(from, diagonal + texts.before.length + room);
  const edges = [origin.start, origin.end];
  const aligned = alignGap(texts.before, window, { edges, openStart: true, openEnd: true, drift });
  const partners = aligned.map((partner) => (partner === -1 ? -1 : from + partner));
  const found = followed(partners.subarray(origin.start, origin.end));
  if (found === undefined) return undefined;
  const alike = keptOf(texts, origin, found).share;
  const context = contextKept(texts, origin, partners);
  return { ...assess(pattern, known, stretch, found), alike, context };
}

/** The share of the context that stands around the place, 0 where there is none. */
function contextKept(
  texts: { readonly before: string; readonly after: string },
  origin: Range,
  partners: Followed['partners'],
): number {
  let kept = 0;
  for (const [index, partner] of partners.entries()) {
    const isContext = index < origin.start || index >= origin.end;
    if (isContext && partner !== -1 && texts.before.charCodeAt(index) === texts.after.charCodeAt(partner))
      kept += 1;
  }
  const total = texts.before.length - (origin.end - origin.start);
  return total === 0 ? 0 : kept / total;
}
