import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { isField } from '../lib/reader-keys.ts';

/** A form in a card: its keys, its tags, and care that nothing typed is lost. */
export class WorkFormController extends Controller<HTMLFormElement> {
  static override targets = ['cancel', 'tags'];
  declare readonly cancelTarget: HTMLElement;
  declare readonly hasTagsTarget: boolean;
  declare readonly tagsTarget: HTMLInputElement;
  private warned = false;
  private tags: readonly string[] = [];
  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.element.hasAttribute('data-dirty')) event.preventDefault();
  };

  override connect(): void {
    window.addEventListener('beforeunload', this.leaving);
    if (!this.hasTagsTarget) return;
    this.tags = [...(this.tagsTarget.list?.options ?? [])].map(({ value }) => value);
    this.offerTags();
  }

  override disconnect(): void {
    window.removeEventListener('beforeunload', this.leaving);
  }

  /** No key that is pressed in a form means anything to the page around it. */
  key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    event.stopPropagation();
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.element.requestSubmit(this.element.querySelector<HTMLButtonElement>('.button--main'));
    } else if (key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (!isField(target) && !event.ctrlKey && !event.metaKey && !event.altKey) this.choose(event);
  }

  /** A number chooses the kind that shows it. */
  private choose(event: KeyboardEvent): void {
    const choice = [...this.element.querySelectorAll<HTMLInputElement>('[data-choice-key]')].find(
      (one) => one.dataset.choiceKey === event.key,
    );
    if (choice === undefined) return;
    event.preventDefault();
    choice.focus();
    choice.click();
  }

  private cancel(): void {
    if (this.element.hasAttribute('data-dirty') && !this.warned) {
      this.warned = true;
      announce('Not saved yet. Press Escape once more to drop what you typed.');
      this.element.toggleAttribute('data-warned', true);
      return;
    }
    this.element.removeAttribute('data-dirty');
    this.cancelTarget.click();
  }

  /** A card takes the form away by itself, server or not; on a page of its own the link is followed. */
  leave(event: Event): void {
    if (this.dispatch('left').defaultPrevented) event.preventDefault();
  }

  changed(): void {
    this.warned = false;
    this.element.removeAttribute('data-warned');
    this.element.toggleAttribute('data-dirty', true);
    if (this.hasTagsTarget) this.offerTags();
  }

  /** What is sent is not lost by leaving. */
  sending(): void {
    this.element.removeAttribute('data-dirty');
  }

  /** A save that was refused, or never arrived, leaves the form as it was. */
  sent(event: Event): void {
    if (event instanceof CustomEvent && event.detail?.success === true) return;
    this.element.toggleAttribute('data-dirty', true);
  }

  unreachable(): void {
    const problem = this.element.querySelector('.problem') ?? document.createElement('p');
    problem.className = 'problem';
    problem.setAttribute('role', 'alert');
    problem.textContent =
      'The server cannot be reached. What you typed is still here: send it again when it is.';
    this.element.prepend(problem);
  }

  /** A list of words completes a whole field; here each offer is what is typed so far with one tag more. */
  private offerTags(): void {
    const { list, value } = this.tagsTarget;
    if (list === null) return;
    const typed = value.split(/[,，、]/).map((tag) => tag.trim());
    const before = typed.slice(0, -1);
    const lead = before.length === 0 ? '' : `${before.join(', ')}, `;
    const options = this.tags
      .filter((tag) => !before.includes(tag))
      .map((tag) => {
        const option = document.createElement('option');
        option.value = lead + tag;
        return option;
      });
    list.replaceChildren(...options);
  }
}

export { WorkFormController as controller };
