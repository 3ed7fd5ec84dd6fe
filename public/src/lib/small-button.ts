/** A button within a line of words. */
export function smallButton(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button--small';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
