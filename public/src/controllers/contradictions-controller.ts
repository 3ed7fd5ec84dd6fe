import { Controller } from '@hotwired/stimulus';
import { isField, keysAreOn } from '../lib/reader-keys.ts';

/** The page of contradictions by keyboard: `j` and `k` go from pair to pair, Enter opens both texts side by side. */
export class ContradictionsController extends Controller<HTMLElement> {
  static override targets = ['pair', 'hint'];
  declare readonly pairTargets: readonly HTMLElement[];
  declare readonly hintTargets: readonly HTMLElement[];

  override connect(): void {
    for (const hint of this.hintTargets) hint.hidden = !keysAreOn() || this.pairTargets.length === 0;
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
    if (target instanceof Element && isField(target)) return;
    if (key === 'j' || key === 'k') this.step(event, key === 'j' ? 1 : -1);
    // Enter on a link or a button within the pair is theirs.
    else if (key === 'Enter' && target instanceof HTMLElement && this.pairTargets.includes(target)) {
      event.preventDefault();
      target.querySelector<HTMLAnchorElement>('[data-contradictions-open]')?.click();
    }
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
