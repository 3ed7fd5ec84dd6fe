import type { Range } from '../target.ts';
import { describe } from './describe.ts';
import type { KnownText } from './known-text.ts';
import type { Resolution } from './resolution.ts';

/** A place in a text where a quote may stand. */
export interface Place extends Range {
  /** How well the surroundings agree, 0 to 1; `undefined` when nothing is known of them. */
  readonly context: number | undefined;
}

/** Shown to a person at most; more would not be looked through. */
const maxCandidates = 5;
/** Half of the context has to agree before it can vouch for a place: unrelated prose of one language agrees in about a quarter. */
const contextFloor = 0.5;
/** The best place must agree better than the next by this much: about five characters of 64. */
const contextMargin = 0.08;
/** A quote this long (in folded code units) does not occur twice by chance, so one that stands at a single place needs no context. */
const tellingLength = 40;

/** The one place that a quote of `length` folded code units must mean, or the places to choose from. `places` is not empty. */
export function choose(known: KnownText, length: number, places: readonly Place[]): Resolution {
  const ranked = [...places].sort((a, b) => (b.context ?? 0) - (a.context ?? 0) || a.start - b.start);
  const [best, second] = ranked;
  if (best === undefined) return { state: 'lost', why: 'The quote does not occur in the text.' };
  const context = best.context ?? 0;
  const alone = second === undefined;
  const vouched = context >= contextFloor && (alone || context - (second.context ?? 0) >= contextMargin);
  if (vouched || (alone && (best.context === undefined || length >= tellingLength))) {
    return { state: 'sure', span: describe(known.text, best) };
  }
  return check(
    known,
    ranked,
    alone
      ? 'The quote is short and stands in another context than before.'
      : 'The quote occurs more than once, and its context does not tell the places apart.',
  );
}

/** A `check` on the first of the places, with the others as candidates. */
export function check(known: KnownText, ranked: readonly Range[], why: string): Resolution {
  const candidates = ranked.slice(0, maxCandidates).map((place) => describe(known.text, place));
  const [span] = candidates;
  return span === undefined ? { state: 'lost', why } : { state: 'check', span, why, candidates };
}
