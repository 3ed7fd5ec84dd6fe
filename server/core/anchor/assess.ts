import type { Range, Span } from '../target.ts';
import { changedWords } from './changed-words.ts';
import { describeKnown } from './describe-known.ts';
import type { Followed } from './follow.ts';
import { type Kept, keptOf } from './kept.ts';
import type { KnownText } from './known-text.ts';
import { likeness } from './likeness.ts';
import { ownLines } from './own-lines.ts';
import { type Settled, settleEdges } from './settle-edges.ts';
import type { Stretch } from './stretch.ts';
import { unfolded, withMarks } from './unfolded.ts';
import { atWordEdges, isInsideWord } from './word-edges.ts';

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

/**
 * Judges the place that a quote of the old text was followed to.
 * @param border says what the surroundings know of the edges
 */
export function assess(
  before: KnownText,
  after: KnownText,
  stretch: Stretch,
  followed: Followed,
  border: (place: Settled, kept: Kept) => Settled = (place) => place,
): Assessed {
  const { origin, exact } = stretch;
  const texts = { before: before.folded().text, after: after.folded().text };
  const kept = keptOf(texts, origin, followed);
  const place = border(settleEdges(before, after, origin, followed), kept);
  const span = describeKnown(after, rangeOf(before, after, stretch, place));
  const isExact = span.exact === exact || likeness(span.exact) === likeness(exact);
  const doubt = (): string | undefined => {
    const lines = ownLines(after, span, followed);
    const words = lines.map(({ start, end }) => after.text.slice(start, end)).join('\n');
    if (figures(words) !== figures(exact)) return 'A figure in it has changed.';
    if (words.length > maxGrowth * exact.length + maxCut) return 'Other words were put into it.';
    if (!isWhole(place, kept)) return 'Its beginning or its end was not found.';
    if (kept.share < sureFloor) return 'Much of its wording has changed.';
    return changedWords(before, after, stretch, lines, followed);
  };
  return { span, place, isExact, doubt: isExact ? undefined : doubt() };
}

/** The place in the text itself: from word to word where the quote was, with the marks that the quote has. */
function rangeOf(before: KnownText, after: KnownText, { origin, exact }: Stretch, place: Range): Range {
  const found = unfolded(after.text, after.folded(), place.start, place.end, exact);
  if (after.text.startsWith(exact, found.start)) return found;
  const was = lettersAt(before, origin);
  const ofWords = {
    start: !isInsideWord(before.text, was.start),
    end: !isInsideWord(before.text, was.end),
  };
  return withMarks(after.text, atWordEdges(after.text, lettersAt(after, place), ofWords), exact);
}

function lettersAt({ folded }: KnownText, { start, end }: Range): Range {
  const { offsets } = folded();
  return { start: offsets.at(start) ?? 0, end: (offsets.at(end - 1) ?? 0) + 1 };
}

function isWhole({ front, back }: Settled, { hasStart, hasEnd }: Kept): boolean {
  const isBeside = front.border === 'beside' && back.border === 'beside';
  if (isBeside) return true;
  const cut = [front, back].reduce((sum, edge) => (edge.border === 'beside' ? sum : sum + edge.cut), 0);
  return hasStart && hasEnd && cut <= maxCut;
}

function figures(text: string): string {
  return text.match(/\p{Nd}+/gu)?.join(' ') ?? '';
}
