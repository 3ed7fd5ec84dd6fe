import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';

/** Copies one entry of a bibliography, as text and as it is set. Where the browser lets nobody copy, the entry is selected instead. */
class CopyController extends Controller<HTMLElement> {
  static override targets = ['button'];
  declare readonly buttonTarget: HTMLButtonElement;

  override connect(): void {
    this.buttonTarget.hidden = false;
  }

  async copy(): Promise<void> {
    const entry = this.element.querySelector<HTMLElement>('.bib__text');
    if (entry === null) return;
    const text = entry.textContent?.trim() ?? '';
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([entry.innerHTML], { type: 'text/html' }),
        }),
      ]);
      announce('Copied.');
    } catch {
      getSelection()?.selectAllChildren(entry);
      announce('The reference is selected: copy it by the keys of your system.');
    }
  }
}

export const controller = CopyController;
