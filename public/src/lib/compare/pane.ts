import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { CardShelf } from '../card-shelf.ts';
import type { ColumnText } from '../column.ts';
import { keepTyped } from '../keep-typed.ts';
import type { Margin } from '../margin.ts';

export interface SlotParts extends ColumnText {
  readonly room: HTMLElement;
  readonly shelf: CardShelf;
  /** False for a former version, whose claims are worked on where they stand now. */
  readonly showsCards: boolean;
  trouble(message: string, retry: () => void): void;
  /** The card has come. */
  shown(): void;
}

/** Shows one card at a time: that of the open claim. */
export function slotPane(parts: SlotParts, onOpen: (claim: ClaimMark | undefined) => void): Margin {
  const { room, shelf, painter } = parts;
  let openId: string | undefined;

  function show(id: string): HTMLElement | undefined {
    const card = parts.showsCards ? shelf.at(id) : undefined;
    if (card === undefined) room.replaceChildren();
    else if (card.parentElement !== room || room.childElementCount > 1) room.replaceChildren(card);
    const details = card?.querySelector('details');
    if (details !== null && details !== undefined) details.open = true;
    card?.toggleAttribute('data-open', true);
    return card;
  }

  function close(): void {
    if (openId === undefined) return;
    openId = undefined;
    room.replaceChildren();
    painter.mark('open', []);
    onOpen(undefined);
  }

  async function open(claim: ClaimMark): Promise<HTMLElement | undefined> {
    const isOther = openId !== claim.id;
    openId = claim.id;
    painter.mark('open', claim.state === 'lost' ? [] : claim.spans);
    if (isOther) room.replaceChildren();
    onOpen(claim);
    if (parts.showsCards && !claim.id.startsWith('pending-')) {
      try {
        await shelf.fetch([claim.id]);
      } catch {
        parts.trouble('The card could not be loaded.', () => void open(claim));
      }
    }
    if (openId !== claim.id) return undefined;
    const card = show(claim.id);
    parts.shown();
    return card;
  }

  // Closed by hand, on its own summary. `toggle` does not bubble.
  room.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.card > details') || target.open)
        return;
      if (target.closest<HTMLElement>('[data-claim-id]')?.dataset.claimId === openId) close();
    },
    true,
  );

  return {
    get openId() {
      return openId;
    },
    refresh: () => undefined,
    open,
    close,
    put(claim, card) {
      keepTyped(shelf.at(claim.id), card);
      shelf.put(claim.id, card);
      if (openId !== claim.id) return;
      painter.mark('open', claim.spans);
      show(claim.id);
    },
    remove(id) {
      shelf.at(id)?.remove();
      shelf.remove(id);
      if (openId === id) close();
    },
    place: () => undefined,
  };
}
