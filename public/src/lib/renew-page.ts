import { morphChildren } from '@hotwired/turbo';

/**
 * Brings the page's content anew, in place: what is read stays where it stands on the screen, what is open stays open, and a form in which somebody has typed
 * is left alone. Throws when the server does not answer.
 */
export async function renewPage(): Promise<void> {
  const main = document.getElementById('main');
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok || main === null) throw new Error(`The server answered ${response.status}.`);
  const came = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('main');
  if (came === null) throw new Error('The answer is no page.');
  const held = anchorIn(main);
  const before = held?.getBoundingClientRect().top ?? 0;
  const focused = document.activeElement;
  main.addEventListener('turbo:before-morph-element', spareForm);
  main.addEventListener('turbo:before-morph-attribute', spareOpen);
  try {
    morphChildren(main, came);
  } finally {
    main.removeEventListener('turbo:before-morph-element', spareForm);
    main.removeEventListener('turbo:before-morph-attribute', spareOpen);
  }
  if (focused instanceof HTMLElement && focused.isConnected && main.contains(focused))
    focused.focus({ preventScroll: true });
  const now = held === undefined ? undefined : (document.getElementById(held.id) ?? undefined);
  if (now !== undefined)
    window.scrollBy({ top: now.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** What holds the focus or else stands first on the screen, of the things that have a name by which they are found again. */
function anchorIn(main: HTMLElement): HTMLElement | undefined {
  const named = [...main.querySelectorAll<HTMLElement>('[id]')];
  const focused = named.filter((one) => one.contains(document.activeElement)).at(-1);
  if (focused !== undefined && isOnScreen(focused)) return focused;
  return named.find((one) => isOnScreen(one) && one.getBoundingClientRect().top >= 0);
}

function isOnScreen(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function spareForm(event: Event): void {
  const { target } = event;
  if (target instanceof HTMLFormElement && [...target.elements].some(isTouched)) event.preventDefault();
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(
      (option) => option.selected !== option.defaultSelected && option.index > 0,
    );
  if (!(field instanceof HTMLInputElement)) return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

function spareOpen(event: Event): void {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const name = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'attributeName') : '';
  if (name === 'open' || name === 'hidden') event.preventDefault();
}
