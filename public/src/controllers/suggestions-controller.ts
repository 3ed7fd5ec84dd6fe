import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';

/** A list of suggestions by keyboard: `j` and `k` go from one to the next, other keys press the buttons that show them. Where one was dealt with, the next one takes its place. */
export class SuggestionsController extends Controller<HTMLElement> {
  static override targets = ['item', 'hint', 'close'];
  static override values = { takesFocus: Boolean };
  declare readonly takesFocusValue: boolean;
  declare readonly itemTargets: readonly HTMLElement[];
  declare readonly hintTargets: readonly HTMLElement[];
  declare readonly closeTargets: readonly HTMLElement[];
  /** The one that had the focus last: a card that comes anew takes the list over, and the focus is lost on the way. */
  private focused: HTMLElement | undefined;
  private readonly follow = ({ target }: Event) => {
    this.focused = this.itemTargets.find((item) => target instanceof Node && item.contains(target));
  };
  /** Where in the list the one stands that is being dealt with. */
  private dealtWith: number | undefined;

  override connect(): void {
    this.element.addEventListener('focusin', this.follow);
    for (const hint of this.hintTargets) hint.hidden = !keysAreOn() || this.itemTargets.length === 0;
    // A card that has just come has no place before the next frame.
    if (this.takesFocusValue) requestAnimationFrame(() => requestAnimationFrame(() => this.takeFocus()));
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest('dialog') !== null) return;
    if (key === 'Escape') this.escape(event, target);
    else if (!isField(target) && keysAreOn()) this.character(event);
  }

  sending({ target }: Event): void {
    if (!(target instanceof Node)) return;
    const at = this.itemTargets.findIndex((item) => item.contains(target));
    this.dealtWith = at === -1 ? undefined : at;
  }

  itemTargetDisconnected(): void {
    const at = this.dealtWith;
    if (at === undefined || !this.element.isConnected) return;
    this.dealtWith = undefined;
    const next = this.itemTargets[at] ?? this.itemTargets[at - 1];
    // The notice comes with the same answer, right after.
    setTimeout(() => {
      const notice = document.querySelector('[data-notice] span')?.textContent ?? '';
      announce(`${notice} ${next === undefined ? 'This was the last one here.' : ''}`);
    });
    this.focused = next;
    if (next !== undefined) show(next);
  }

  /** In a card the list goes away by itself; on a page of its own the link is followed. */
  leave(event: Event): void {
    if (this.dispatch('left', { prefix: 'work-form' }).defaultPrevented) event.preventDefault();
  }

  private escape(event: KeyboardEvent, target: Element): void {
    if (isField(target)) {
      event.preventDefault();
      event.stopPropagation();
      target.closest<HTMLElement>('[data-suggestions-target="item"]')?.focus();
      return;
    }
    const [close] = this.closeTargets;
    if (close === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    close.click();
  }

  private character(event: KeyboardEvent): void {
    const { key } = event;
    const here = this.itemTargets.find((item) => item.contains(document.activeElement));
    if (key === 'j' || key === 'k') this.step(event, here, key === 'j' ? 1 : -1);
    else if (key === 'u') this.undo(event);
    else this.press(event, here);
  }

  private takeFocus(): void {
    if (!this.element.isConnected) return;
    // It was in sight before, and will be again when the card has its place.
    if (this.focused !== undefined) this.focused.focus({ preventScroll: true });
    else show(this.itemTargets[0] ?? this.element);
  }

  /** Without one that holds the focus, to the first. */
  private step(event: KeyboardEvent, here: HTMLElement | undefined, by: 1 | -1): void {
    const next = this.itemTargets[here === undefined ? 0 : this.itemTargets.indexOf(here) + by];
    event.preventDefault();
    if (next === undefined) announce(by === 1 ? 'No suggestion after this one.' : 'No suggestion before.');
    else show(next);
  }

  /** In a card the reader's own undo takes the key. */
  private undo(event: KeyboardEvent): void {
    const undo = document.querySelector<HTMLElement>('[data-notice-undo]');
    if (undo === null || this.element.closest('[data-claim-id]') !== null) return;
    event.preventDefault();
    undo.click();
  }

  /** Nothing is done to a suggestion that has not been looked at: from elsewhere the first key only leads to it. */
  private press(event: KeyboardEvent, here: HTMLElement | undefined): void {
    const [first] = this.itemTargets;
    const item = here ?? first;
    const button = [...(item?.querySelectorAll<HTMLElement>('[data-suggestions-key]') ?? [])].find(
      (one) => one.dataset.suggestionsKey === event.key,
    );
    if (item === undefined || button === undefined) return;
    event.preventDefault();
    if (here === undefined) show(item);
    else if (button instanceof HTMLSelectElement) button.focus();
    else button.click();
  }
}

function show(item: HTMLElement): void {
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

export { SuggestionsController as controller };
