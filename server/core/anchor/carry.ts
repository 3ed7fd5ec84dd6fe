import type { Range, Span } from '../target.ts';
import { arrivalsOf, ownersOf } from './arrivals.ts';
import { assess } from './assess.ts';
import { bordered, isTouched } from './borders.ts';
import { foldedIndex } from './fold.ts';
import { type Followed, follow } from './follow.ts';
import { keptOf } from './kept.ts';
import { knownText } from './known-text.ts';
import type { Passage } from './passage.ts';
import { verbatimPlaces } from './places.ts';
import type { Resolution } from './resolution.ts';
import { resolver } from './resolve.ts';
import { sharedSegments } from './segments.ts';
import type { Edge, Settled } from './settle-edges.ts';

/** Below this the sentence is gone: neighbours of a deleted one that share some letters with it reach 0.4. */
const checkFloor = 0.55;

/** This many letters beside an edge of which none is from the old text are a header's. */
const strangeLength = 12;

/**
 * Takes spans of one text to another by aligning the two once: edited, moved, split and merged sentences are followed, deleted ones are lost. One
 * outcome for each span, in their order. `sure` means that the words stand there, all but a few, and every figure.
 */
export function carry(oldText: string, newText: string, spans: readonly Span[]): Resolution[] {
  if (newText.trim() === '') return spans.map(() => ({ state: 'lost', why: 'The new text is empty.' }));
  const before = knownText(oldText);
  const after = knownText(newText);
  const segments = sharedSegments(before.folded().text, after.folded().text);
  const arrivals = arrivalsOf(segments);
  const passage = { before, after, segments, arrivals, resolve: resolver(newText) };
  return spans.map((span) => carrySpan(passage, span));
}

function carrySpan(passage: Passage, span: Span): Resolution {
  const folded = passage.before.folded();
  const start = foldedIndex(folded, span.start);
  const end = foldedIndex(folded, span.end);
  const stands = passage.before.text.startsWith(span.exact, span.start) && end > start;
  if (!stands) return passage.resolve(span);
  const texts = { before: folded.text, after: passage.after.folded().text };
  const followed = follow(texts, passage.segments, start, end);
  if (followed !== undefined && keptOf(texts, { start, end }, followed).share >= checkFloor)
    return judge(passage, span, { start, end }, followed);
  return elsewhere(passage, span, { start, end });
}

function judge(passage: Passage, span: Span, origin: Range, followed: Followed): Resolution {
  const { before, after } = passage;
  const { own, others } = ownersOf(passage.arrivals, followed, origin);
  if (others > own) return elsewhere(passage, span, origin);
  const {
    span: found,
    place,
    isExact,
    doubt,
  } = assess(before, after, { exact: span.exact, start: span.start, origin }, followed, (place, kept) =>
    bordered(passage, origin, place, kept),
  );
  if (isExact) return { state: 'sure', span: found, exact: true };
  const check = (why: string): Resolution => ({ state: 'check', span: found, why, candidates: [found] });
  if (others * 2 > followed.end - followed.start)
    return check('Other words of the old text came to stand there too.');
  if (verbatimPlaces(after, span.exact).length > 0) return eitherOf(passage, span, found);
  if (doubt !== undefined) return check(doubt);
  return isOpen(passage, place, found)
    ? check('Its beginning or its end was not found.')
    : { state: 'sure', span: found, exact: false };
}

/** Whether a first or last letter is not there, and a line of unknown text in its stead: a page's header may have parted it from the rest. */
function isOpen({ after, arrivals }: Passage, settled: Settled, { start, end }: Range): boolean {
  const { text } = after;
  const isStrange = (from: number, to: number) => {
    const { own, others } = ownersOf(arrivals, { start: from, end: to }, settled);
    return own + others === 0;
  };
  const startsLine = /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  const endsLine = /^\P{L}{0,2}\n/u.test(text.slice(end, end + 4));
  const isUnsure = (edge: Edge) => edge.border !== 'beside' && isTouched(edge);
  const isApart = (edge: Edge) => edge.border === 'apart' && isTouched(edge);
  return (
    isApart(settled.front) ||
    isApart(settled.back) ||
    (isUnsure(settled.front) && startsLine && isStrange(settled.start - strangeLength, settled.start)) ||
    (isUnsure(settled.back) && endsLine && isStrange(settled.end, settled.end + strangeLength))
  );
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
function elsewhere({ after, arrivals, resolve }: Passage, span: Span, origin: Range): Resolution {
  const found = resolve({ exact: span.exact, prefix: span.prefix, suffix: span.suffix });
  if (found.state === 'lost') return found;
  const folded = after.folded();
  const place = { start: foldedIndex(folded, found.span.start), end: foldedIndex(folded, found.span.end) };
  const { own, others } = ownersOf(arrivals, place, origin);
  const isTaken = others > own && others * 2 > place.end - place.start;
  return isTaken ? { state: 'lost', why: 'Its sentence is not in the new text.' } : found;
}
