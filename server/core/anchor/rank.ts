import type { Range } from '../target.ts';
import { check } from './check.ts';
import { describeKnown } from './describe-known.ts';
import type { KnownText } from './known-text.ts';
import { hasContextElsewhere } from './match-approximate.ts';
import type { Quote } from './quote.ts';
import type { Resolution } from './resolution.ts';

/** A place in a text where a quote may stand. */
export interface Place extends Range {
  /** How well the surroundings agree, 0 to 1; `undefined` when nothing is known of them. */
  readonly context: number | undefined;
}

/** Half of the context has to agree before it can vouch for a place: unrelated prose of one language agrees in about a quarter. */
const contextFloor = 0.5;
/** The best place must agree better than the next by this much: about five characters of 64. */
const contextMargin = 0.08;
/** A quote this long (in folded code units) does not occur twice by chance, so one that stands at a single place needs no context, unless that stands elsewhere. */
const tellingLength = 40;

/** The one place that the quote must mean, or the places to choose from. `places` is not empty. */
export function choose(known: KnownText, quote: Quote, places: readonly Place[]): Resolution {
  const ranked = [...places].sort((a, b) => (b.context ?? 0) - (a.context ?? 0) || a.start - b.start);
  const [best, second] = ranked;
  if (best === undefined) return { state: 'lost', why: 'The quote does not occur in the text.' };
  const context = best.context ?? 0;
  const alone = second === undefined;
  const vouched = context >= contextFloor && (alone || context - (second.context ?? 0) >= contextMargin);
  const isTelling =
    quote.folded.length >= tellingLength &&
    !(alone && !vouched && hasContextElsewhere(known, quote, best.start));
  if (vouched || (alone && (best.context === undefined || isTelling))) {
    return { state: 'sure', span: describeKnown(known, best), exact: true };
  }
  return check(
    known,
    ranked,
    alone
      ? 'The quote stands in another context than before.'
      : 'The quote occurs more than once, and its context does not tell the places apart.',
  );
}
