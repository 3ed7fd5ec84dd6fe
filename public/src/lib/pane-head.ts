import { claimKinds } from '../../../server/core/claim-kinds.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';
import { type ClaimFilter, isFiltering, type Order, orders } from './claim-filter.ts';
import { claimWords, counted } from './claim-words.ts';
import type { ReaderElements } from './reader-elements.ts';
import type { ShownClaims } from './shown-claims.ts';

/** How many claims there are, and whom they are by. */
export function showCounts(elements: ReaderElements, claims: ShownClaims): void {
  const all = claims.all().size;
  const shown = claims.shown().size;
  const words = isFiltering(claims.filter) ? `${shown} of ${counted(all)}` : counted(all);
  elements.count.textContent = all === 0 ? 'No claims yet' : words;
  elements.handle.textContent = words;
  elements.root.querySelector('.margin__empty')?.toggleAttribute('hidden', all > 0);
}

/** Names to choose from, as often as another person has tagged something; the choice stays. */
export function offerPeople(people: HTMLSelectElement, claims: readonly ClaimMark[]): void {
  const names = [...new Set(claims.map(({ creator }) => creator))].filter((name) => name !== '').sort();
  const [anyone] = people.options;
  const chosen = people.value;
  people.replaceChildren(...(anyone === undefined ? [] : [anyone]), ...names.map((name) => new Option(name)));
  people.value = chosen;
}

export function chosenFilter(form: HTMLFormElement): { readonly filter: ClaimFilter; readonly order: Order } {
  const fields = new FormData(form);
  const field = (name: string) => String(fields.get(name) ?? '');
  const filter = {
    kind: field('kind'),
    creator: field('creator'),
    tag: field('tag'),
    state: field('state'),
    related: fields.has('related'),
  };
  return { filter, order: orders.find((one) => one === field('order')) ?? 'place' };
}

/** Offers each of several claims that lie over one another; empties the offer for one or none. */
export function offerHere(
  here: HTMLElement,
  found: readonly ClaimMark[],
  openId: string | undefined,
  choose: (claim: ClaimMark) => void,
): void {
  here.hidden = found.length < 2;
  here.replaceChildren();
  if (here.hidden) return;
  const words = document.createElement('span');
  words.textContent = `${counted(found.length)} here:`;
  const buttons = found.map((claim) => {
    const { sign, hue } = claimKinds[claim.kind];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button--small';
    button.setAttribute('aria-pressed', String(claim.id === openId));
    button.dataset.hue = hue;
    const mark = document.createElement('span');
    mark.className = 'sign';
    mark.textContent = sign;
    mark.setAttribute('aria-hidden', 'true');
    button.append(mark, claimWords(claim));
    button.addEventListener('click', () => choose(claim));
    return button;
  });
  here.replaceChildren(words, ...buttons);
}

/** Claims whose words are no longer in the text stand nowhere in it; they are told of, with a way to see them. */
export function tellLost(lost: HTMLElement, claims: readonly ClaimMark[], show: () => void): void {
  const count = claims.filter(({ state }) => state === 'lost').length;
  lost.hidden = count === 0;
  if (count === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button--quiet button--small';
  button.textContent = count === 1 ? 'Show it' : 'Show them';
  button.addEventListener('click', show);
  const words = count === 1 ? '1 claim has' : `${count} claims have`;
  lost.replaceChildren(`⊘ ${words} lost the place in this text. `, button);
}
