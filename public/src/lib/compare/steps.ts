import type { Range as Span } from '../../../../server/core/target.ts';
import type { Column } from '../column.ts';
import type { Joined } from './links.ts';
import type { SideKey } from './side.ts';

/**
 * The next relation in the order of one text, or the one before: from the open one, or from the cursor when none is open. `undefined` at the end.
 */
export function nextJoined(
  all: readonly Joined[],
  side: SideKey,
  from: { readonly open: string | undefined; readonly start: number },
  forward: boolean,
): Joined | undefined {
  const here = from.open === undefined ? -1 : all.findIndex(({ link }) => link.id === from.open);
  if (here >= 0) return all[here + (forward ? 1 : -1)];
  const start = (one: Joined) => one[side].spans[0]?.start ?? 0;
  return forward
    ? all.find((one) => start(one) >= from.start)
    : all.findLast((one) => start(one) < from.start);
}

/** The index of the next sentence that no claim touches, -1 when there is none. */
export function nextUntagged(
  { claims, sentences, cursor }: Pick<Column, 'claims' | 'sentences' | 'cursor'>,
  forward: boolean,
): number {
  const all = sentences();
  const step = forward ? 1 : -1;
  for (let at = cursor.at() + step; at >= 0 && at < all.length; at += step) {
    const sentence = all[at];
    if (sentence !== undefined && isBare(claims.all().within(sentence))) return at;
  }
  return -1;
}

function isBare(found: readonly (Span & { readonly claim: { readonly state: string } })[]): boolean {
  return found.every(({ claim }) => claim.state === 'lost');
}
