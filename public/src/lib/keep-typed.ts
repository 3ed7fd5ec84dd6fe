/** Where somebody may be typing in a card: a form that stands in it, and an offer in which something was changed. */
const places = [
  ['.card__work', 'form'],
  ['.card__offers', 'form[data-dirty]'],
] as const;

/** Those forms, wherever they stand. */
export const openForms = places.map((parts) => parts.join(' ')).join();

/** A form that is open in the former card, and was not just sent, goes on in the new one. */
export function keepTyped(former: HTMLElement | undefined, card: HTMLElement): void {
  for (const [place, form] of places) {
    const frame = former?.querySelector(place) ?? null;
    if (frame === null || frame.querySelector(form) === null) continue;
    if (frame.querySelector('[data-sent]') === null) card.querySelector(place)?.replaceWith(frame);
  }
}
