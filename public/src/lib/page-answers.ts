import { CardEvent, CardGoneEvent, NoticeEvent } from './stream-actions.ts';

/** What a page that shows cards does with what forms send and the server answers. */
export interface AnswerTaker {
  submitted(event: Event): void;
  /** Gives whether the card was taken; one that was not replaces the one of its id, as everywhere. */
  cardCame(card: HTMLElement): boolean;
  cardWent(id: string): boolean;
  noticed(notice: DocumentFragment): void;
  /** A form could not be sent. */
  unreachable(): void;
}

/** Hands forms and streams to the page until the signal ends it. */
export function takeAnswers(root: HTMLElement, page: AnswerTaker, signal: AbortSignal): void {
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal });
  on(root, 'submit', (event) => page.submitted(event));
  on(document, 'crossclaim:card', (event) => {
    if (event instanceof CardEvent && page.cardCame(event.card)) event.preventDefault();
  });
  on(document, 'crossclaim:card-gone', (event) => {
    if (event instanceof CardGoneEvent && page.cardWent(event.cardId.replace(/^claim-/, '')))
      event.preventDefault();
  });
  on(document, 'crossclaim:notice', (event) => {
    if (!(event instanceof NoticeEvent)) return;
    page.noticed(event.notice);
    event.preventDefault();
  });
  on(root, 'turbo:submit-start', ({ target }) => markSent(target, true));
  on(root, 'turbo:submit-end', (event) => markSent(event.target, succeeded(event)));
  on(root, 'turbo:fetch-request-error', (event) => isInForm(event) || page.unreachable());
}

/** A form that was taken by the server need not be kept; one that failed is, with all that is typed in it. */
function markSent(form: EventTarget | null, sent: boolean): void {
  if (form instanceof HTMLFormElement) form.toggleAttribute('data-sent', sent);
}

function succeeded(event: Event): boolean {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return typeof detail === 'object' && detail !== null && Reflect.get(detail, 'success') === true;
}

/** A form in a card tells it where the typing is. */
function isInForm({ target }: Event): boolean {
  return target instanceof Element && target.closest('form.work') !== null;
}
