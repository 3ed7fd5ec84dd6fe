import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { followChanges } from '../lib/follow-changes.ts';
import { type KeyDialog, keyDialog } from '../lib/key-dialog.ts';
import type { LiveChange } from '../lib/live-change.ts';
import { isField } from '../lib/reader-keys.ts';

/** The walk through citations by keyboard: a key presses the button or follows the link that shows it. Says when somebody else has changed what is shown. */
export class WalkController extends Controller<HTMLElement> {
  static override targets = ['note', 'passage', 'picker', 'progress', 'changed', 'help'];
  static override values = { events: String, seq: Number, claim: String };
  declare readonly noteTarget: HTMLTextAreaElement;
  declare readonly passageTarget: HTMLElement;
  declare readonly hasPickerTarget: boolean;
  declare readonly pickerTarget: HTMLDetailsElement;
  declare readonly progressTarget: HTMLElement;
  declare readonly changedTarget: HTMLElement;
  declare readonly helpTarget: HTMLButtonElement;
  declare readonly eventsValue: string;
  declare readonly seqValue: number;
  declare readonly claimValue: string;
  private dialog: KeyDialog | undefined;
  private following: { close(): void } | undefined;

  override connect(): void {
    this.dialog = keyDialog(this.element);
    this.helpTarget.hidden = false;
    const done = document.querySelector('[data-notice] > span')?.textContent?.trim() ?? '';
    if (done !== '') announce(done, this.progressTarget.textContent?.trim() ?? '');
    this.following = followChanges(
      this.eventsValue,
      this.seqValue,
      (changes) => this.came(changes),
      () => this.tell(),
    );
  }

  override disconnect(): void {
    this.following?.close();
  }

  help(): void {
    this.dialog?.show();
  }

  switchKeys({ target }: Event): void {
    this.dialog?.switched(target);
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape' && target === this.noteTarget) this.answers()?.focus();
    if (this.dialog?.keysOn !== true || (target instanceof Element && isField(target))) return;
    if (this.element.querySelector('dialog[open]') !== null) return;
    const wanted = this.wanted(key);
    if (!wanted) return;
    event.preventDefault();
    if (wanted === this.noteTarget || wanted === this.passageTarget) wanted.focus();
    else wanted.click();
    // What is typed goes on from what the note says.
    const end = this.noteTarget.value.length;
    if (wanted === this.noteTarget) this.noteTarget.setSelectionRange(end, end);
    if (key === 's') this.enterPicker(wanted);
  }

  private wanted(key: string): HTMLElement | null | undefined {
    if (key === '?') return this.helpTarget;
    if (key === 'c') return this.noteTarget;
    if (key === 'v') return this.passageTarget;
    if (key === 'z') return document.querySelector<HTMLElement>('[data-notice-undo]');
    const shown = [...this.element.querySelectorAll<HTMLElement>('[data-walk-key]')];
    return shown.find((one) => one.dataset.walkKey === key);
  }

  /** The answer that was given, else the first. */
  private answers(): HTMLElement | null {
    const given = this.element.querySelector<HTMLElement>('[name="verdict"][aria-pressed]');
    return given ?? this.element.querySelector<HTMLElement>('[name="verdict"]');
  }

  /** Into the list of sentences, or back to what opens it. */
  private enterPicker(summary: HTMLElement): void {
    if (!this.hasPickerTarget) return;
    const chosen =
      this.pickerTarget.querySelector<HTMLElement>('input:checked') ??
      this.pickerTarget.querySelector<HTMLElement>('input[type="radio"]');
    const inside = this.pickerTarget.open ? chosen : undefined;
    (inside ?? summary).focus();
  }

  private came(changes: readonly LiveChange[]): void {
    if (changes.some(({ claims, gone }) => [...claims, ...gone].includes(this.claimValue))) this.tell();
  }

  /** Nothing moves until the reader asks for it. */
  private tell(): void {
    this.changedTarget.hidden = false;
  }
}

export { WalkController as controller };
