import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import { announce } from '../announce.ts';
import type { CardShelf } from '../card-shelf.ts';
import { alignSpan, heightToBe, scrollToSpan } from '../scroll-to.ts';
import type { Joined, Links } from './links.ts';
import { quoteOf } from './partner-notes.ts';
import { relationWords } from './relation-card.ts';
import { otherSide, type Side, type SideKey, type Sides } from './side.ts';

/** Opens both claims of a relation: the active text is scrolled to its own, and the other one brings its claim to the same height. */
export async function openJoined(
  joined: Joined,
  sides: Sides,
  active: SideKey,
  isWanted: () => boolean,
): Promise<void> {
  const side = sides[active];
  const other = sides[otherSide(active)];
  const [own] = joined[active].spans;
  const [partner] = joined[other.key].spans;
  if (own === undefined || partner === undefined) return;
  say(joined, side, other);
  const height = heightToBe(side.column.text, own, side.scroller);
  await Promise.all([
    side.column.pane.open(joined[active]),
    other.column.pane.open(joined[other.key]),
    scrollToSpan(side.column.text, own, side.scroller),
    alignSpan(other.column.text, partner, other.scroller, height),
  ]);
  // A hasty reader is on the way to the next one by now.
  if (!isWanted()) return;
  // Only now is the text laid out on which the lines beside the sentences stand.
  side.column.cursor.toOffset(own.start, false);
  other.column.cursor.toOffset(partner.start, false);
}

/** Who goes from relation to relation need not wait for the next one's cards. */
export function fetchNext(shelf: CardShelf, joined: Joined, all: readonly Joined[]): void {
  const next = all[all.findIndex(({ link }) => link.id === joined.link.id) + 1];
  const ids = next === undefined ? [] : [next.left.id, next.right.id];
  // What could not be had now is asked for again when it is wanted.
  shelf.fetch(ids.filter((id) => !id.startsWith('pending-'))).catch(() => undefined);
}

/** The quote of a related claim in a card leads to the other text here, not to the reader. */
export function followQuote(event: Event, links: Links, goTo: (joined: Joined) => void): void {
  const quote = event.target instanceof Element ? event.target.closest('.link__quote') : null;
  const line = quote?.closest<HTMLElement>('[data-relation-id]');
  const joined = links.get(line?.dataset.relationId ?? '');
  if (joined === undefined) return;
  event.preventDefault();
  goTo(joined);
}

function say(joined: Joined, side: Side, other: Side): void {
  const quote = (one: Side) => ({
    text: quoteOf(one, joined[one.key].spans),
    lang: one.column.text.root.lang,
  });
  const { sign } = relationKinds[joined.link.kind];
  announce(quote(side), `${sign} ${relationWords(joined, side.key)}`, quote(other));
}
