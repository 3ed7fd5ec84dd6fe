import { Controller } from '@hotwired/stimulus';
import { fold } from '../../../server/core/search-terms.ts';
import { announce } from '../lib/announce.ts';
import { fetchOptions } from '../lib/picker-options.ts';

/** Long enough not to ask for every letter of a fast typist, short enough to be felt as at once. */
const pauseMs = 120;

/**
 * Chooses a claim or a reference by typing: a combobox with a list (ARIA APG, list autocomplete with manual selection). Without it the same field searches by
 * the button beside it, and the choice is a list of radio buttons.
 */
export class PickerController extends Controller<HTMLElement> {
  static override targets = ['search', 'input', 'find', 'list', 'chosen', 'plain', 'status'];
  static override values = { url: String, name: String, empty: String };
  declare readonly searchTarget: HTMLElement;
  declare readonly inputTarget: HTMLInputElement;
  declare readonly findTarget: HTMLButtonElement;
  declare readonly listTarget: HTMLElement;
  declare readonly chosenTarget: HTMLElement;
  declare readonly plainTarget: HTMLFieldSetElement;
  declare readonly statusTarget: HTMLElement;
  declare readonly urlValue: string;
  declare readonly nameValue: string;
  /** What to do when there is nothing yet to choose from. */
  declare readonly emptyValue: string;
  private readonly value = document.createElement('input');
  private options: readonly HTMLElement[] = [];
  private at = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | undefined;
  /** What is listed answers to other words than those that stand in the field. */
  private isStale = false;
  /** The answer to the words in the field, and behind it what is to be done once it is there. */
  private answer: Promise<void> | undefined;
  private pressed = false;
  private readonly press = () => {
    this.pressed = true;
  };
  private readonly release = () => {
    this.pressed = false;
  };

  override connect(): void {
    const { inputTarget: input, listTarget: list, plainTarget: plain } = this;
    const checked = plain.querySelector<HTMLInputElement>('input:checked');
    plain.hidden = true;
    plain.disabled = true;
    this.findTarget.hidden = true;
    this.findTarget.disabled = true;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    this.value.type = 'hidden';
    this.value.name = this.nameValue;
    this.element.append(this.value);
    window.addEventListener('mousedown', this.press, { capture: true });
    window.addEventListener('mouseup', this.release, { capture: true });
    const body = checked?.closest('label')?.querySelector('.pick__body');
    if (checked !== null && body !== null && body !== undefined) this.take(checked.value, body);
    else if (document.activeElement === input) this.focused();
  }

  override disconnect(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.value.remove();
    window.removeEventListener('mousedown', this.press, { capture: true });
    window.removeEventListener('mouseup', this.release, { capture: true });
  }

  typed(): void {
    clearTimeout(this.timer);
    this.isStale = true;
    this.answer = undefined;
    this.narrow();
    this.timer = setTimeout(() => void this.ask(), pauseMs);
  }

  focused(): void {
    if (this.options.length === 0) void this.ask();
  }

  /** The list stays while the focus is in the picker, and when a pointer takes it away: closing would move what it aims at. */
  leave({ relatedTarget }: FocusEvent): void {
    if (this.pressed || (relatedTarget instanceof Node && this.element.contains(relatedTarget))) return;
    this.close();
  }

