import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import { announce } from '../announce.ts';
import { alignSpan, scrollToSpan } from '../scroll-to.ts';
import type { Joined } from './links.ts';
import { quoteOf } from './partner-notes.ts';
import { relationWords } from './relation-card.ts';
import { otherSide, type Side, type SideKey, type Sides } from './side.ts';

/** Opens both claims of a relation: the active text is scrolled to its own, and the other one brings its claim to the same height. */
export async function openJoined(joined: Joined, sides: Sides, active: SideKey): Promise<void> {
  const side = sides[active];
  const other = sides[otherSide(active)];
  const [own] = joined[active].spans;
  const [partner] = joined[other.key].spans;
  if (own === undefined || partner === undefined) return;
  say(joined, side, other);
  await scrollToSpan(side.column.text, own, side.scroller);
  await alignSpan(other.column.text, partner, other.scroller, heightOf(side, own));
  for (const key of [active, other.key]) {
    const [span] = joined[key].spans;
    if (span !== undefined) sides[key].column.cursor.toOffset(span.start, false);
  }
  await Promise.all([side, other].map(({ key, column }) => column.pane.open(joined[key])));
}

/** From the top of what can be seen of the text, in CSS pixels. */
function heightOf(
  { column, scroller }: Side,
  span: { readonly start: number; readonly end: number },
): number {
  const box = column.text.rangeOf(span)?.getBoundingClientRect();
  return box === undefined ? scroller.edge : Math.max(scroller.edge, box.top - scroller.view().top);
}

function say(joined: Joined, side: Side, other: Side): void {
  const quote = (one: Side) => ({
    text: quoteOf(one, joined[one.key].spans),
    lang: one.column.text.root.lang,
  });
  const { sign } = relationKinds[joined.link.kind];
  announce(quote(side), `${sign} ${relationWords(joined, side.key)}`, quote(other));
}
