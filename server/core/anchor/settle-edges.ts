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
  const front = outer(before, after, origin, followed, 1);
  const back = outer(before, after, origin, followed, -1);
  const { partners } = followed;
  const start = partners[front.index] ?? followed.start;
  const end = (partners[back.index] ?? followed.end - 1) + 1;
  const edge = (cut: number, isKept: boolean): Edge => ({ cut, isKept, border: undefined });
  if (start >= end)
    return { ...followed, front: edge(partners.length, false), back: edge(partners.length, false) };
  return {
    start,
    end,
    front: edge(front.index, front.isKept),
    back: edge(partners.length - 1 - back.index, back.isKept),
  };
}

/** The index of the outermost letter of the stretch that is in place, from its beginning (`step` 1) or from its end (-1). */
function outer(
  before: KnownText,
  after: KnownText,
  origin: Range,
  { partners }: Followed,
  step: 1 | -1,
): { index: number; isKept: boolean } {
  const old = before.folded();
  const now = after.folded();
  const first = step === 1 ? 0 : partners.length - 1;
  const partner = (index: number) => partners[index] ?? -1;
  const isKept = (index: number) =>
    partner(index) !== -1 &&
    old.text.charCodeAt(origin.start + index) === now.text.charCodeAt(partner(index));
  const hasBreak = (text: string, from = 0, to = 0) =>
    breaks.test(text.slice(Math.min(from, to), Math.max(from, to)));
  const isParted = (from: number, to: number) =>
    hasBreak(after.text, now.offsets.at(partner(from)), now.offsets.at(partner(to))) &&
    !hasBreak(before.text, old.offsets.at(origin.start + from), old.offsets.at(origin.start + to));
  const hasLine = (from: number, to: number) => {
    const [a, b] = [now.offsets.at(partner(from)) ?? 0, now.offsets.at(partner(to)) ?? 0];
    return after.text.slice(Math.min(a, b), Math.max(a, b)).includes('\n');
  };
  const isPaired = (one: number) => one !== -1;
  let index = step === 1 ? partners.findIndex(isPaired) : partners.findLastIndex(isPaired);
  let strays = 0;
  let previous = -1;
  for (let count = 0; count < Math.min(reach, partners.length); count += 1) {
    const at = first + step * count;
    if (partner(at) === -1) {
      strays += 1;
      continue;
    }
    if (previous === -1) index = at;
    else {
      const isWhole = (count - strays) / count >= wholeShare;
      const isJump = Math.abs(partner(at) - partner(previous)) > minInserted;
      const isOwn = isJump
        ? isWhole && (count >= minWord || hasLine(previous, at))
        : isWhole || !isParted(previous, at);
      if (!isOwn) index = at;
    }
    if (!isKept(at)) strays += 1;
    previous = at;
  }
  return { index, isKept: isKept(index) };
}
