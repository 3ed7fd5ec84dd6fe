import { Controller } from '@hotwired/stimulus';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from '../lib/announce.ts';
import { domText } from '../lib/dom-text.ts';

/** Name of `::highlight(…)`. */
const name = 'probable';
/** More would make each repaint slow, and underline half a book. */
const limit = 300;

/** Marks the sentences of the reader's text that probably are claims, lightly, when asked. */
export class ProbableController extends Controller<HTMLElement> {
  static override targets = ['toggle'];
  static override values = { url: String, text: String };
  declare readonly toggleTarget: HTMLButtonElement;
  declare readonly urlValue: string;
  /** Id of the text's element. */
  declare readonly textValue: string;
  private readonly renew = () => {
    if (this.isOn()) void this.mark(false);
  };

  override connect(): void {
    this.toggleTarget.hidden = !('highlights' in CSS);
    // What was just tagged is probable no more.
    document.addEventListener('crossclaim:card', this.renew);
  }

  override disconnect(): void {
    document.removeEventListener('crossclaim:card', this.renew);
    this.clear();
  }

  toggle(): void {
    if (this.isOn()) {
      this.clear();
      announce('Probable claims are marked no more.');
    } else void this.mark(true);
  }

  private isOn(): boolean {
    return this.toggleTarget.getAttribute('aria-pressed') === 'true';
  }

  private async mark(tells: boolean): Promise<void> {
    this.toggleTarget.setAttribute('aria-pressed', 'true');
    const spans = await fetchSpans(`${this.urlValue}?limit=${limit}`);
    const root = document.getElementById(this.textValue);
    if (spans === undefined || root === null) {
      this.clear();
      announce('The probable claims could not be asked for. Try again.');
      return;
    }
    if (!this.isOn()) return;
    const text = domText(root);
    const ranges = spans.flatMap((span) =>
      text.runsWithin(span).flatMap((run) => text.rangeIn(run, span) ?? []),
    );
    const highlight = new Highlight(...ranges);
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
    if (tells) announce(`${spans.length} sentences that probably are claims are marked.`);
  }

  private clear(): void {
    this.toggleTarget.setAttribute('aria-pressed', 'false');
    if ('highlights' in CSS) CSS.highlights.delete(name);
  }
}

async function fetchSpans(url: string): Promise<readonly Span[] | undefined> {
  try {
    const response = await fetch(url);
    const answer: unknown = await response.json();
    return response.ok && hasItems(answer) ? answer.items : undefined;
  } catch {
    return undefined;
  }
}

function hasItems(value: unknown): value is { readonly items: readonly Span[] } {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
}

export { ProbableController as controller };
