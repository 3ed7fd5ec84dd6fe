import { Controller } from '@hotwired/stimulus';
import { type DomText, domText } from '../lib/dom-text.ts';
import { scrollToSpan } from '../lib/scroll-to.ts';
import { windowScroller } from '../lib/scroller.ts';

/** Paints the claims of a former version where they stood, and leads to each. Nothing can be changed here. */
class OldVersionController extends Controller<HTMLElement> {
  static override targets = ['text', 'claim', 'scripted'];
  declare readonly textTarget: HTMLElement;
  declare readonly claimTargets: HTMLElement[];
  declare readonly scriptedTargets: HTMLElement[];
  private text: DomText | undefined;

  override connect(): void {
    const text = domText(this.textTarget);
    this.text = text;
    for (const claim of this.claimTargets) {
      const name = `kind-${claim.dataset.kind ?? ''}`;
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      for (const span of spansOf(claim)) {
        const range = text.rangeOf(span);
        if (range !== undefined) highlight.add(range);
      }
      CSS.highlights.set(name, highlight);
    }
    for (const button of this.scriptedTargets)
      button.hidden = spansOf(button.closest<HTMLElement>('[data-spans]')).length === 0;
  }

  override disconnect(): void {
    CSS.highlights.clear();
  }

  show({ currentTarget }: Event): void {
    if (!(currentTarget instanceof Element) || this.text === undefined) return;
    const [span] = spansOf(currentTarget.closest<HTMLElement>('[data-spans]'));
    const range = span && this.text.rangeOf(span);
    if (span === undefined || range === undefined) return;
    CSS.highlights.set('open', new Highlight(range));
    void scrollToSpan(this.text, span, windowScroller);
  }
}

function spansOf(claim: HTMLElement | null): { start: number; end: number }[] {
  const spans: unknown = JSON.parse(claim?.dataset.spans ?? '[]');
  if (!Array.isArray(spans)) return [];
  return spans.map((span: readonly unknown[]) => ({ start: Number(span[0]), end: Number(span[1]) }));
}

export const controller = OldVersionController;
