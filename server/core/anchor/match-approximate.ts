import { type Candidate, candidatesOf, merit } from './candidates.ts';
import { check } from './check.ts';
import type { KnownText } from './known-text.ts';
import { matchLong } from './match-long.ts';
import type { Quote } from './quote.ts';
import type { Resolution } from './resolution.ts';

/** Below this, what is found is as likely another sentence as an edited one: of deleted sentences one in ten finds a likeness of 0.6. */
const floor = 0.6;
/** Between the same neighbours a sentence may have changed more. */
const floorInContext = 0.45;
const sameContext = 0.85;
/** Half of the context and what chance adds: with less of it the same words may be another sentence's. */
const sureContext = 0.6;
/** The next best place must agree worse than the best by this much, context included; variants of one phrase differ by less. */
const sureMargin = 0.2;
/** Longer quotes are not aligned letter by letter with their context. In code units, folded. */
const maxLength = 600;

/** The quote with changes: sure where nearly all of it and of its context is kept, and no other place comes near. */
export function matchApproximate(known: KnownText, quote: Quote): Resolution | undefined {
  if (quote.folded.length > maxLength) return matchLong(known, quote);
  const [best, second] = candidatesOf(known, quote).filter(isLikely);
  if (best === undefined) return undefined;
  const isClear = second === undefined || merit(best) - merit(second) >= sureMargin;
  if (best.doubt === undefined && best.context >= sureContext && isClear)
    return { state: 'sure', span: best.span, exact: best.isExact };
  const spans = second === undefined ? [best.span] : [best.span, second.span];
  return check(known, spans, best.doubt ?? 'The wording has changed.');
}

function isLikely({ alike, context }: Candidate): boolean {
  return alike >= (context >= sameContext ? floorInContext : floor);
}

/** Whether the context stands, nearly whole, away from a place: the quote that was meant stood there, and was changed or taken out. */
export function hasContextElsewhere(known: KnownText, quote: Quote, start: number): boolean {
  if (quote.folded.length > maxLength) return false;
  const isAway = ({ span }: Candidate) =>
    Math.abs(span.start - start) > quote.exact.length + quote.prefix.length;
  const isChanged = candidatesOf(known, quote).some((one) => one.context >= sameContext && isAway(one));
  return (
    isChanged ||
    candidatesOf(known, contextAlone(quote)).some((one) => one.alike >= sameContext && isAway(one))
  );
}

function contextAlone(quote: Quote): Quote {
  const exact = quote.prefix + quote.suffix;
  const folded = quote.foldedPrefix + quote.foldedSuffix;
  return { ...quote, exact, folded, prefix: '', suffix: '', foldedPrefix: '', foldedSuffix: '' };
}
