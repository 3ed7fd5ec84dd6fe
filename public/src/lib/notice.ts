import { smallButton } from './small-button.ts';

/** A line that tells something, with what can be done about it. */
export function notice(message: string, ...more: readonly Node[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'notice';
  const words = document.createElement('span');
  words.textContent = message;
  element.append(words, ...more);
  return element;
}

/** Shows a notice in its room. It stays until something else is told, or until it is sent away: nobody has to be quick. */
export function showNotice(room: HTMLElement, content: Node): void {
  room.replaceChildren(content);
  const close = smallButton('×', () => room.replaceChildren());
  close.setAttribute('aria-label', 'Dismiss');
  room.firstElementChild?.append(close);
}

/** The seq of the change that a notice's form takes back; `undefined` for any other form. */
export function undoneBy(form: HTMLFormElement): number | undefined {
  const [, seq] = /\/changes\/(\d+)\/undo$/.exec(form.getAttribute('action') ?? '') ?? [];
  return seq === undefined ? undefined : Number(seq);
}
