import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { ReaderCommand } from '../../../server/core/reader-keys.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import { cardShelf } from './card-shelf.ts';
import { changes } from './changes.ts';
import { markOf } from './claim-mark.ts';
import { type Column, openColumn } from './column.ts';
import { margin } from './margin.ts';
import { openMentions } from './mentions.ts';
import { narrow } from './narrow.ts';
import type { AnswerTaker } from './page-answers.ts';
import { chosenFilter, offerPeople, showCounts, tellLost } from './pane-head.ts';
import type { ReaderElements } from './reader-elements.ts';
import { windowScroller } from './scroller.ts';
import { showTrouble } from './trouble.ts';
import { undoing } from './undoing.ts';

export interface Reader extends AnswerTaker {
  /** False when the command has nothing to act on. */
  run(command: ReaderCommand, key: string): boolean;
  filter(): void;
  toggleDrawer(): void;
  followHash(): void;
  switchMentions(): void;
  close(): void;
}

/** Makes the reader's page alive: one column of text, the margin beside it, the address that follows the open claim. */
export function openReader(elements: ReaderElements, settings: ReaderSettings): Reader {
  const shelf = cardShelf(settings.paths.cards);
  const save = changes(settings);
  const trouble = (message: string, retry?: () => void) => showTrouble(elements.trouble, message, retry);
  const apply = (card: HTMLElement) => column.apply(card);
  const gone = (id: string) => column.gone(id);
  const undo = undoing({ save, shelf, trouble, apply, gone, notices: elements.notices });
  const mentions = openMentions(elements, settings, (span) => citeFrom(column, span));
  const column: Column = openColumn({
    elements,
    settings,
    scroller: windowScroller,
    save,
    undo,
    trouble,
    mentions,
    keepsReading: true,
    pane: (text, opened) => margin({ room: elements.cards, ...text, shelf, trouble }, opened),
    opened,
    counted: () => showCounts(elements, column.claims),
    moved: () => undefined,
    read(share) {
      elements.share.textContent = `${Math.floor(share * 100)} % read`;
      elements.progress.style.setProperty('--share', String(share));
    },
  });
  const { claims, pane } = column;

  function opened(claim: ClaimMark | undefined): void {
    const hash = claim === undefined || claim.id.startsWith('pending-') ? '' : `#claim-${claim.id}`;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
    setDrawer(claim !== undefined);
  }

  function setDrawer(isOpen: boolean): void {
    elements.pane.toggleAttribute('data-open', isOpen);
    elements.handle.setAttribute('aria-expanded', String(isOpen));
  }

  function followHash(): void {
    const [, kind, name = ''] = /^#(claim|at)-(\w+)$/.exec(location.hash) ?? [];
    if (kind === 'claim') {
      const claim = claims.all().get(name);
      if (claim !== undefined) void column.go(claim);
      else trouble('The claim of this address is not in this text.');
    } else if (kind === 'at') column.goToOffset(Number(name));
  }

  async function load(): Promise<void> {
    if (!(await column.load()))
      return trouble('Sentences and claims could not be loaded.', () => void load());
    tellLost(elements.lost, claims.all().byPlace(), showLost);
    pane.refresh('place');
    elements.root.dataset.ready = '';
    followHash();
    void mentions.load(column);
    requestAnimationFrame(() => setTimeout(() => performance.measure('reader-paint', 'reader-index')));
  }

  function showLost(): void {
    const state = elements.filter.elements.namedItem('state');
    if (state instanceof HTMLSelectElement) state.value = 'lost';
    filter();
  }

  function filter(): void {
    const chosen = chosenFilter(elements.filter);
    claims.choose(chosen.filter);
    column.painter.repaint();
    showCounts(elements, claims);
    pane.refresh(chosen.order);
    announce(`${elements.count.textContent}.`);
  }

  for (const card of [...elements.cards.querySelectorAll<HTMLElement>('[data-claim-id]')]) {
    const claim = markOf(card);
    if (claim === undefined) continue;
    shelf.put(claim.id, card);
    claims.put(claim);
    // The margin places those whose words are near; one from far down has no place up here.
    card.remove();
  }
  pane.refresh('place');
  narrow.addEventListener('change', filter);
  // Others may have tagged since: the names are looked up when they are about to be offered.
  elements.filter.parentElement?.addEventListener('toggle', () =>
    offerPeople(elements.people, claims.all().byPlace()),
  );
  // The first paint belongs to the text.
  requestAnimationFrame(() => setTimeout(() => void load()));

  return {
    run: column.run,
    filter,
    toggleDrawer: () => setDrawer(!elements.pane.hasAttribute('data-open')),
    followHash,
    switchMentions: mentions.toggle,
    submitted: undo.submitted,
    cardCame: apply,
    cardWent(id) {
      if (claims.all().get(id) === undefined) return false;
      gone(id);
      return true;
    },
    noticed: undo.noticed,
    unreachable: () =>
      trouble('The server cannot be reached. What you typed is still in its form; send it again when it is.'),
    close() {
      mentions.close();
      column.close();
    },
  };
}

/** Opens the claim on the sentence, or tags it: its card offers the citation. */
function citeFrom(column: Column, span: Span): void {
  const [found] = column.claims.shown().within(span);
  column.cursor.toOffset(span.start, false);
  if (found === undefined) column.run('tag', 't');
  else void column.go(found.claim);
}
