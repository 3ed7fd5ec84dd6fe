/** A card to be placed in the margin: where its text stands, and how high it is, in CSS pixels. */
export interface Placeable {
  readonly wanted: number;
  readonly height: number;
}

/** The cards of one run of text, which stands at `top` and is `height` high; `wanted` counts from the run's top. */
export interface CardGroup {
  readonly top: number;
  readonly height: number;
  readonly cards: readonly Placeable[];
}

/** The card that stands at its text whatever the others have to do. */
export interface Pinned {
  readonly group: number;
  readonly card: number;
}

/** Between two cards, in CSS pixels. */
export const cardGap = 6;

/**
 * Tops of all cards, counted from the top of their run. No card overlaps another, each stands as near to its text as that allows, and none leaves
 * its run, so that where a card stands does not hang on which other runs are shown. Only a pinned card pushes others over that border. Groups are in the
 * order of the text, and `floor` is the highest place there is.
 */
export function placeGroups(groups: readonly CardGroup[], floor: number, pinned?: Pinned): number[][] {
  const tops: number[][] = groups.map(() => []);
  const at = pinned?.group ?? 0;
  const own = groups[at];
  if (own === undefined) return tops;
  const ownRoom = { top: Math.max(0, floor - own.top), bottom: own.height, floor: floor - own.top };
  tops[at] = placeCards(own.cards, ownRoom, pinned?.card);
  let limit = own.top + (tops[at]?.[0] ?? 0) - cardGap;
  for (let index = at - 1; index >= 0; index -= 1) {
    const { top, height, cards } = groups[index] ?? own;
    tops[index] = placeCards(cards, { top: Math.max(0, floor - top), bottom: Math.min(height, limit - top) });
    limit = top - cardGap;
  }
  let free = bottomOf(own, tops[at] ?? []);
  for (let index = at + 1; index < groups.length; index += 1) {
    const group = groups[index] ?? own;
    const room = { top: Math.max(0, free - group.top), bottom: group.height };
    tops[index] = placeCards(group.cards, room);
    free = bottomOf(group, tops[index] ?? []);
  }
  return tops;
}

function bottomOf(group: CardGroup, tops: readonly number[]): number {
  const last = tops.at(-1);
  return last === undefined ? group.top : group.top + last + (group.cards.at(-1)?.height ?? 0) + cardGap;
}

/**
 * Tops for cards in the order of their text between `top` and `bottom`: first pushed down, then, where the last would pass `bottom`, back up.
 * When they cannot all fit they share the room evenly and overlap.
 */
export function placeCards(
  cards: readonly Placeable[],
  room: { readonly top: number; readonly bottom: number; readonly floor?: number },
  pinned?: number,
): number[] {
  const card = pinned === undefined ? undefined : cards[pinned];
  if (card === undefined || pinned === undefined) return placeBetween(cards, room.top, room.bottom);
  const before = cards.slice(0, pinned);
  const after = cards.slice(pinned + 1);
  // It gives way only where the cards before it would be pushed above the highest place there is.
  const least = (room.floor ?? Number.NEGATIVE_INFINITY) + heightOf(before) + cardGap;
  const at = Math.max(card.wanted, room.top, least);
  const below = at + card.height + cardGap;
  const above = Math.min(room.top, at - cardGap - heightOf(before));
  return [
    ...placeBetween(before, above, at - cardGap),
    at,
    ...placeBetween(after, below, Math.max(room.bottom, below + heightOf(after))),
  ];
}

function heightOf(cards: readonly Placeable[]): number {
  return cards.reduce((sum, { height }) => sum + height + cardGap, -cardGap);
}

function placeBetween(cards: readonly Placeable[], top: number, bottom: number): number[] {
  const room = bottom - top;
  if (heightOf(cards) > room) return crowded(cards, top, room);
  const tops: number[] = [];
  let free = top;
  for (const { wanted, height } of cards) {
    const at = Math.max(wanted, free);
    tops.push(at);
    free = at + height + cardGap;
  }
  let limit = bottom;
  for (let index = cards.length - 1; index >= 0; index -= 1) {
    const at = Math.min(tops[index] ?? top, limit - (cards[index]?.height ?? 0));
    tops[index] = at;
    limit = at - cardGap;
  }
  return tops;
}

/** More cards than room: they overlap like a hand of cards, each with an equal part of itself in sight. */
function crowded(cards: readonly Placeable[], top: number, room: number): number[] {
  const last = cards.at(-1)?.height ?? 0;
  const step = cards.length < 2 ? 0 : Math.max(0, room - last) / (cards.length - 1);
  return cards.map((_, index) => top + step * index);
}
