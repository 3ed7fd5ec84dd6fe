import type { Range, Span } from '../target.ts';
import { describe } from './describe.ts';
import { type Folded, foldedIndex } from './fold.ts';
import { type Followed, firstAfter, followNeighbours, followSegments } from './follow.ts';
import { type KnownText, knownText } from './known-text.ts';
import { likeness } from './likeness.ts';
import { unfolded } from './match-folded.ts';
import type { Resolution } from './resolution.ts';
import { resolver } from './resolve.ts';
import { type Segment, sharedSegments } from './segments.ts';

/** This much of a sentence is kept by an edit; what keeps less is a new sentence, and a person has to say. */
const sureFloor = 0.75;
/** Below this the sentence is gone: neighbours of a deleted one that share some letters with it reach 0.4. */
const checkFloor = 0.55;

/** What `carry` knows of the two texts. */
interface Passage {
  readonly before: KnownText;
  readonly after: KnownText;
  readonly segments: readonly Segment[];
  /** The same segments, by their place in the new text. */
  readonly arrivals: readonly Segment[];
  readonly resolve: (hint: { exact: string; prefix: string; suffix: string }) => Resolution;
}

/**
 * Takes spans of one text to another by aligning the two once: edited, moved, split and merged sentences are followed, deleted ones are lost. One
 * outcome for each span, in their order. `sure` means that the words stand there, all but a few, and every figure.
 */
export function carry(oldText: string, newText: string, spans: readonly Span[]): Resolution[] {
  if (newText.trim() === '') return spans.map(() => ({ state: 'lost', why: 'The new text is empty.' }));
  const before = knownText(oldText);
  const after = knownText(newText);
  const segments = sharedSegments(before.folded().text, after.folded().text);
  const arrivals = segments
    .map((segment) => ({ old: segment.new, new: segment.old, length: segment.length }))
    .sort((a, b) => a.old - b.old);
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
  const followed =
    followSegments(texts, passage.segments, start, end) ??
    followNeighbours(texts, passage.segments, start, end);
  if (followed !== undefined && followed.kept >= checkFloor) return judge(passage, span, followed);
  return elsewhere(passage, span, start);
}

function judge({ after }: Passage, span: Span, followed: Followed): Resolution {
  const range = unfolded(after.text, after.folded(), followed.start, followed.end, span.exact);
  const found = describe(after.text, range);
  if (likeness(found.exact) === likeness(span.exact)) return { state: 'sure', span: found };
  const check = (why: string): Resolution => ({ state: 'check', span: found, why, candidates: [found] });
  if (figures(found.exact) !== figures(span.exact)) return check('A figure in it has changed.');
  return followed.kept >= sureFloor
    ? { state: 'sure', span: found }
    : check('Much of its wording has changed.');
}

function figures(text: string): string {
  return text.match(/\p{Nd}+/gu)?.join(' ') ?? '';
}

/** The words may stand at another place; not where other words of the old text went. */
function elsewhere(passage: Passage, span: Span, start: number): Resolution {
  const found = passage.resolve({ exact: span.exact, prefix: span.prefix, suffix: span.suffix });
  if (found.state === 'lost') return found;
  return isTaken(passage, found.span, start)
    ? { state: 'lost', why: 'Its sentence is not in the new text.' }
    : found;
}

/** Whether most of a place in the new text came from elsewhere in the old than from around `start`. */
function isTaken({ after, arrivals }: Passage, place: Range, start: number): boolean {
  const folded: Folded = after.folded();
  const from = foldedIndex(folded, place.start);
  const to = foldedIndex(folded, place.end);
  let taken = 0;
  for (let index = firstAfter(arrivals, from); index < arrivals.length; index += 1) {
    const arrival = arrivals[index];
    if (arrival === undefined || arrival.old >= to) break;
    const shared = Math.min(to, arrival.old + arrival.length) - Math.max(from, arrival.old);
    const origin = arrival.new + Math.max(from, arrival.old) - arrival.old;
    if (Math.abs(origin - start) > to - from) taken += shared;
  }
  return taken * 2 > to - from;
}
