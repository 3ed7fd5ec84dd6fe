import { alignNear } from './align.ts';
import { contextScore } from './context-score.ts';
import type { KnownText } from './known-text.ts';
import { unfolded } from './match-folded.ts';
import type { Quote } from './quote.ts';
import { check } from './rank.ts';
import type { Resolution } from './resolution.ts';
import { likelyDiagonals } from './vote.ts';

/** Below this, what is found is as likely another sentence as an edited one: of deleted sentences one in ten finds a likeness of 0.6. */
const floor = 0.6;
/** Between the same neighbours a sentence may have changed more. */
const floorInContext = 0.45;
const sameContext = 0.85;
/** A long quote may shift by so much from its beginning to its end; more would make its alignment slow. */
const maxWidth = 256;

/** The quote with changes: shared n-grams vote for a place, an alignment finds its ends. Never `sure`: a person has to look. */
export function matchApproximate(known: KnownText, quote: Quote): Resolution | undefined {
  const folded = known.folded();
  const length = quote.folded.length;
  const width = Math.min(maxWidth, Math.ceil(length * 0.15) + 16);
  const found = likelyDiagonals(known.grams(), quote.folded).flatMap((diagonal) => {
    const place = alignNear(quote.folded, folded.text, diagonal, width);
    if (place === undefined) return [];
    const context = contextScore(quote, folded.text, place.start, place.end) ?? 0;
    const alike = 1 - place.distance / length;
    const isLikely = alike >= (context >= sameContext ? floorInContext : floor);
    const range = unfolded(known.text, folded, place.start, place.end, quote.exact);
    return isLikely ? [{ ...range, rank: alike + context / 4 }] : [];
  });
  if (found.length === 0) return undefined;
  const ranked = found.sort((a, b) => b.rank - a.rank);
  const distinct = ranked.filter(
    (place, index) => ranked.findIndex((other) => other.start === place.start) === index,
  );
  return check(known, distinct, 'The wording has changed.');
}
