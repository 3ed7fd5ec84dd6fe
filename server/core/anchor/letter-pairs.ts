import type { Followed } from './follow.ts';
import type { KnownText } from './known-text.ts';
import type { Stretch } from './stretch.ts';

/** A letter of the old text and the one that stands in its place in the new one, by their offsets in the texts. */
export interface LetterPair {
  readonly old: number;
  readonly now: number;
  /** Whether it is the same letter. */
  readonly isKept: boolean;
}

export function letterPairs(
  before: KnownText,
  after: KnownText,
  { origin }: Stretch,
  { partners }: Followed,
): LetterPair[] {
  const [was, is] = [before.folded(), after.folded()];
  return Array.from(partners, (partner, index) => ({
    old: was.offsets.at(origin.start + index) ?? 0,
    now: is.offsets.at(partner) ?? -1,
    isKept: was.text.charCodeAt(origin.start + index) === is.text.charCodeAt(partner),
  })).filter(({ now }) => now !== -1);
}
