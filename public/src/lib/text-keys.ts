import { isCharacterKey } from '../../../server/core/reader-keys.ts';
import { isField } from './reader-keys.ts';

/** What turns key presses on a page of texts into commands. */
export interface TextKeys<Command> {
  readonly root: HTMLElement;
  /** The text that letters go to while nothing has the focus. */
  text(): HTMLElement;
  commandOf(event: KeyboardEvent): Command | undefined;
  /** False when the command has nothing to act on; the key then stays the browser's. */
  run(command: Command, event: KeyboardEvent): boolean;
}

/** Keys that buttons, links and the margin's scrolling need for themselves. */
const ownKeys = new Set(['Enter', 'Home', 'End', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);

/** Obeys keys until the signal ends it. */
export function watchKeys<Command>(keys: TextKeys<Command>, signal: AbortSignal): void {
  document.addEventListener('keydown', (event) => pressed(event, keys), { signal });
}

function pressed<Command>(event: KeyboardEvent, keys: TextKeys<Command>): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Element) || target.closest('dialog') !== null) return;
  const isIdle = target === document.body;
  if (!isIdle && !keys.root.contains(target)) return;
  const command = isField(target) ? undefined : keys.commandOf(event);
  if (command === undefined || !mayActOn(target, event.key)) return;
  // A list or form in a card that is on its way: the digit was meant for it.
  if (/^\d$/.test(event.key) && keys.root.querySelector('turbo-frame.card__work[busy]') !== null) return;
  // Nothing has the focus, as when the page has just opened: letters go to the text, other keys scroll the page as everywhere.
  if (isIdle && !isCharacterKey(event.key)) return;
  if (isIdle) keys.text().focus({ preventScroll: true });
  if (keys.run(command, event)) event.preventDefault();
}

/** Beside characters and Escape, keys act only on a text itself. */
function mayActOn(target: Element, key: string): boolean {
  return !ownKeys.has(key) || target.matches('article.prose');
}
