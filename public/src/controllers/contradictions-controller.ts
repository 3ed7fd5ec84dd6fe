import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { showNotice } from '../lib/notice.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';
import { NoticeEvent } from '../lib/stream-actions.ts';

/** The page of contradictions by keyboard: `j` and `k` go from pair to pair, Enter opens both texts side by side, and the keys on the buttons say what one thinks of the pair. */
export class ContradictionsController extends Controller<HTMLElement> {
  static override targets = ['pair', 'hint', 'notices'];
  declare readonly pairTargets: readonly HTMLElement[];
  declare readonly hintTargets: readonly HTMLElement[];
  declare readonly noticesTarget: HTMLElement;
  /** What was done stands at the edge, so that it moves nothing. */
  private readonly tell = (event: Event) => {
    if (!(event instanceof NoticeEvent)) return;
    event.preventDefault();
    announce(event.notice.querySelector('span')?.textContent ?? '');
    showNotice(this.noticesTarget, event.notice);
  };

  override connect(): void {
    document.addEventListener('crossclaim:notice', this.tell);
    for (const hint of this.hintTargets) hint.hidden = !keysAreOn() || this.pairTargets.length === 0;
    // Who comes back to a pair after a form goes on from it.
    this.pairTargets.find(({ id }) => `#${id}` === location.hash)?.focus({ preventScroll: true });
  }

  override disconnect(): void {
    document.removeEventListener('crossclaim:notice', this.tell);
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
    if (target instanceof Element && isField(target)) return;
    if (key === 'j' || key === 'k') this.step(event, key === 'j' ? 1 : -1);
    else if (this.assess(target, key)) event.preventDefault();
    // Enter on a link or a button within the pair is theirs.
    else if (key === 'Enter' && target instanceof HTMLElement && this.pairTargets.includes(target)) {
      event.preventDefault();
      target.querySelector<HTMLAnchorElement>('[data-contradictions-open]')?.click();
    }
  }

  /** Presses the button that the key stands on: of the form that holds the focus, else of the first in its pair. */
  private assess(target: EventTarget | null, key: string): boolean {
    const pair = this.pairTargets.find((one) => one.contains(document.activeElement));
    const form = target instanceof Element ? target.closest('.assessed__ask') : null;
    const button = [...((form ?? pair)?.querySelectorAll<HTMLButtonElement>('[data-assess-key]') ?? [])].find(
      (one) => one.dataset.assessKey === key,
    );
    button?.click();
    return button !== undefined;
  }

  /** From the pair that holds the focus; without one, to the first. */
  private step(event: KeyboardEvent, by: 1 | -1): void {
    const here = this.pairTargets.findIndex((pair) => pair.contains(document.activeElement));
    const next = this.pairTargets[here === -1 ? 0 : here + by];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }
}

export { ContradictionsController as controller };
