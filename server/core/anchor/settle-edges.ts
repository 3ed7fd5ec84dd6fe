import type { Range } from '../target.ts';
import type { Followed } from './follow.ts';
import type { KnownText } from './known-text.ts';

/** The folded range of what was followed, without what belongs to the neighbours. */
export interface Settled extends Range {
  readonly front: Edge;
  readonly back: Edge;
}

/** What is left of a quote's beginning or end. */
export interface Edge {
  /** Letters there that have no place in the range. */
  readonly cut: number;
  /** Whether the letter at the range's edge is the quote's own. */
  readonly isKept: boolean;
  /**
   * Whether the text that stood beside the quote is right `beside` the place, so that the quote begins or ends there whatever became of its letters; or is `apart`, with other text
   * between. `undefined` where nothing is known of it.
   */
  readonly border: 'beside' | 'apart' | undefined;
}

/** More than this between two letters at an edge was put in. */
const minInserted = 12;
/** As far from an edge as a stray letter is looked for. */
const reach = 16;
/** Fewer letters than this before a sentence put in are chance; before a line put in, such as a page's header, they may be the quote's first word. */
const minWord = 12;
/** So much of the letters before has to be kept. */
const wholeShare = 0.6;
/** What ends a sentence or a paragraph. */
const breaks = /[\n.!?。！？]/u;

/**
 * Letters at an edge may have found a partner in the neighbouring sentence by chance: when the first was left out, or when a sentence was put in
 * before. They are cut off when new text parts them from the rest, and they are not all kept; or when a stop does that the quote does not have.
 */
export function settleEdges(before: KnownText, after: KnownText, origin: Range, followed: Followed): Settled {
  const { partners } = followed;
  const pair = { before, after, origin, partners };
  const front = outer(pair, 1);
  const back = outer(pair, -1);
  const start = partners[front.index] ?? followed.start;
  const end = (partners[back.index] ?? followed.end - 1) + 1;
  if (start >= end)
    return { ...followed, front: edgeOf(partners.length, false), back: edgeOf(partners.length, false) };
  return {
    start,
    end,
    front: edgeOf(front.index, front.isKept),
    back: edgeOf(partners.length - 1 - back.index, back.isKept),
  };
}

function edgeOf(cut: number, isKept: boolean): Edge {
  return { cut, isKept, border: undefined };
}

/** A stretch of the old text, and the partners of its letters in the new one. */
interface Pair {
  readonly before: KnownText;
  readonly after: KnownText;
  readonly origin: Range;
  readonly partners: Int32Array;
}

/** The index of the outermost letter of the stretch that is in place, from its beginning (`step` 1) or from its end (-1). */
function outer(pair: Pair, step: 1 | -1): { index: number; isKept: boolean } {
  const { partners } = pair;
  const first = step === 1 ? 0 : partners.length - 1;
  let index = step === 1 ? partners.findIndex(isPaired) : partners.findLastIndex(isPaired);
  let strays = 0;
  let previous = -1;
  for (let count = 0; count < Math.min(reach, partners.length); count += 1) {
    const at = first + step * count;
    if (partnerOf(pair, at) === -1) {
      strays += 1;
      continue;
    }
    if (previous === -1) index = at;
    else {
      const isWhole = (count - strays) / count >= wholeShare;
      const isJump = Math.abs(partnerOf(pair, at) - partnerOf(pair, previous)) > minInserted;
      const isOwn = isJump
        ? isWhole && (count >= minWord || hasLine(pair, previous, at))
        : isWhole || !isParted(pair, previous, at);
      if (!isOwn) index = at;
    }
    if (!isKept(pair, at)) strays += 1;
    previous = at;
  }
  return { index, isKept: isKept(pair, index) };
}

function isPaired(partner: number): boolean {
  return partner !== -1;
}

function partnerOf({ partners }: Pair, index: number): number {
  return partners[index] ?? -1;
}

function isKept({ before, after, origin, partners }: Pair, index: number): boolean {
  const partner = partners[index] ?? -1;
  return (
    partner !== -1 &&
    before.folded().text.charCodeAt(origin.start + index) === after.folded().text.charCodeAt(partner)
  );
}

/** Whether a sentence ends between two letters in the new text, and does not in the old one. */
function isParted(pair: Pair, from: number, to: number): boolean {
  const { before, after, origin } = pair;
  return (
    breaks.test(between(after, partnerOf(pair, from), partnerOf(pair, to))) &&
    !breaks.test(between(before, origin.start + from, origin.start + to))
  );
}

/** Whether a line ends between two letters in the new text. */
function hasLine(pair: Pair, from: number, to: number): boolean {
  return between(pair.after, partnerOf(pair, from), partnerOf(pair, to)).includes('\n');
}

function between({ text, folded }: KnownText, one: number, other: number): string {
  const { offsets } = folded();
  const [from, to] = [offsets.at(one) ?? 0, offsets.at(other) ?? 0];
  return text.slice(Math.min(from, to), Math.max(from, to));
}
