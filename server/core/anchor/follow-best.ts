import { overlapping } from './chain.ts';
import { type Followed, follow, type Texts } from './follow.ts';
import { type Kept, keptOf } from './kept.ts';
import type { Passage } from './passage.ts';
import type { Segment } from './segments.ts';

/** With so much of it kept, and both ends, nothing better is looked for. */
const enough = 0.75;
/** One side alone has to keep so much more than both together, as a letter or two are chance. */
const clearly = 0.1;
/** As far as shared stretches beside a quote lead to it; in folded code units. */
const reach = 400;

/**
 * Follows a stretch of the old text. Where paragraphs were moved, the texts before and behind it went to different places, and the heavier of them may lead away from it: then
 * either side is tried alone, and the place that keeps most of it is taken. Which side was right its letters say.
 */
export function followBest(passage: Passage, start: number, end: number): Found | undefined {
  const { before, after, segments } = passage;
  const texts = { before: before.folded().text, after: after.folded().text };
  const whole = along(texts, segments, start, end);
  if (whole !== undefined && isEnough(whole.kept)) return whole;
  const near = overlapping(segments, start - reach, end + reach);
  const sides = [
    near.filter((piece) => piece.old + piece.length <= end),
    near.filter((piece) => piece.old >= start),
    near.filter((piece) => piece.old + piece.length <= start),
    near.filter((piece) => piece.old >= end),
  ];
  return sides
    .map((side) => along(texts, side, start, end))
    .reduce((a, b) => (a === undefined || (b && b.kept.share > a.kept.share + clearly) ? b : a), whole);
}

function along(texts: Texts, segments: readonly Segment[], start: number, end: number): Found | undefined {
  const followed = follow(texts, segments, start, end);
  return followed && { followed, kept: keptOf(texts, { start, end }, followed) };
}

function isEnough({ share, hasStart, hasEnd }: Kept): boolean {
  return share >= enough && hasStart && hasEnd;
}

interface Found {
  readonly followed: Followed;
  readonly kept: Kept;
}
