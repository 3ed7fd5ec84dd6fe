import type { Range, Span } from '../target.ts';
import { describeKnown } from './describe-known.ts';
import type { Followed } from './follow.ts';
import { keptOf } from './kept.ts';
import type { KnownText } from './known-text.ts';
import { likeness } from './likeness.ts';
import { withoutInsertedLines } from './own-lines.ts';
import { type Settled, settleEdges } from './settle-edges.ts';
import { unfolded } from './unfolded.ts';

/** This much of a sentence is kept by an edit; what keeps less is a new sentence, and a person has to say. */
const sureFloor = 0.75;
/** A word's length may go missing at the edges before it matters. */
const maxCut = 5;

/** A clause put in is an edit; more than that may be another sentence. */
const maxGrowth = 1.3;

/** What became of a quote at the place that it was followed to. */
export interface Assessed {
  readonly span: Span;
  /** In folded code units. */
  readonly place: Settled;
  /** Whether the same words stand there, in whatever typography. */
  readonly isExact: boolean;
  /** Why a person has to look; `undefined` when the words stand there, all but a few, and every figure. */
  readonly doubt: string | undefined;
}

/** Judges the place of a quote that stood at `origin` (folded code units) of the old text. */
export function assess(
  before: KnownText,
  after: KnownText,
  origin: Range,
  exact: string,
  followed: Followed,
): Assessed {
  const place = settleEdges(before, after, origin, followed);
  const span = describeKnown(after, unfolded(after.text, after.folded(), place.start, place.end, exact));
  const isExact = likeness(span.exact) === likeness(exact);
  const { share, hasEdges } = keptOf(
    { before: before.folded().text, after: after.folded().text },
    origin,
    followed,
  );
  const doubt = (): string | undefined => {
    const words = withoutInsertedLines(after, span, followed);
    if (figures(words) !== figures(exact)) return 'A figure in it has changed.';
    if (words.length > maxGrowth * exact.length + maxCut) return 'Other words were put into it.';
    if (!hasEdges || place.cut > maxCut) return 'Its beginning or its end was not found.';
    return share < sureFloor ? 'Much of its wording has changed.' : undefined;
  };
  return { span, place, isExact, doubt: isExact ? undefined : doubt() };
}

function figures(text: string): string {
  return text.match(/\p{Nd}+/gu)?.join(' ') ?? '';
}
