import { StreamActions, type StreamElement } from '@hotwired/turbo';

/** A card that came from the server; a page that places cards itself calls preventDefault. */
export class CardEvent extends Event {
  readonly card: HTMLElement;
  constructor(card: HTMLElement) {
    super('crossclaim:card', { cancelable: true });
    this.card = card;
  }
}

/** A claim that is no longer there. */
export class CardGoneEvent extends Event {
  readonly cardId: string;
  constructor(cardId: string) {
    super('crossclaim:card-gone', { cancelable: true });
    this.cardId = cardId;
  }
}

/** What was done, in words, with the way to take it back. */
export class NoticeEvent extends Event {
  readonly notice: DocumentFragment;
  constructor(notice: DocumentFragment) {
    super('crossclaim:notice', { cancelable: true });
    this.notice = notice;
  }
}

/** Teaches Turbo Streams what Crossclaim's answers say: `card`, `card-gone` and `notice`. */
export function registerStreamActions(): void {
  StreamActions.card = function (this: StreamElement) {
    const card = this.templateContent.querySelector<HTMLElement>('[data-claim-id]');
    if (card === null || !document.dispatchEvent(new CardEvent(card))) return;
    document.getElementById(this.target ?? '')?.replaceWith(card);
  };
  StreamActions['card-gone'] = function (this: StreamElement) {
    const id = this.target ?? '';
    if (document.dispatchEvent(new CardGoneEvent(id))) document.getElementById(id)?.remove();
  };
  StreamActions.notice = function (this: StreamElement) {
    if (!document.dispatchEvent(new NoticeEvent(this.templateContent))) return;
    document.querySelector('[data-notice]')?.remove();
    document.getElementById('main')?.before(this.templateContent);
  };
}
