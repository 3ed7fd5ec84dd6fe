import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { followChanges } from '../lib/follow-changes.ts';
import type { LiveChange } from '../lib/live-change.ts';
import { notice, showNotice } from '../lib/notice.ts';
import { renewPage } from '../lib/renew-page.ts';
import { smallButton } from '../lib/small-button.ts';

/** Says at the edge of a page that somebody changed what it shows. Nothing moves before its reader asks for it. */
export class WatchController extends Controller<HTMLElement> {
  static override values = {
    events: String,
    seq: Number,
    by: String,
    types: String,
    statement: String,
    reloads: Boolean,
  };
  declare readonly eventsValue: string;
  declare readonly seqValue: number;
  /** The reader, whose own changes are no news. */
  declare readonly byValue: string;
  /** Types of records that the page shows, parted by spaces. */
  declare readonly typesValue: string;
  /** The one statement that the page is about; empty when it is about all. */
  declare readonly statementValue: string;
  /** Whether the page is loaded again, rather than renewed in place. */
  declare readonly reloadsValue: boolean;
  private readonly others = new Set<string>();
  private following: { close(): void } | undefined;

  override connect(): void {
    this.following = followChanges(
      this.eventsValue,
      this.seqValue,
      (changes) => this.came(changes),
      () => this.tell('Much has changed meanwhile.'),
    );
  }

  override disconnect(): void {
    this.following?.close();
  }

  private came(changes: readonly LiveChange[]): void {
    const news = changes.filter((change) => change.by !== this.byValue && this.concerns(change));
    for (const { by } of news) this.others.add(by);
    if (news.length > 0) this.tell(`${[...this.others].join(', ')} changed what is shown here.`);
  }

  private concerns({ types, statements, claims, gone }: LiveChange): boolean {
    const shown = this.typesValue.split(' ');
    if (!types.some((type) => shown.includes(type))) return false;
    if (this.statementValue === '' || types.includes('source')) return true;
    if (statements.includes(this.statementValue)) return true;
    return [...claims, ...gone].some((id) => document.querySelector(`#main a[href*="${id}"]`) !== null);
  }

  private tell(message: string): void {
    showNotice(
      this.element,
      notice(
        message,
        smallButton('Show', () => void this.show()),
      ),
    );
    announce(message);
  }

  private async show(): Promise<void> {
    this.others.clear();
    this.element.replaceChildren();
    if (this.reloadsValue) {
      location.reload();
      return;
    }
    try {
      await renewPage();
      announce('The page shows it as it is now.');
    } catch (error) {
      this.tell(`It could not be shown. ${error instanceof Error ? error.message : ''}`);
    }
  }
}

export { WatchController as controller };