  key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isOpen = !this.listTarget.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      this.onceAnswered(() => this.step(event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter') this.onceAnswered(() => this.choose(this.options[this.at]));
    else if (event.key === 'Escape' && isOpen) this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The focus stays in the field while an option is pressed. */
  hold(event: Event): void {
    event.preventDefault();
  }

  pick({ target }: Event): void {
    if (target instanceof Element) this.choose(target.closest<HTMLElement>('[role="option"]') ?? undefined);
  }

  /** Back to the search, to choose another one. */
  change(): void {
    this.value.value = '';
    this.chosenTarget.hidden = true;
    this.searchTarget.hidden = false;
    this.inputTarget.focus();
    this.inputTarget.select();
  }

  /** What does not hold the typed words goes at once; the answer brings what else there is. */
  private narrow(): void {
    const words = fold(this.inputTarget.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    const holds = (option: HTMLElement) => {
      const text = fold(option.textContent ?? '');
      return words.every((word) => text.includes(word));
    };
    this.list(this.options.filter(holds));
  }

  /** A fast hand presses on before the answer is there. Where nothing of what is listed fits, it is waited for. */
  private onceAnswered(act: () => void): void {
    if (!this.isStale || this.options.length > 0) act();
    else
      this.answer = (this.answer ?? this.ask()).then(() => {
        if (!this.isStale) act();
      });
  }

  private ask(): Promise<void> {
    clearTimeout(this.timer);
    this.answer = this.search();
    return this.answer;
  }

  private async search(): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    try {
      this.show(await fetchOptions(this.urlValue, this.inputTarget.value, asked.signal));
    } catch {
      if (!asked.signal.aborted) this.tell('The server cannot be reached. What you typed is still here.');
    }
  }

  private show(options: readonly HTMLElement[]): void {
    this.isStale = false;
    this.list(options);
    const none = (this.inputTarget.value.trim() === '' && this.emptyValue) || 'Nothing found.';
    this.tell(options.length === 0 ? none : `${options.length} found. ↓ to choose.`);
  }

  /** The option that was marked stays so, if it is listed again. */
  private list(options: readonly HTMLElement[]): void {
    const marked = this.options[this.at]?.dataset.value;
    this.mark(-1);
    this.options = options;
    for (const [index, option] of options.entries()) {
      option.id = `${this.listTarget.id}-${index}`;
      option.setAttribute('aria-selected', 'false');
    }
    this.listTarget.replaceChildren(...options);
    this.mark(marked === undefined ? -1 : options.findIndex(({ dataset }) => dataset.value === marked));
    this.open(options.length > 0 && document.activeElement === this.inputTarget);
  }

  private step(by: 1 | -1): void {
    if (this.options.length === 0) return void this.ask();
    if (this.listTarget.hidden) this.open(true);
    const count = this.options.length;
    this.mark(this.at < 0 && by < 0 ? count - 1 : (this.at + by + count) % count);
  }

  private mark(at: number): void {
    this.options[this.at]?.setAttribute('aria-selected', 'false');
    this.at = at;
    const option = this.options[at];
    if (option === undefined) {
      this.inputTarget.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.inputTarget.setAttribute('aria-activedescendant', option.id);
  }

  private choose(option: HTMLElement | undefined): void {
    const body = option?.querySelector('.pick__body');
    if (option?.dataset.value === undefined || body === null || body === undefined) return;
    const focus = document.activeElement;
    const isElsewhere = focus !== null && focus !== document.body && !this.element.contains(focus);
    this.take(option.dataset.value, body);
    this.close();
    announce(`Chosen: ${body.textContent?.replace(/\s+/g, ' ').trim() ?? ''}`);
    this.element.dispatchEvent(new Event('input', { bubbles: true }));
    if (!isElsewhere) this.focusNext();
  }

  private take(value: string, body: Element): void {
    this.value.value = value;
    const change = document.createElement('button');
    change.type = 'button';
    change.className = 'button--small';
    change.textContent = 'Change';
    change.dataset.action = 'picker#change';
    this.chosenTarget.replaceChildren(body.cloneNode(true), change);
    this.chosenTarget.hidden = false;
    this.searchTarget.hidden = true;
  }

  /** The next question of the form: its checked radio button, its first field, or the first of its buttons that have a key. */
  private focusNext(): void {
    const fields = this.element
      .closest('form')
      ?.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
        'input, textarea, select, button[data-choice-key]',
      );
    const after = [...(fields ?? [])].filter(
      (field) =>
        field.type !== 'hidden' &&
        field.checkVisibility() &&
        (this.element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        !this.element.contains(field),
    );
    const [first] = after;
    const checked = after.find(
      (field) => field.name === first?.name && field instanceof HTMLInputElement && field.checked,
    );
    (checked ?? first)?.focus();
  }

  private open(open: boolean): void {
    this.listTarget.hidden = !open;
    this.inputTarget.setAttribute('aria-expanded', String(open));
  }

  private close(): void {
    clearTimeout(this.timer);
    this.open(false);
    this.mark(-1);
  }

  private tell(words: string): void {
    this.statusTarget.textContent = words;
  }
}

export { PickerController as controller };
