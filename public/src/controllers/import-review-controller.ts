import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';

/**
 * Runs an import again as soon as a step is switched, and puts the new text and the new steps in place. What was typed into the fields stays, and so does
 * the focus.
 */
class ImportReviewController extends Controller<HTMLFormElement> {
  static override targets = ['text', 'steps', 'update'];
  declare readonly textTarget: HTMLElement;
  declare readonly stepsTarget: HTMLElement;
  declare readonly updateTarget: HTMLElement;
  private asked: AbortController | undefined;

  override connect(): void {
    this.updateTarget.hidden = true;
  }

  override disconnect(): void {
    this.asked?.abort();
  }

  async rerun(): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    this.textTarget.parentElement?.classList.add('is-working');
    try {
      const page = await this.askAgain(asked.signal);
      this.replace('import-text', page);
      this.replace('import-steps', page);
      this.replace('import-preview', page);
      announce('The text was updated.');
    } catch (error) {
      if (asked.signal.aborted) return;
      this.updateTarget.hidden = false;
      announce(error instanceof Error ? error.message : 'The text could not be updated.');
    }
    this.textTarget.parentElement?.classList.remove('is-working');
  }

  private async askAgain(signal: AbortSignal): Promise<Document> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.element))
      if (typeof value === 'string') body.append(name, value);
    body.set('action', 'update');
    // The form's buttons are named `action` and stand in front of its property of that name.
    const address = this.element.getAttribute('action') ?? '';
    const answer = await fetch(address, { method: 'POST', body, signal });
    if (!answer.ok)
      throw new Error('The text could not be updated. Look at the fields, then choose “Update the text”.');
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }

  /** Puts the part of the new page in the place of the old one; opened samples stay open, and the focus stays where it was. */
  private replace(id: string, page: Document): void {
    const [before, after] = [document.getElementById(id), page.getElementById(id)];
    if (before === null || after === null) return;
    const focused = before.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const scrolled = before.querySelector('.review__sheet')?.scrollTop ?? 0;
    const opened = [...before.querySelectorAll('details[open]')].map((details) => stepIn(details));
    for (const details of after.querySelectorAll('details'))
      if (stepIn(details) !== undefined) details.open = opened.includes(stepIn(details));
    before.replaceChildren(...after.childNodes);
    before.querySelector('.review__sheet')?.scrollTo({ top: scrolled });
    if (focused !== undefined) document.getElementById(focused)?.focus();
  }
}

/** The step whose samples the element shows. */
function stepIn(details: Element): string | undefined {
  return details.parentElement?.querySelector('input[type="checkbox"]')?.id;
}

export const controller = ImportReviewController;
