import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { inOrder, isFiltering, type Order } from './claim-filter.ts';
import { keepTyped } from './keep-typed.ts';
import { listedCards } from './listed-cards.ts';
import { narrow } from './narrow.ts';
import { type MarginParts, placedCards } from './placed-cards.ts';

/** The annotation pane: cards beside their text, or a plain list when it is filtered, sorted or a drawer. */
export interface Margin {
  readonly openId: string | undefined;
  /** After claims, filter or order changed. */
  refresh(order: Order): void;
  /** Opens the claim's card; with `only`, a list shows no others than these. */
  open(claim: ClaimMark, only?: readonly ClaimMark[]): Promise<HTMLElement | undefined>;
  close(): void;
  /** A card came from the server: it takes the place of the one before, open if that was open. */
  put(claim: ClaimMark, card: HTMLElement): void;
  remove(id: string): void;
  place(glide: boolean): void;
}

export function margin(parts: MarginParts, onOpen: (claim: ClaimMark | undefined) => void): Margin {
  const { room, shelf, claims, painter } = parts;
  const placed = placedCards(parts);
  const listed = listedCards(room, shelf, parts.trouble);
  let order: Order = 'place';
  let openId: string | undefined;
  let only: readonly ClaimMark[] | undefined;
  let isList = false;

  function refresh(wanted: Order): void {
    order = wanted;
    const list = narrow.matches || order !== 'place' || isFiltering(claims.filter);
    if (list) {
      placed.stop();
      void listed.show(only ?? inOrder(claims.shown().byPlace(), order), openId);
    } else {
      if (isList) listed.stop();
      placed.refresh();
    }
    isList = list;
    room.classList.toggle('margin__cards--list', list);
  }

  function setOpen(id: string, open: boolean): void {
    const details = shelf.at(id)?.querySelector('details');
    if (details !== null && details !== undefined) details.open = open;
    shelf.at(id)?.toggleAttribute('data-open', open);
  }

  function close(): void {
    if (openId === undefined) return;
    const former = openId;
    openId = undefined;
    only = undefined;
    setOpen(former, false);
    placed.pin(undefined);
    painter.mark('open', []);
    onOpen(undefined);
  }

  async function open(claim: ClaimMark, others?: readonly ClaimMark[]): Promise<HTMLElement | undefined> {
    if (openId !== undefined && openId !== claim.id) setOpen(openId, false);
    openId = claim.id;
    only = others;
    painter.mark('open', claim.state === 'lost' ? [] : claim.spans);
    onOpen(claim);
    try {
      await shelf.fetch([claim.id]);
    } catch {
      parts.trouble('The card could not be loaded.', () => void open(claim, others));
    }
    if (openId !== claim.id) return undefined;
    if (!isList) placed.mount(claim);
    else if (others !== undefined) await listed.show(others, claim.id);
    else await listed.reach(claim.id);
    setOpen(claim.id, true);
    placed.pin(claim.id);
    const card = shelf.at(claim.id);
    if (isList) card?.scrollIntoView({ block: 'nearest' });
    return card;
  }

  // A card opened or closed by hand, on its own summary. `toggle` does not bubble.
  room.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.card > details')) return;
      const id = target.closest<HTMLElement>('[data-claim-id]')?.dataset.claimId ?? '';
      const claim = claims.all().get(id);
      if (target.open && id !== openId && claim !== undefined) void open(claim, only);
      else if (!target.open && id === openId) close();
      else placed.place(true);
    },
    true,
  );

  room.addEventListener('pointerover', ({ target }) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-claim-id]') : null;
    painter.mark('hover', spansOf(card));
  });
  room.addEventListener('pointerleave', () => painter.mark('hover', []));

  function spansOf(card: HTMLElement | null): readonly Span[] {
    const claim = claims.all().get(card?.dataset.claimId ?? '');
    return claim === undefined || claim.state === 'lost' ? [] : claim.spans;
  }

  return {
    get openId() {
      return openId;
    },
    refresh,
    open,
    close,
    put(claim, card) {
      const former = shelf.at(claim.id);
      shelf.put(claim.id, card);
      keepTyped(former, card);
      if (former?.isConnected) {
        // Until all are placed it stands where the former stood: what gets the focus in it must not scroll the page away.
        card.style.insetBlockStart = former.style.insetBlockStart;
        former.replaceWith(card);
      }
      setOpen(claim.id, openId === claim.id);
      if (openId === claim.id) painter.mark('open', claim.spans);
      if (!isList) placed.mount(claim);
      else if (!card.isConnected && only === undefined) refresh(order);
    },
    remove(id) {
      shelf.at(id)?.remove();
      shelf.remove(id);
      if (openId === id) close();
      placed.place(true);
    },
    place: placed.place,
  };
}
