/**
 * A frame that is taken off the page while its answer still comes in ends the request, and Turbo waits for that answer nowhere: the
 * end of it would be told as a fault. It only says that nobody wants the answer any more.
 */
export function forgiveAborts(page: Window): void {
  page.addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof DOMException && event.reason.name === 'AbortError') event.preventDefault();
  });
}
