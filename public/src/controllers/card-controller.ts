import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';

/** A claim's card: its keys, and the one form that may stand in it. */
export class CardController extends Controller<HTMLElement> {
  static override targets = ['details', 'work'];
  declare readonly detailsTarget: HTMLDetailsElement;
  declare readonly workTarget: HTMLElement;

  /** e, r, c, s and others press the buttons that show these keys. */
  key(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
    if (!(target instanceof Element) || isField(target) || this.workTarget.contains(target)) return;
    const link = [...this.element.querySelectorAll<HTMLElement>('[data-card-key]')].find(
      (one) => one.dataset.cardKey === event.key,
    );
    if (link === undefined) return;
    event.preventDefault();
    this.detailsTarget.open = true;
    link.click();
  }

  /** Another form would take the place of one in which something was typed. */
  guard(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('[data-turbo-frame]') === null) return;
    if (this.workTarget.contains(target)) return;
    const typed = this.workTarget.querySelector<HTMLElement>('form[data-dirty]');
    if (typed === null) return;
    event.preventDefault();
    event.stopPropagation();
    typed.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus();
    announce('Save or cancel what you are typing first.');
  }

  /** What was changed in an offer is not lost when somebody else changes the claim. */
  changed({ target }: Event): void {
    if (target instanceof Element) target.closest('.offer__form')?.toggleAttribute('data-dirty', true);
  }

  /** A form that was sent need not be kept in the card that comes in answer; one that was refused is. */
  sending({ target }: Event): void {
    if (target instanceof HTMLFormElement) target.toggleAttribute('data-sent', true);
  }

  sent(event: Event): void {
    const succeeded = event instanceof CustomEvent && event.detail?.success === true;
    if (!succeeded && event.target instanceof HTMLFormElement) event.target.removeAttribute('data-sent');
  }

  /** A form that was cancelled leaves an empty frame; the focus goes back to the card. */
  left(event: Event): void {
    event.preventDefault();
    this.workTarget.removeAttribute('src');
    this.workTarget.replaceChildren();
    this.detailsTarget.querySelector('summary')?.focus();
    this.dispatch('left');
  }

  /** Of a form higher than the window, the field that is written in is what has to be seen. */
  loaded({ target }: Event): void {
    if (target !== this.workTarget) return;
    const active = document.activeElement;
    this.workTarget.scrollIntoView({ block: 'nearest' });
    if (this.workTarget.contains(active)) active?.scrollIntoView({ block: 'nearest' });
  }

  /** The server answered with something else than the form, an error mostly: that is told, and a form that stood there stays. */
  missing(event: Event): void {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    const response: unknown = event.detail?.response;
    if (response instanceof Response) void this.tell(response);
  }

  private async tell(response: Response): Promise<void> {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const problem = document.createElement('p');
    problem.className = 'problem';
    problem.setAttribute('role', 'alert');
    problem.textContent =
      page.querySelector('.problem')?.textContent?.trim() ?? `The server answered ${response.status}.`;
    this.workTarget.querySelector(':scope > .problem')?.remove();
    this.workTarget.prepend(problem);
  }
}

export { CardController as controller };
