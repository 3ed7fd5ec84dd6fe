/**
 * A form that is on its way is not sent a second time by a double click. Forms that only ask (GET), and those that a script sends, are left
 * alone; a page that comes back from the browser's memory may send again.
 */
export function sendOnce(target: Window): void {
  const sent = new Set<HTMLFormElement>();
  target.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method === 'get') return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
  });
  target.addEventListener('pageshow', () => sent.clear());
}
