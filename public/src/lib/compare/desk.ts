import { claimKinds } from '../../../../server/core/claim-kinds.ts';
import { keysOf } from '../../../../server/core/keys.ts';
import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import type { Chosen } from './chosen.ts';
import type { CompareElements } from './elements.ts';
import type { Joined } from './links.ts';
import { quoteOf } from './partner-notes.ts';
import { showRelation } from './relation-card.ts';
import type { Side } from './side.ts';

/** Shows what a relation would take on one side, unless its card says it. */
export function showChosen(side: Side, chosen: Chosen | undefined): void {
  const { elements, settings } = side;
  const hasCard = elements.cards.childElementCount > 0;
  elements.slot.dataset.chosen = chosen?.kind ?? 'nothing';
  elements.chosen.hidden = hasCard && chosen?.kind === 'claim';
  elements.tagger.hidden = settings.readOnly || chosen?.kind !== 'words';
  if (chosen === undefined) {
    elements.chosen.lang = 'en';
    elements.chosen.textContent = settings.readOnly
      ? 'A former version: press n for its claims.'
      : 'Nothing chosen: click a sentence, or press j.';
    return;
  }
  elements.chosen.lang = side.column.text.root.lang;
  const quote = document.createElement('q');
  quote.textContent = quoteOf(side, chosen.kind === 'claim' ? chosen.claim.spans : chosen.spans);
  const mark = document.createElement('span');
  mark.className = 'sign';
  mark.setAttribute('aria-hidden', 'true');
  const { sign, hue } = chosen.kind === 'claim' ? claimKinds[chosen.claim.kind] : { sign: '+', hue: 'grey' };
  mark.textContent = sign;
  mark.dataset.hue = hue;
  elements.chosen.replaceChildren(mark, ' ', quote);
}

/** What stands between the two: the open relation, and what a digit would make. */
export function showBetween(
  { desk, open }: CompareElements,
  left: Side,
  joined: Joined | undefined,
  canRelate: boolean,
): void {
  const card = left.elements.cards.querySelector('.card') ?? undefined;
  showRelation(open, joined, card);
  for (const button of desk.querySelectorAll<HTMLButtonElement>('.between__kinds [data-hue]'))
    button.disabled = !canRelate;
}

export function showWay({ way, wayWords }: CompareElements, isTurned: boolean): void {
  way.setAttribute('aria-pressed', String(isTurned));
  wayWords.textContent = isTurned ? 'right → left' : 'left → right';
}

/** How many relations of each kind there are. */
export function showCounts(room: HTMLElement, all: readonly Joined[]): void {
  const lines = keysOf(relationKinds).flatMap((kind) => {
    const count = all.filter(({ link }) => link.kind === kind).length;
    if (count === 0) return [];
    const { sign, hue, label } = relationKinds[kind];
    const line = document.createElement('li');
    line.dataset.hue = hue;
    line.title = label;
    const mark = document.createElement('span');
    mark.className = 'sign';
    mark.setAttribute('aria-hidden', 'true');
    mark.textContent = sign;
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.textContent = ` ${label}`;
    line.append(mark, ` ${count}`, words);
    return [line];
  });
  const none = document.createElement('li');
  none.textContent = 'no relation yet';
  room.replaceChildren(...(lines.length > 0 ? lines : [none]));
}
