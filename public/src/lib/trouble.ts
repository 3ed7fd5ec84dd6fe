/** Tells that something could not be done, with a way to try again. What was typed is not touched. */
export function showTrouble(element: HTMLElement, message: string, retry?: () => void): void {
  const words = document.createElement('span');
  words.textContent = message;
  const close = button('Dismiss', () => element.replaceChildren());
  const again =
    retry === undefined
      ? []
      : [
          button('Try again', () => {
            element.replaceChildren();
            retry();
          }),
        ];
  element.replaceChildren(words, ...again, close);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button--small';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
