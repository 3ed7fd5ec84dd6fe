import type { Claim } from '../claim.ts';
import { targetIn } from '../earlier-targets.ts';
import type { Range, Target } from '../target.ts';
import type { Paragraph } from './moved-paragraphs.ts';

/** What became of a claim between two versions. */
export interface ClaimChange {
  readonly claim: Claim;
  readonly kind: 'reworded' | 'vanished' | 'moved' | 'same';
  /** Whether it stands elsewhere in the text; one that was reworded may have moved as well. */
  readonly hasMoved: boolean;
  readonly before: Target;
  readonly after: Target;
  /** The version in which its words came to be others, or were lost. */
  readonly since: number;
}

/** What became of each claim, in the order of the older text. Claims that were not in both versions are left out. */
export function claimChanges(
  claims: readonly Claim[],
  versions: { readonly from: number; readonly to: number },
  paragraphs: readonly Paragraph[],
): ClaimChange[] {
  const [rowBefore, rowAfter] = [rowFinder(paragraphs, 'before'), rowFinder(paragraphs, 'after')];
  const changes = claims.flatMap((claim): ClaimChange[] => {
    const [before, after] = [targetIn(claim, versions.from), targetIn(claim, versions.to)];
    if (before === undefined || after === undefined || before.state === 'lost') return [];
    const isLost = after.state === 'lost';
    const hasMoved = !isLost && isElsewhere(paragraphs, rowBefore(startOf(before)), rowAfter(startOf(after)));
    const isReworded = !isLost && quoteIn(before) !== quoteIn(after);
    const kind = isLost ? 'vanished' : isReworded ? 'reworded' : hasMoved ? 'moved' : 'same';
    return [{ claim, kind, hasMoved, before, after, since: changedIn(claim, versions, before) }];
  });
  return changes.sort((a, b) => startOf(a.before) - startOf(b.before));
}

export function startOf(target: Target): number {
  return target.spans[0]?.start ?? 0;
}

function quoteIn({ spans }: Target): string {
  return spans.map(({ exact }) => exact.replace(/\s+/g, ' ')).join('\n');
}

/** The first version after the older one in which the claim does not stand as it did; the newer one when it does in all between. */
function changedIn(
  claim: Claim,
  { from, to }: { readonly from: number; readonly to: number },
  before: Target,
): number {
  for (let version = from + 1; version < to; version += 1) {
    const target = targetIn(claim, version);
    if (target === undefined) continue;
    if (target.state === 'lost' || quoteIn(target) !== quoteIn(before)) return version;
  }
  return to;
}

/** Two paragraphs that were joined, or one that was parted, did not move; words that passed one that stayed did. */
function isElsewhere(paragraphs: readonly Paragraph[], old: number, young: number): boolean {
  if (old === young || old < 0 || young < 0) return false;
  if (isInBoth(paragraphs[old]) && isInBoth(paragraphs[young])) return true;
  return paragraphs.slice(Math.min(old, young) + 1, Math.max(old, young)).some(isInBoth);
}

function isInBoth(paragraph: Paragraph | undefined): boolean {
  return paragraph?.before !== undefined && paragraph.after !== undefined;
}

/** Gives the place of the paragraph at an offset of one of the texts; -1 where there is none. */
export function rowFinder(
  paragraphs: readonly Paragraph[],
  side: 'before' | 'after',
): (offset: number) => number {
  const ranges = paragraphs.flatMap((one, at): { range: Range; at: number }[] => {
    const range = one[side];
    return range === undefined ? [] : [{ range, at }];
  });
  return (offset) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.range.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low];
    return found !== undefined && offset >= found.range.start ? found.at : -1;
  };
}
