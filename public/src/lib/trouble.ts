import { smallButton } from './small-button.ts';

/** Tells that something could not be done, with a way to try again. What was typed is not touched. */
export function showTrouble(element: HTMLElement, message: string, retry?: () => void): void {
  const words = document.createElement('span');
  words.textContent = message;
  const close = smallButton('Dismiss', () => element.replaceChildren());
  const again =
    retry === undefined
      ? []
      : [
          smallButton('Try again', () => {
            element.replaceChildren();
            retry();
          }),
        ];
  element.replaceChildren(words, ...again, close);
}
