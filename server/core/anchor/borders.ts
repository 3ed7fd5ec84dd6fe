import type { Range } from '../target.ts';
import { alignGap } from './align-gap.ts';
import { maxInserted } from './chain.ts';
import { type Followed, follow, followed, type Texts } from './follow.ts';
import { type Kept, keptOf } from './kept.ts';
import type { Passage } from './passage.ts';
import type { Edge, Settled } from './settle-edges.ts';

/** So much of the neighbouring text is followed, in folded code units: a few words. */
const neighbourLength = 24;
/** So much of it has to be kept, and its letters beside the quote: else it is followed no better than the quote. */
const neighbourShare = 0.6;
/** As far beside a place as the neighbour is looked for: its length and what typing errors may have added. */
const room = 40;
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

/** How many of the two neighbours of a quote, 0 to 2, stand beside a place in the folded new text. */
export function neighboursBeside(passage: Passage, origin: Range, { start, end }: Range): number {
  const edge: Edge = { cut: 0, isKept: true, border: undefined };
  const place = { start, end, front: edge, back: edge };
  const neighbours = [previousOf(passage, origin, place), nextOf(passage, origin, place)];
  return neighbours.filter((one) => one?.border === 'beside').length;
}

/** Whether the place begins and ends with a sentence where the quote did; folded ranges. */
export function keepsSentence({ before, after }: Passage, origin: Range, place: Range): boolean {
  const isLost = (was: number, is: number) => hasBreak(before, was - 1, was) && !hasBreak(after, is - 1, is);
  return !isLost(origin.start, place.start) && !isLost(origin.end, place.end);
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
  const stretch = { start: Math.max(0, origin.start - neighbourLength), end: origin.start };
  const from = Math.max(0, place.start - room);
  const found = standing(passage, stretch, { start: from, end: place.start }, 'hasEnd');
  if (found === undefined) return undefined;
  const border = borderAt(place.start - found.end, place.front);
  const isWider = border === 'beside' && found.end < place.start;
  return { border, at: isWider ? behindBreak(passage, found.end, place.start) : place.start };
}

function nextOf(passage: Passage, origin: Range, place: Settled): Neighbour | undefined {
  const end = Math.min(passage.before.folded().text.length, origin.end + neighbourLength);
  const window = { start: place.end, end: place.end + room };
  const found = standing(passage, { start: origin.end, end }, window, 'hasStart');
  if (found === undefined) return undefined;
  const border = borderAt(found.start - place.end, place.back);
  const isWider = border === 'beside' && found.start > place.end;
  return { border, at: isWider ? beforeBreak(passage, place.end, found.start) : place.end };
}

/** Where a stretch beside the quote is in the new text: in the window beside the place, else where it was followed to; `undefined` when too little of it was kept, or nothing at the quote. */
function standing(
  { before, after, segments }: Passage,
  stretch: Range,
  window: Range,
  side: 'hasStart' | 'hasEnd',
): Range | undefined {
  if (stretch.start === stretch.end) return undefined;
  const texts = { before: before.folded().text, after: after.folded().text };
  if (isKeptBeside(texts, stretch, window, side)) {
    const length = stretch.end - stretch.start;
    const start = side === 'hasEnd' ? window.end - length : window.start;
    return { start, end: start + length };
  }
  const was = texts.before.slice(stretch.start, stretch.end);
  const is = texts.after.slice(window.start, window.end);
  const open = side === 'hasEnd' ? { openStart: true } : { openEnd: true };
  const partners = alignGap(was, is, open).map((at) => (at === -1 ? -1 : window.start + at));
  const isThere = (one: Followed | undefined): one is Followed => {
    if (one === undefined) return false;
    const kept = keptOf(texts, stretch, one);
    return kept.share >= neighbourShare && kept[side];
  };
  const beside = followed(partners);
  if (isThere(beside)) return beside;
  const elsewhere = follow(texts, segments, stretch.start, stretch.end);
  return isThere(elsewhere) ? elsewhere : undefined;
}

/** Whether the letters next to the quote, as many as have to be kept, stand unchanged right beside the place: then they need no table. */
function isKeptBeside(
  { before, after }: Texts,
  stretch: Range,
  window: Range,
  side: 'hasStart' | 'hasEnd',
): boolean {
  const least = Math.ceil((stretch.end - stretch.start) * neighbourShare);
  const [old, place] =
    side === 'hasEnd' ? [stretch.end - least, window.end - least] : [stretch.start, window.start];
  if (place < 0 || place + least > after.length) return false;
  let length = 0;
  while (length < least && before.charCodeAt(old + length) === after.charCodeAt(place + length)) length += 1;
  return length === least;
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

/** Whether a sentence ends between two letters, as it does at the ends of the text. */
function hasBreak({ text, folded }: Passage['after'], one: number, next: number): boolean {
  const { offsets, text: letters } = folded();
  if (one < 0 || next >= letters.length) return true;
  return breaks.test(text.slice((offsets.at(one) ?? 0) + 1, offsets.at(next)));
}
