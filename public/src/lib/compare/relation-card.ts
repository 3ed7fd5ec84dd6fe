import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import type { Joined } from './links.ts';
import type { SideKey } from './side.ts';

/** The open relation, as the card of its left claim tells of it; before the card is there, its kind alone. */
export function showRelation(room: HTMLElement, joined: Joined | undefined, card: Element | undefined): void {
  room.hidden = joined === undefined;
  if (joined === undefined) {
    room.replaceChildren();
    return;
  }
  const { link, left } = joined;
  const { sign, hue, label, inverse, symmetric } = relationKinds[link.kind];
  const head = document.createElement('p');
  head.className = 'between__kind';
  head.dataset.hue = hue;
  const mark = document.createElement('span');
  mark.className = 'sign';
  mark.textContent = sign;
  mark.setAttribute('aria-hidden', 'true');
  const words = document.createElement('b');
  const isOutward = link.from === left.id;
  words.textContent = isSame(joined) ? 'the same claim' : isOutward ? label : inverse;
  const arrow = document.createElement('span');
  arrow.className = 'quiet';
  arrow.textContent = symmetric ? '' : isOutward ? '→' : '←';
  arrow.setAttribute('aria-hidden', 'true');
  head.append(...(isOutward ? [mark, ' ', words, ' ', arrow] : [arrow, ' ', mark, ' ', words]));
  const line = card?.querySelector(`[data-relation-id="${link.id}"]`);
  const parts = [...(line?.children ?? [])].filter((part) => part.matches('.card__note, .card__maker'));
  room.replaceChildren(head, ...parts.map((part) => part.cloneNode(true)));
}

/** The same claim in two versions of one text: joined by itself, not by a relation. */
export function isSame({ link }: Joined): boolean {
  return link.from === link.to;
}

/** What the claim on this side does to the other: `contradicts`, `is qualified by`. */
export function relationWords({ link, ...ends }: Joined, side: SideKey): string {
  if (link.from === link.to) return 'is the same claim as';
  const { label, inverse } = relationKinds[link.kind];
  return link.from === ends[side].id ? label : inverse;
}
