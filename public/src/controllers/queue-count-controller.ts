import { Controller } from '@hotwired/stimulus';
import { counted } from '../lib/claim-words.ts';
import { waitingCounts } from '../lib/waiting-counts.ts';

/** A burst of changes is asked for once. */
const gatherMs = 400;

/** Keeps every count of claims to check on the page true while others decide on them. */
export class QueueCountController extends Controller<HTMLElement> {
  static override values = { url: String };
  declare readonly urlValue: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = () => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), gatherMs);
  };

  override connect(): void {
    document.addEventListener('crossclaim:changed', this.changed);
  }

  override disconnect(): void {
    document.removeEventListener('crossclaim:changed', this.changed);
    clearTimeout(this.timer);
  }

  private async refresh(): Promise<void> {
    const answer = await fetch(this.urlValue).catch(() => undefined);
    const counts = answer?.ok === true ? waitingCounts(await answer.json()) : undefined;
    if (counts === undefined) return;
    for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) {
      const { waiting: source = '', words } = place.dataset;
      const count = source === '' ? counts.left : (counts.sources[source] ?? 0);
      place.hidden = count === 0 && place.querySelector('[aria-current]') === null;
      const told = place.querySelector('[data-waiting-count]');
      if (told !== null)
        told.textContent = words === undefined ? String(count) : `${counted(count)} ${words}`;
    }
  }
}

export { QueueCountController as controller };
