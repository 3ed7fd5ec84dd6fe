import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';

/** The review queue by keyboard: a key presses the button that shows it, `u` the Undo of the notice. */
export class ReviewQueueController extends Controller<HTMLElement> {
  static override targets = ['picker', 'progress'];
  declare readonly hasPickerTarget: boolean;
  declare readonly pickerTarget: HTMLDetailsElement;
  declare readonly hasProgressTarget: boolean;
  declare readonly progressTarget: HTMLElement;

  /** What was just done and what is left; the heading that has the focus says the rest. */
  override connect(): void {
    const done = document.querySelector('[data-notice] > span')?.textContent?.trim() ?? '';
    const left = this.hasProgressTarget ? (this.progressTarget.textContent?.trim() ?? '') : '';
    if (done !== '') announce(done, left);
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
    if (target instanceof Element && isField(target)) return;
    const wanted =
      key === 'u'
        ? document.querySelector<HTMLElement>('[data-notice-undo]')
        : [...this.element.querySelectorAll<HTMLElement>('[data-review-key]')].find(
            (one) => one.dataset.reviewKey === key,
          );
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
    if (key === 's') this.enterPicker(wanted);
  }

  /** Into the list at the sentence that is nearest, or back to what opens it. */
  private enterPicker(summary: HTMLElement): void {
    if (!this.hasPickerTarget) return;
    const nearest =
      this.pickerTarget.querySelector<HTMLElement>('input:checked') ??
      this.pickerTarget.querySelector<HTMLElement>('input[type="radio"]');
    const inside = this.pickerTarget.open ? nearest : undefined;
    (inside ?? summary).focus();
  }
}

export { ReviewQueueController as controller };
