import { Controller } from '@hotwired/stimulus';
import { renderStreamMessage } from '@hotwired/turbo';
import { keepTyped, openForms } from '../lib/keep-typed.ts';
import { isLiveChange, type LiveChange } from '../lib/live-change.ts';
import { CardEvent } from '../lib/stream-actions.ts';

/** Changes are gathered this long: one's own change comes back by its form first, and a burst is asked for once. */
const gatherMs = 300;
/** As many cards as the server answers at once. */
const batch = 60;

/** Brings other people's changes onto an open page. A card in which a form stands is not touched: it says that it was changed, and is brought when the form is cancelled. */
export class LiveController extends Controller<HTMLElement> {
  static override values = { events: String, cards: String, sources: String, seq: Number };
  declare readonly eventsValue: string;
  declare readonly cardsValue: string;
  /** Ids of the sources that the page shows, parted by spaces. */
  declare readonly sourcesValue: string;
  declare seqValue: number;
  private events: EventSource | undefined;
  private waiting: LiveChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly keep = (event: Event) => {
    if (event instanceof CardEvent) keepPlace(event.card);
  };
  private readonly left = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.querySelector('.card__changed') !== null)
      void this.show([target.dataset.claimId ?? '']);
  };
  private readonly seen = () => (document.hidden ? this.stop() : this.start());

  override connect(): void {
    document.addEventListener('crossclaim:card', this.keep, { capture: true });
    document.addEventListener('card:left', this.left);
    document.addEventListener('visibilitychange', this.seen);
    this.seen();
  }

  override disconnect(): void {
    document.removeEventListener('crossclaim:card', this.keep, { capture: true });
    document.removeEventListener('card:left', this.left);
    document.removeEventListener('visibilitychange', this.seen);
    clearTimeout(this.timer);
    this.stop();
  }

  /** A page in the background lets go of its connection, of which a browser has few, and catches up when it is looked at again. */
  private stop(): void {
    this.events?.close();
    this.events = undefined;
  }

  private start(): void {
    if (this.events !== undefined) return;
    const url = new URL(this.eventsValue, location.href);
    if (this.seqValue > 0) url.searchParams.set('after', String(this.seqValue));
    const events = new EventSource(url);
    events.addEventListener('change', ({ data }: MessageEvent<string>) => this.came(JSON.parse(data)));
    events.addEventListener('resync', ({ data }: MessageEvent<string>) => this.missed(JSON.parse(data)));
    this.events = events;
  }

  /** Too much to follow one by one. A page with a form in it stays: what is saved from it is held against what others saved. */
  private missed(event: unknown): void {
    if (document.querySelector(openForms) === null) location.reload();
    else if (typeof event === 'object' && event !== null && 'seq' in event) this.seqValue = Number(event.seq);
  }

  private came(change: unknown): void {
    if (!isLiveChange(change)) return;
    this.seqValue = change.seq;
    document.dispatchEvent(new Event('crossclaim:changed'));
    const shown = this.sourcesValue.split(' ');
    if (!change.sources.some((source) => shown.includes(source))) return;
    this.waiting.push(change);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.apply(), gatherMs);
  }

  private async apply(): Promise<void> {
    if (document.querySelector('turbo-frame form[aria-busy="true"]') !== null) {
      this.timer = setTimeout(() => void this.apply(), gatherMs);
      return;
    }
    const by = new Map<string, LiveChange>();
    for (const change of this.waiting.splice(0))
      for (const id of [...change.claims, ...change.gone]) by.set(id, change);
    const wanted: string[] = [];
    for (const [id, change] of by) {
      const card = document.getElementById(`claim-${id}`);
      if (card !== null && Number(card.dataset.seq) >= change.seq) continue;
      if (card?.querySelector(openForms) === null || card === null) wanted.push(id);
      else tellOf(card, change, () => void this.show([id]));
    }
    await this.show(wanted);
  }

  private async show(ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += batch) {
      const query = new URLSearchParams({ ids: ids.slice(start, start + batch).join(',') });
      const headers = { Accept: 'text/vnd.turbo-stream.html' };
      const response = await fetch(`${this.cardsValue}?${query}`, { headers }).catch(() => undefined);
      if (response?.ok === true) renderStreamMessage(await response.text());
    }
  }
}

/** The card that comes takes over what the reader had done with the one before: opened it, gone to it, begun a form in it. */
function keepPlace(card: HTMLElement): void {
  const former = document.getElementById(card.id);
  const [details, before] = [card, former].map((one) => one?.querySelector('details'));
  if (former === null || details === null || details === undefined) return;
  if (before?.open === true) details.open = true;
  keepTyped(former, card);
  if (former.contains(document.activeElement) && document.activeElement?.tagName === 'SUMMARY')
    queueMicrotask(() => card.querySelector('summary')?.focus());
}

/** A line in the card, above the form that stands in it. */
function tellOf(card: HTMLElement, { by, gone }: LiveChange, show: () => void): void {
  const line = document.createElement('p');
  line.className = 'card__changed';
  line.setAttribute('role', 'status');
  const isGone = gone.includes(card.dataset.claimId ?? '');
  line.textContent = isGone ? `${by} took this claim back. What you type is kept. ` : `Changed by ${by}. `;
  if (!isGone) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button--small';
    button.textContent = 'Show';
    button.addEventListener('click', show);
    line.append(button);
  }
  card.querySelector('.card__changed')?.remove();
  card.querySelector('.card__body')?.prepend(line);
}

export { LiveController as controller };
