import type { Range } from '../target.ts';
import { maxInserted } from './chain.ts';
import { follow } from './follow.ts';
import { type Kept, keptOf } from './kept.ts';
import type { Passage } from './passage.ts';
import type { Edge, Settled } from './settle-edges.ts';

/** So much of the neighbouring text is followed, in folded code units: a few words. */
const neighbourLength = 24;
/** So much of it has to be kept, and its letters beside the quote: else it is followed no better than the quote. */
const neighbourShare = 0.6;
/** Letters at the border that may be lost or put in by typing errors. */
const slack = 4;
/** What ends a sentence or a paragraph. */
const breaks = /[\n.!?。！？؟।]/u;

/**
 * Asks the text beside a quote where the quote begins and ends, if letters at its edges were changed: when what stood right before it is still there, it begins
 * behind that.
 */
export function bordered(passage: Passage, origin: Range, place: Settled, kept: Kept): Settled {
  // Where a whole beginning is missing, what stands between its neighbours may be another sentence: both have to be there.
  const isPartLost = !kept.hasStart || !kept.hasEnd;
  const front = isPartLost || isTouched(place.front) ? previousOf(passage, origin, place) : undefined;
  const back = isPartLost || isTouched(place.back) ? nextOf(passage, origin, place) : undefined;
  return {
    start: front?.at ?? place.start,
    end: back?.at ?? place.end,
    front: { ...place.front, border: front?.border },
    back: { ...place.back, border: back?.border },
  };
}

export function isTouched({ cut, isKept }: Edge): boolean {
  return cut > 0 || !isKept;
}

interface Neighbour {
  readonly border: Edge['border'];
  /** Where the quote's edge is, in the folded new text. */
  readonly at: number;
}

function previousOf(passage: Passage, origin: Range, place: Settled): Neighbour | undefined {
  const start = Math.max(0, origin.start - neighbourLength);
  const found = neighbour(passage, { start, end: origin.start }, 'hasEnd');
  if (found === undefined) return undefined;
  const border = borderAt(place.start - found.end, place.front);
  const isWider = border === 'beside' && found.end < place.start;
  return { border, at: isWider ? behindBreak(passage, found.end, place.start) : place.start };
}

function nextOf(passage: Passage, origin: Range, place: Settled): Neighbour | undefined {
  const end = Math.min(passage.before.folded().text.length, origin.end + neighbourLength);
  const found = neighbour(passage, { start: origin.end, end }, 'hasStart');
  if (found === undefined) return undefined;
  const border = borderAt(found.start - place.end, place.back);
  const isWider = border === 'beside' && found.start > place.end;
  return { border, at: isWider ? beforeBreak(passage, place.end, found.start) : place.end };
}

/** Where a stretch beside the quote is in the new text; `undefined` when too little of it was kept, or nothing at the quote. */
function neighbour(
  { before, after, segments }: Passage,
  stretch: Range,
  side: 'hasStart' | 'hasEnd',
): Range | undefined {
  if (stretch.start === stretch.end) return undefined;
  const texts = { before: before.folded().text, after: after.folded().text };
  const found = follow(texts, segments, stretch.start, stretch.end);
  if (found === undefined) return undefined;
  const kept = keptOf(texts, stretch, found);
  return kept.share >= neighbourShare && kept[side] ? found : undefined;
}

function borderAt(gap: number, { cut }: Edge): Edge['border'] {
  if (gap >= -slack && gap <= cut + slack) return 'beside';
  return gap > 0 && gap <= maxInserted ? 'apart' : undefined;
}

/** Letters between the neighbour and the quote are the quote's, unless the sentence ends after them. */
function behindBreak({ after }: Passage, from: number, to: number): number {
  let start = to;
  while (start > from && !hasBreak(after, start - 1, start)) start -= 1;
  return start;
}

function beforeBreak({ after }: Passage, from: number, to: number): number {
  let end = from;
  while (end < to && !hasBreak(after, end - 1, end)) end += 1;
  return end;
}

/** Whether a sentence ends between two letters. */
function hasBreak({ text, folded }: Passage['after'], one: number, next: number): boolean {
  const { offsets } = folded();
  return breaks.test(text.slice((offsets.at(one) ?? 0) + 1, offsets.at(next)));
}
