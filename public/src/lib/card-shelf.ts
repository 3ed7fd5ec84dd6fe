import { openForms } from './keep-typed.ts';

/** Cards asked for at one time; the server answers at most 60. */
const batchSize = 40;
/** Cards kept at hand after they left the screen. Those with a form in them are kept whatever their number. */
const maxKept = 600;

/** Cards by the id of their claim, asked from the server once. An element stays the same, so what is typed in it stays too. */
export interface CardShelf {
  at(id: string): HTMLElement | undefined;
  /** Asks for those that are not at hand. @throws TypeError or Error when the server cannot be reached or refuses. */
  fetch(ids: readonly string[]): Promise<void>;
  /** Asks for cards anew, whether or not they are at hand; gives those that there are. */
  renew(ids: readonly string[]): Promise<readonly HTMLElement[]>;
  put(id: string, card: HTMLElement): void;
  remove(id: string): void;
}

export function cardShelf(address: string): CardShelf {
  const cards = new Map<string, HTMLElement>();
  const asked = new Map<string, Promise<unknown>>();

  async function renew(ids: readonly string[]): Promise<readonly HTMLElement[]> {
    const found: HTMLElement[] = [];
    for (let start = 0; start < ids.length; start += batchSize) {
      const query = new URLSearchParams({ ids: ids.slice(start, start + batchSize).join(',') });
      const response = await fetch(`${address}?${query}`, { headers: { Accept: 'text/html' } });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const template = document.createElement('template');
      template.innerHTML = await response.text();
      found.push(...template.content.querySelectorAll<HTMLElement>('[data-claim-id]'));
    }
    return found;
  }

  function put(id: string, card: HTMLElement): void {
    cards.delete(id);
    cards.set(id, card);
    for (const [oldest, element] of cards) {
      if (cards.size <= maxKept) break;
      if (!element.isConnected && element.querySelector(openForms) === null) cards.delete(oldest);
    }
  }

  async function fetchMissing(ids: readonly string[]): Promise<void> {
    for (const card of await renew(ids)) {
      const id = card.dataset.claimId;
      if (id !== undefined && !cards.has(id)) put(id, card);
    }
  }

  return {
    at: (id) => cards.get(id),
    async fetch(ids) {
      const missing = ids.filter((id) => !cards.has(id) && !asked.has(id));
      if (missing.length > 0) {
        const answer = fetchMissing(missing).finally(() => {
          for (const id of missing) asked.delete(id);
        });
        for (const id of missing) asked.set(id, answer);
      }
      await Promise.all(new Set(ids.flatMap((id) => asked.get(id) ?? [])));
    },
    renew,
    put,
    remove: (id) => void cards.delete(id),
  };
}
