import type { Range, Span } from '../target.ts';
import { arrivalsOf, ownersOf } from './arrivals.ts';
import { assess } from './assess.ts';
import { bordered, keepsSentence, neighboursBeside } from './borders.ts';
import { foldedIndex } from './fold.ts';
import type { Followed } from './follow.ts';
import { followBest } from './follow-best.ts';
import { knownText } from './known-text.ts';
import { isOpen } from './open-edges.ts';
import type { Passage } from './passage.ts';
import { verbatimPlaces } from './places.ts';
import type { Resolution } from './resolution.ts';
import { resolverIn } from './resolve.ts';
import { sharedSegments } from './segments.ts';
import { isInStrangeLine } from './strange-line.ts';

/** Below this the sentence is gone: neighbours of a deleted one that share some letters with it reach 0.4. */
const checkFloor = 0.55;
const noEdge = 'Its beginning or its end was not found.';
const anotherContext = 'The quote stands in another context than before.';

/**
 * Takes spans of one text to another by aligning the two once: edited, moved, split and merged sentences are followed, deleted ones are lost. One
 * outcome for each span, in their order. `sure` means that the words stand there, all but a few, and every figure, number word, negation and quantifier.
 */
export function carry(oldText: string, newText: string, spans: readonly Span[]): Resolution[] {
  if (newText.trim() === '') return spans.map(() => ({ state: 'lost', why: 'The new text is empty.' }));
  const before = knownText(oldText);
  const after = knownText(newText);
  const segments = sharedSegments(before.folded().text, after.folded().text);
  const arrivals = arrivalsOf(segments);
  const passage = { before, after, segments, arrivals, resolve: resolverIn(after) };
  return spans.map((span) => carrySpan(passage, span));
}

function carrySpan(passage: Passage, span: Span): Resolution {
  const folded = passage.before.folded();
  const start = foldedIndex(folded, span.start);
  const end = foldedIndex(folded, span.end);
  const stands = passage.before.text.startsWith(span.exact, span.start) && end > start;
  if (!stands) return passage.resolve(span);
  const found = followBest(passage, start, end);
  if (found !== undefined && found.kept.share >= checkFloor)
    return judge(passage, span, { start, end }, found.followed);
  return elsewhere(passage, span, { start, end });
}

function judge(passage: Passage, span: Span, origin: Range, followed: Followed): Resolution {
  const { before, after } = passage;
  const { own, others } = ownersOf(passage.arrivals, followed, origin);
  const isKnown = own * 2 >= origin.end - origin.start && own >= others;
  const isPlain = isKnown && keepsSentence(passage, origin, followed);
  const beside = isPlain ? 2 : neighboursBeside(passage, origin, followed);
  if (others > own && beside < 2) return elsewhere(passage, span, origin);
  const {
    span: found,
    place,
    isExact,
    doubt,
  } = assess(before, after, { exact: span.exact, start: span.start, origin }, followed, (place, kept) =>
    bordered(passage, origin, place, kept),
  );
  const check = (why: string): Resolution => ({ state: 'check', span: found, why, candidates: [found] });
  if (beside === 0 && (!isExact || isRepeated(passage, span.exact))) return check(anotherContext);
  if (isInStrangeLine(passage, found, span.exact)) return check(noEdge);
  if (isExact) return { state: 'sure', span: found, exact: true };
  if (beside < 2 && others * 2 > followed.end - followed.start)
    return check('Other words of the old text came to stand there too.');
  if (standsAnew(passage, span.exact)) return eitherOf(passage, span, found);
  if (doubt !== undefined) return check(doubt);
  return isOpen(passage, place, found) ? check(noEdge) : { state: 'sure', span: found, exact: false };
}

/** Whether the very words stand at more places of the new text than the old one had them at beside the quote's own: they may have been moved there. */
function standsAnew({ before, after }: Passage, exact: string): boolean {
  const places = verbatimPlaces(after, exact).length;
  return places > 0 && places >= countUpTo(before.text, exact, places + 1);
}

/** Whether the very words stand at more than one place of either text. */
function isRepeated({ before, after }: Passage, exact: string): boolean {
  return verbatimPlaces(after, exact).length > 1 || countUpTo(before.text, exact, 2) > 1;
}

function countUpTo(text: string, part: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && count < most; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** The alignment says one place, while the very words stand at another: a person has to choose. */
function eitherOf({ resolve }: Passage, span: Span, found: Span): Resolution {
  const verbatim = resolve({ exact: span.exact, prefix: span.prefix, suffix: span.suffix });
  const others =
    verbatim.state === 'lost' ? [] : verbatim.state === 'sure' ? [verbatim.span] : verbatim.candidates;
  const candidates = [found, ...others.filter((other) => other.start !== found.start)];
  return { state: 'check', span: found, why: 'Its words stand at another place too.', candidates };
}

/** The words may stand at another place; not where other words of the old text went. */
function elsewhere(passage: Passage, span: Span, origin: Range): Resolution {
  const { after, arrivals, resolve } = passage;
  const found = resolve({ exact: span.exact, prefix: span.prefix, suffix: span.suffix });
  if (found.state === 'lost') return found;
  const folded = after.folded();
  const place = { start: foldedIndex(folded, found.span.start), end: foldedIndex(folded, found.span.end) };
  const { own, others } = ownersOf(arrivals, place, origin);
  const isTaken = others > own && others * 2 > place.end - place.start;
  if (!isTaken && found.state === 'check') return found;
  if (!isRepeated(passage, span.exact))
    return isTaken ? { state: 'lost', why: 'Its sentence is not in the new text.' } : found;
  if (found.state === 'check' || (!isTaken && neighboursBeside(passage, origin, place) > 0)) return found;
  return { state: 'check', span: found.span, why: anotherContext, candidates: [found.span] };
}
