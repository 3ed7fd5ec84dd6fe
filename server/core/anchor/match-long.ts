import { alignNear } from './align.ts';
import { check } from './check.ts';
import type { KnownText } from './known-text.ts';
import type { Quote } from './quote.ts';
import type { Resolution } from './resolution.ts';
import { unfolded } from './unfolded.ts';
import { likelyDiagonals } from './vote.ts';
import { atWordEdges, isInsideWord } from './word-edges.ts';

/** Below this, what is found is as likely another passage as an edited one. */
const floor = 0.6;
/** A long quote may shift by so much from its beginning to its end; more would make its alignment slow. */
const maxWidth = 256;

/** A quote of many sentences with changes, in a band around its likeliest places. Never `sure`: too much of it may have moved. */
export function matchLong(known: KnownText, quote: Quote): Resolution | undefined {
  const folded = known.folded();
  const length = quote.folded.length;
  const width = Math.min(maxWidth, Math.ceil(length * 0.15) + 16);
  const whole = quote.prefix + quote.exact + quote.suffix;
  const ofWords = {
    start: !isInsideWord(whole, quote.prefix.length),
    end: !isInsideWord(whole, quote.prefix.length + quote.exact.length),
  };
  const found = likelyDiagonals(known.grams(), quote.folded).flatMap(({ at }) => {
    const place = alignNear(quote.folded, folded.text, at, width);
    if (place === undefined || place.distance > (1 - floor) * length) return [];
    const range = unfolded(known.text, folded, place.start, place.end, quote.exact);
    return [{ ...atWordEdges(known.text, range, ofWords), distance: place.distance }];
  });
  if (found.length === 0) return undefined;
  const ranked = found.sort((a, b) => a.distance - b.distance);
  const distinct = ranked.filter(
    (place, index) => ranked.findIndex((other) => other.start === place.start) === index,
  );
  return check(known, distinct, 'The wording has changed.');
}
