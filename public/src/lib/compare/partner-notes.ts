import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import type { Range as Span } from '../../../../server/core/target.ts';
import type { Joined } from './links.ts';
import { relationWords } from './relation-card.ts';
import type { Side } from './side.ts';

/** Under a claim, where the other text is out of sight: the quotes that it is related to. */
export interface PartnerNotes {
  show(side: Side, other: Side, claim: ClaimMark, joined: readonly Joined[]): void;
  clear(): void;
}

/** Between the paragraph and the notes, in CSS pixels. */
const gapPx = 8;

/**
 * The notes lie in the column, not in the text, which holds nothing but the document: the claim's block is given a margin, and they are laid into it.
 */
export function partnerNotes(opened: (joined: Joined) => void): PartnerNotes {
  const room = document.createElement('div');
  room.className = 'partners';
  let block: HTMLElement | undefined;
  /** What is shown, and where: shown again, it stays as it is. */
  let shown = '';

  function clear(): void {
    shown = '';
    room.remove();
    block?.style.removeProperty('margin-block-end');
    block = undefined;
  }

  /** Scrolls so far that the notes can be read, and the claim's last words still can. */
  function reveal({ scroller }: Side, claimTop: number | undefined): void {
    const view = scroller.view();
    const hidden = room.getBoundingClientRect().bottom + gapPx - (view.top + view.height);
    const spare = (claimTop ?? view.top) - view.top - scroller.edge;
    if (hidden > 0 && spare > 0) scroller.by(Math.min(hidden, spare));
  }

  return {
    clear,
    show(side, other, claim, joined) {
      const key = [side.key, claim.id, ...joined.map(({ link }) => `${link.id} ${link.kind}`)].join();
      if (key === shown) return;
      clear();
      shown = key;
      const last = claim.spans.at(-1);
      if (joined.length === 0 || last === undefined) return;
      const { text } = side.column;
      const range = text.rangeOf(last);
      const end = range?.endContainer.parentElement;
      block = end?.closest<HTMLElement>('section.run > *') ?? undefined;
      if (block === undefined) return;
      room.replaceChildren(...joined.map((one) => noteOf(one, side, other, opened)));
      side.elements.column.append(room);
      room.style.insetBlockStart = '0px';
      const height = room.offsetHeight;
      const bottom = block.getBoundingClientRect().bottom;
      const top = side.elements.column.getBoundingClientRect().top;
      room.style.insetBlockStart = `${bottom - top + gapPx}px`;
      block.style.marginBlockEnd = `${height + gapPx * 2}px`;
      reveal(side, range?.getBoundingClientRect().top);
    },
  };
}

function noteOf(joined: Joined, side: Side, other: Side, opened: (joined: Joined) => void): HTMLElement {
  const { sign, hue } = relationKinds[joined.link.kind];
  const note = document.createElement('button');
  note.type = 'button';
  note.className = 'partner';
  note.dataset.hue = hue;
  const mark = document.createElement('span');
  mark.className = 'sign';
  mark.textContent = sign;
  mark.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  words.className = 'partner__words';
  words.textContent = ` ${relationWords(joined, side.key)} `;
  const quote = document.createElement('q');
  quote.lang = other.column.text.root.lang;
  quote.dir = 'auto';
  quote.textContent = quoteOf(other, joined[other.key].spans);
  note.append(mark, words, quote);
  note.addEventListener('click', () => opened(joined));
  return note;
}

/** Words as they stand in a text. */
export function quoteOf({ column }: Side, spans: readonly Span[]): string {
  return spans.map((span) => column.text.textOf(span).replace(/\s+/g, ' ').trim()).join(' […] ');
}
