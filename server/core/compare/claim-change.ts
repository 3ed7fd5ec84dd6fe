import type { Claim } from '../claim.ts';
import { targetIn } from '../earlier-targets.ts';
import type { Range, Target } from '../target.ts';
import type { Row } from './compare-texts.ts';

/** What became of a claim between two versions, where something did. */
export interface ClaimChange {
  readonly claim: Claim;
  readonly kind: 'reworded' | 'vanished' | 'moved';
  readonly before: Target;
  readonly after: Target;
}

/** Claims whose words were changed, are gone, or stand elsewhere, in the order of the older text. Claims that were not in both versions are left out. */
export function claimChanges(
  claims: readonly Claim[],
  versions: { readonly from: number; readonly to: number },
  rows: readonly Row[],
): ClaimChange[] {
  const partners = rows.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const changes = claims.flatMap((claim): ClaimChange[] => {
    const [before, after] = [targetIn(claim, versions.from), targetIn(claim, versions.to)];
    if (before === undefined || after === undefined || before.state === 'lost') return [];
    const kind = changeOf(before, after, partners);
    return kind === undefined ? [] : [{ claim, kind, before, after }];
  });
  return changes.sort((a, b) => startOf(a.before) - startOf(b.before));
}

function changeOf(
  before: Target,
  after: Target,
  partners: readonly { readonly before: Range; readonly after: Range }[],
): ClaimChange['kind'] | undefined {
  if (after.state === 'lost') return 'vanished';
  const quote = ({ spans }: Target) => spans.map(({ exact }) => exact.replace(/\s+/g, ' ')).join('\n');
  if (quote(before) !== quote(after)) return 'reworded';
  const home = partners.find((row) => isWithin(row.before, startOf(before)));
  return home !== undefined && isWithin(home.after, startOf(after)) ? undefined : 'moved';
}

export function startOf(target: Target): number {
  return target.spans[0]?.start ?? 0;
}

export function isWithin({ start, end }: Range, offset: number): boolean {
  return offset >= start && offset < end;
}
