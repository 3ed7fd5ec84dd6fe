import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';

/** How far each key goes among the entries. */
const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** A reference list by keyboard: up and down among its entries; a key presses the button that shows it in the entry with the focus, `u` the Undo. */
export class ListReviewController extends Controller<HTMLElement> {
  static override targets = ['entry', 'progress', 'keys'];
  declare readonly entryTargets: HTMLElement[];
  declare readonly hasProgressTarget: boolean;
  declare readonly progressTarget: HTMLElement;
  declare readonly keysTargets: HTMLElement[];

  /** What was just done and how far the list is. */
  override connect(): void {
    for (const keys of this.keysTargets) keys.hidden = false;
    const done = document.querySelector('[data-notice] > span')?.textContent?.trim() ?? '';
    const progress = this.hasProgressTarget ? (this.progressTarget.textContent?.trim() ?? '') : '';
    if (done !== '') announce(done, progress);
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
    if (target instanceof Element && isField(target)) return;
    const step = steps[key];
    const done = step === undefined ? this.press(key) : this.move(step);
    if (done) event.preventDefault();
  }

  /** Into the list at its first entry that waits, when the focus is elsewhere. */
  private move(step: number): boolean {
    const current = this.current();
    const next =
      current === undefined
        ? (this.entryTargets.find(({ dataset }) => dataset.state !== 'taken') ?? this.entryTargets[0])
        : this.entryTargets[this.entryTargets.indexOf(current) + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    return next !== undefined;
  }

  private press(key: string): boolean {
    const wanted =
      key === 'u'
        ? document.querySelector<HTMLElement>('[data-notice-undo]')
        : this.current()?.querySelector<HTMLElement>(`[data-review-key="${CSS.escape(key)}"]`);
    wanted?.click();
    return wanted !== undefined && wanted !== null;
  }

  private current(): HTMLElement | undefined {
    return this.entryTargets.find((entry) => entry.contains(document.activeElement));
  }
}

export { ListReviewController as controller };
