import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { CardShelf } from './card-shelf.ts';

/** Cards added to a list when its end comes near. */
const chunk = 30;
/** Cards shown before one that is jumped to. */
const lead = 3;

/** Cards as a plain list, added as the list is scrolled. */
export interface ListedCards {
  show(claims: readonly ClaimMark[], from?: string): Promise<void>;
  /** Makes sure that the claim's card is in the page. */
  reach(id: string): Promise<void>;
  stop(): void;
}

export function listedCards(
  room: HTMLElement,
  shelf: CardShelf,
  trouble: (message: string, retry: () => void) => void,
): ListedCards {
  let listed: readonly ClaimMark[] = [];
  let first = 0;
  let end = 0;
  const more = document.createElement('div');
  more.className = 'margin__end';
  const earlier = document.createElement('button');
  earlier.type = 'button';
  earlier.className = 'button--small';
  earlier.textContent = 'Earlier claims';
  earlier.addEventListener('click', () => void begin(Math.max(0, first - chunk)));
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void add();
    },
    { rootMargin: '400px' },
  );

  async function add(): Promise<void> {
    const next = listed.slice(end, end + chunk);
    if (next.length === 0) return;
    const { length } = next;
    const from = end;
    end += length;
    try {
      await shelf.fetch(next.map(({ id }) => id));
    } catch {
      end = from;
      trouble('The cards could not be loaded.', () => void add());
      return;
    }
    if (!more.isConnected) return;
    for (const { id } of next) {
      const card = shelf.at(id);
      if (card !== undefined) more.before(card);
    }
    // Observed anew, it reports once more when it is still in sight.
    observer.unobserve(more);
    observer.observe(more);
  }

  async function begin(at: number): Promise<void> {
    first = at;
    end = at;
    room.replaceChildren(...(first > 0 ? [earlier, more] : [more]));
    await add();
  }

  return {
    async show(claims, from) {
      listed = claims;
      const at = from === undefined ? 0 : claims.findIndex(({ id }) => id === from);
      await begin(Math.max(0, at - lead));
    },
    async reach(id) {
      const at = listed.findIndex((claim) => claim.id === id);
      if (at < 0 || shelf.at(id)?.parentElement === room) return;
      await begin(Math.max(0, at - lead));
    },
    stop() {
      listed = [];
      observer.disconnect();
      room.replaceChildren();
    },
  };
}
