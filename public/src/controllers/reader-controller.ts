import { Controller } from '@hotwired/stimulus';
import { isCharacterKey } from '../../../server/core/reader-keys.ts';
import { isReaderSettings } from '../lib/claim-mark.ts';
import { keyCommand } from '../lib/key-command.ts';
import { openReader, type Reader } from '../lib/reader.ts';
import { isField, keysAreOn, rememberKeys } from '../lib/reader-keys.ts';
import { readerElements } from '../lib/reader-elements.ts';
import { CardEvent, CardGoneEvent, NoticeEvent } from '../lib/stream-actions.ts';

/** The reader's page: hands keys, buttons, forms and streams to the reader. */
export class ReaderController extends Controller<HTMLElement> {
  static override values = { settings: Object };
  declare readonly settingsValue: unknown;
  private reader: Reader | undefined;
  private readonly ended = new AbortController();
  private keysOn = keysAreOn();

  override connect(): void {
    const settings = this.settingsValue;
    if (!isReaderSettings(settings)) return;
    const reader = openReader(readerElements(this.element), settings);
    this.reader = reader;
    const { signal } = this.ended;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(document, 'keydown', (event) => event instanceof KeyboardEvent && this.pressed(event, reader));
    on(this.element, 'submit', (event) => reader.submitted(event));
    on(document, 'crossclaim:card', (event) => event instanceof CardEvent && reader.cardCame(event));
    on(document, 'crossclaim:card-gone', (event) => event instanceof CardGoneEvent && reader.cardWent(event));
    on(document, 'crossclaim:notice', (event) => event instanceof NoticeEvent && reader.noticed(event));
    on(this.element, 'turbo:submit-start', ({ target }) => markSent(target, true));
    on(this.element, 'turbo:submit-end', (event) => markSent(event.target, succeeded(event)));
    on(this.element, 'turbo:fetch-request-error', (event) => isInForm(event) || reader.unreachable());
    on(window, 'hashchange', () => reader.followHash());
    for (const one of this.element.querySelectorAll<HTMLElement>('[data-reader-target~="scripted"]'))
      one.hidden = false;
    for (const one of this.element.querySelectorAll<HTMLElement>('[data-reader-target~="unscripted"]'))
      one.hidden = true;
  }

  override disconnect(): void {
    this.ended.abort();
    this.reader?.close();
  }

  private pressed(event: KeyboardEvent, reader: Reader): void {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element) || target.closest('dialog') !== null) return;
    const isIdle = target === document.body;
    if (!isIdle && !this.element.contains(target)) return;
    const command = isField(target) ? undefined : keyCommand(event, this.keysOn);
    if (command === undefined || !mayActOn(target, event.key)) return;
    if (isIdle && !this.takeUp(event.key)) return;
    if (command === 'help') this.showKeys();
    else if (!reader.run(command, event.key)) return;
    event.preventDefault();
  }

  /** Nothing has the focus, as when the page has just opened: letters go to the text, other keys scroll the page as everywhere. */
  private takeUp(key: string): boolean {
    if (!isCharacterKey(key)) return false;
    this.element.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true });
    return true;
  }

  tag(): void {
    this.reader?.run('tag', 't');
  }

  addSpan(): void {
    this.reader?.run('add-span', 'a');
  }

  filter(event: Event): void {
    event.preventDefault();
    this.reader?.filter();
  }

  resetFilter(): void {
    // A form has its first values only after the event.
    setTimeout(() => this.reader?.filter());
  }

  toggleDrawer(): void {
    this.reader?.toggleDrawer();
  }

  showKeys(): void {
    const dialog = this.element.querySelector('dialog');
    const keySwitch = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (keySwitch !== null && keySwitch !== undefined) keySwitch.checked = this.keysOn;
    dialog?.showModal();
  }

  switchKeys({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.keysOn = target.checked;
    rememberKeys(target.checked);
  }
}

/** A form that was taken by the server need not be kept; one that failed is, with all that is typed in it. */
function markSent(form: EventTarget | null, sent: boolean): void {
  if (form instanceof HTMLFormElement) form.toggleAttribute('data-sent', sent);
}

function succeeded(event: Event): boolean {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return typeof detail === 'object' && detail !== null && Reflect.get(detail, 'success') === true;
}

/** Keys that buttons, links and the margin's scrolling need for themselves. */
const ownKeys = new Set(['Enter', 'Home', 'End', 'ArrowDown', 'ArrowUp']);

/** Beside characters and Escape, keys act only on the text itself. */
function mayActOn(target: Element, key: string): boolean {
  return !ownKeys.has(key) || target.id === 'text';
}

/** A form in a card tells it where the typing is. */
function isInForm({ target }: Event): boolean {
  return target instanceof Element && target.closest('form.work') !== null;
}

export { ReaderController as controller };
