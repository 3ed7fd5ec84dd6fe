import { alignStretch } from './align-stretch.ts';
import { bestChain, firstAfter, overlapping, trim } from './chain.ts';
import type { Segment } from './segments.ts';

/** Where a stretch of the old text went. Folded offsets. */
export interface Followed {
  readonly start: number;
  readonly end: number;
  /** For each code unit of the stretch its partner in the new text, -1 for none. */
  readonly partners: Int32Array;
}

/** Folded texts. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/** Neighbouring text that is aligned together with a stretch: it says where the stretch ends when its last letters were edited. */
const context = 80;
/** Where little was kept, the nearest neighbour that was is looked for this far. */
const maxContext = 400;

/** Follows a stretch of the old text to the new; `undefined` when nothing of it or near it was kept. */
export function follow(
  texts: Texts,
  segments: readonly Segment[],
  start: number,
  end: number,
): Followed | undefined {
  const pieces = overlapping(segments, windowStart(segments, start), windowEnd(segments, end));
  const chain = trim(bestChain(pieces, (piece) => piece.length + 3 * lengthWithin(piece, start, end)));
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const partners = new Int32Array(end - start).fill(-1);
  const take = (old: number, partner: number) => {
    if (old >= start && old < end) partners[old - start] = partner;
  };
  alignHead(texts, start, first, take);
  for (const [index, piece] of chain.entries()) {
    for (let at = 0; at < piece.length; at += 1) take(piece.old + at, piece.new + at);
    const next = chain[index + 1];
    const isInside = next !== undefined && next.old > start && piece.old + piece.length < end;
    if (isInside) alignBetween(texts, piece, next, [start, end], take);
  }
  alignTail(texts, last, end, take);
  return followed(partners);
}

function windowStart(segments: readonly Segment[], start: number): number {
  const previous = segments[firstAfter(segments, start) - 1];
  const reach = previous === undefined ? start : start - previous.old - previous.length + 1;
  return start - Math.min(maxContext, Math.max(context, reach));
}

function firstFrom(segments: readonly Segment[], offset: number): Segment | undefined {
  const index = firstAfter(segments, offset);
  const segment = segments[index];
  return segment !== undefined && segment.old < offset ? segments[index + 1] : segment;
}

function windowEnd(segments: readonly Segment[], end: number): number {
  const next = firstFrom(segments, end);
  const reach = next === undefined ? 0 : next.old - end + 1;
  return end + Math.min(maxContext, Math.max(context, reach));
}

type Take = (old: number, partner: number) => void;

function alignBetween(
  { before, after }: Texts,
  piece: Segment,
  next: Segment,
  edges: readonly number[],
  take: Take,
): void {
  const old = piece.old + piece.length;
  const place = piece.new + piece.length;
  const was = before.slice(old, next.old);
  const is = after.slice(place, Math.max(place, next.new));
  const partners = alignStretch(was, is, { edges: edges.map((edge) => edge - old) });
  for (const [index, partner] of partners.entries()) take(old + index, partner === -1 ? -1 : place + partner);
}

/** What precedes the first piece, when nothing near it is known: it ends where the piece begins. */
function alignHead({ before, after }: Texts, start: number, first: Segment, take: Take): void {
  const was = before.slice(start, first.old);
  if (was === '') return;
  const room = roomFor(was);
  const from = Math.max(0, first.new - room);
  const is = after.slice(from, first.new);
  const backwards = alignStretch(reversed(was), reversed(is), { openEnd: true });
  for (const [index, partner] of backwards.entries())
    take(first.old - 1 - index, partner === -1 ? -1 : first.new - 1 - partner);
}

/** What follows the last piece: it begins where the piece ends. */
function alignTail({ before, after }: Texts, last: Segment, end: number, take: Take): void {
  const old = last.old + last.length;
  const was = before.slice(old, end);
  if (was === '') return;
  const room = roomFor(was);
  const place = last.new + last.length;
  const forwards = alignStretch(was, after.slice(place, place + room), { openEnd: true });
  for (const [index, partner] of forwards.entries()) take(old + index, partner === -1 ? -1 : place + partner);
}

/** Typing errors may have made it a little longer. */
function roomFor(piece: string): number {
  return Math.ceil(piece.length * 1.25) + 8;
}

function reversed(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at -= 1) back += text.charAt(at);
  return back;
}

function lengthWithin(piece: Segment, start: number, end: number): number {
  return Math.max(0, Math.min(piece.old + piece.length, end) - Math.max(piece.old, start));
}

/** What was followed by its partners; `undefined` when there are none. */
export function followed(partners: Int32Array): Followed | undefined {
  const start = partners.find((partner) => partner !== -1);
  const last = partners.findLast((partner) => partner !== -1);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1, partners };
}
