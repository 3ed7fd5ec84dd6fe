import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { Range as Span } from '../../../../server/core/target.ts';
import type { Column } from '../column.ts';

/** What a relation would take on one side: a claim, or words that become one on the way. */
export type Chosen =
  | { readonly kind: 'claim'; readonly claim: ClaimMark }
  | { readonly kind: 'words'; readonly spans: readonly Span[] };

/** The open claim while the cursor is at it; else a claim at the selected words; else the words. */
export function chosenIn({
  cursor,
  pane,
  claims,
}: Pick<Column, 'cursor' | 'pane' | 'claims'>): Chosen | undefined {
  const spans = cursor.spans();
  const open = pane.openId === undefined ? undefined : claims.all().get(pane.openId);
  if (open !== undefined && (spans.length === 0 || meets(open, spans))) return { kind: 'claim', claim: open };
  if (spans.length === 0) return undefined;
  const claim =
    spans.length === 1 ? claimAt(claims.shown().within(spans[0] ?? nowhere), spans[0]) : undefined;
  return claim === undefined ? { kind: 'words', spans } : { kind: 'claim', claim };
}

const nowhere: Span = { start: 0, end: 0 };

/** Whether the claim is on some of these words. */
export function meets({ spans }: ClaimMark, others: readonly Span[]): boolean {
  return spans.some(({ start, end }) => others.some((one) => start < one.end && one.start < end));
}

/** The shortest claim that covers the words, which may be on just these; else the first that lies within them. */
function claimAt(
  found: readonly (Span & { readonly claim: ClaimMark })[],
  words: Span | undefined,
): ClaimMark | undefined {
  if (words === undefined) return undefined;
  const placed = found.filter(({ claim }) => claim.state !== 'lost');
  const covering = placed
    .filter(({ start, end }) => start <= words.start && end >= words.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const inside = placed.find(({ start, end }) => start >= words.start && end <= words.end);
  return (covering[0] ?? inside)?.claim;
}
