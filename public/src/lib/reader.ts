import { type ClaimMark, decodeIndex } from '../../../server/core/reader-index.ts';
import type { ReaderCommand } from '../../../server/core/reader-keys.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import { cardShelf } from './card-shelf.ts';
import { changes } from './changes.ts';
import { isEncodedIndex, markOf } from './claim-mark.ts';
import { claimsWords } from './claim-words.ts';
import { domText } from './dom-text.ts';
import { margin } from './margin.ts';
import { narrow } from './narrow.ts';
import { painter } from './painter.ts';
import { chosenFilter, offerHere, offerPeople, showCounts, tellLost } from './pane-head.ts';
import { watchPointer } from './pointer.ts';
import { readerCommands } from './reader-commands.ts';
import type { ReaderElements } from './reader-elements.ts';
import { watchReading } from './reading-progress.ts';
import { guessRunHeights } from './run-heights.ts';
import { nudgeTo, scrollToSpan } from './scroll-to.ts';
import { showSelection } from './selection-view.ts';
import { sentenceCursor } from './sentence-cursor.ts';
import { shownClaims } from './shown-claims.ts';
import type { CardEvent, CardGoneEvent, NoticeEvent } from './stream-actions.ts';
import { tagging } from './tagging.ts';
import { showTrouble } from './trouble.ts';
import { undoing } from './undoing.ts';

export interface Reader {
  /** False when the command has nothing to act on. */
  run(command: ReaderCommand, key: string): boolean;
  filter(): void;
  toggleDrawer(): void;
  followHash(): void;
  submitted(event: Event): void;
  cardCame(event: CardEvent): void;
  cardWent(event: CardGoneEvent): void;
  noticed(event: NoticeEvent): void;
  /** A form could not be sent. */
  unreachable(): void;
  close(): void;
}

/** Makes the page alive: the text's claims, the cards beside it, the cursor in it. */
export function openReader(elements: ReaderElements, settings: ReaderSettings): Reader {
  const text = domText(elements.text);
  const claims = shownClaims();
  const shelf = cardShelf(settings.paths.cards);
  const paint = painter(text, claims.shown);
  const save = changes(settings);
  let sentences: readonly Span[] = [];
  /** Claims that lay over one another where the reader clicked last. */
  let offered: readonly ClaimMark[] = [];
  const trouble = (message: string, retry?: () => void) => showTrouble(elements.trouble, message, retry);
  const pane = margin({ room: elements.cards, text, painter: paint, claims, shelf, trouble }, opened);
  const cursor = sentenceCursor({
    text,
    painter: paint,
    claims,
    sentences: () => sentences,
    changed: (current, spans) => showSelection(elements, text, current, spans),
  });
  const undo = undoing({ save, shelf, trouble, apply, gone, notices: elements.notices });
  const tag = tagging({ changes: save, by: settings.by, put, remove, trouble });
  const stopReading = watchReading(text, settings, paint.nearRuns, () => sentences, showShare);

  function opened(claim: ClaimMark | undefined): void {
    const hash = claim === undefined || claim.id.startsWith('pending-') ? '' : `#claim-${claim.id}`;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
    setDrawer(claim !== undefined);
    const start = claim?.spans[0]?.start;
    if (!offered.some(({ id }) => id === claim?.id)) offered = start === undefined ? [] : claimsAt(start);
    offerHere(elements.here, offered, claim?.id, (one) => void pane.open(one));
  }

  function setDrawer(isOpen: boolean): void {
    elements.pane.toggleAttribute('data-open', isOpen);
    elements.handle.setAttribute('aria-expanded', String(isOpen));
  }

  function claimsAt(offset: number): readonly ClaimMark[] {
    return claims
      .shown()
      .covering(offset)
      .filter(({ state }) => state !== 'lost');
  }

  function put(claim: ClaimMark): void {
    const former = claims.all().get(claim.id);
    claims.put(claim);
    for (const span of [...(former?.spans ?? []), ...claim.spans]) paint.repaint(span);
    showCounts(elements, claims);
  }

  function remove(id: string): void {
    const former = claims.all().get(id);
    claims.remove(id);
    for (const span of former?.spans ?? []) paint.repaint(span);
    showCounts(elements, claims);
  }

  /** A card from the server, of this source or, where it is shown, of another. Gives whether it was placed here. */
  function apply(card: HTMLElement): boolean {
    const claim = markOf(card);
    if (claim === undefined || card.dataset.source !== settings.source) return false;
    const fresh = tag.arrived(claim);
    put(claim);
    pane.put(claim, card);
    if (fresh !== undefined) {
      void pane.open(claim);
      if (fresh.kind !== undefined) undo.setKind(claim, fresh.kind, put);
    }
    return true;
  }

  function gone(id: string): void {
    remove(id);
    pane.remove(id);
  }

  async function go(claim: ClaimMark): Promise<void> {
    const [first] = claim.spans;
    if (claim.state !== 'lost' && first !== undefined) {
      await scrollToSpan(text, first);
      cursor.toOffset(first.start, false);
    }
    await pane.open(claim);
  }

  function followHash(): void {
    const [, kind, name = ''] = /^#(claim|at)-(\w+)$/.exec(location.hash) ?? [];
    if (kind === 'claim') {
      const claim = claims.all().get(name);
      if (claim !== undefined) void go(claim);
      else trouble('The claim of this address is not in this text.');
    } else if (kind === 'at') {
      const start = Number(name);
      cursor.toOffset(start, false);
      void scrollToSpan(text, { start, end: start + 1 });
    }
  }

  function openHere(found: readonly ClaimMark[]): void {
    const [first] = found;
    offered = found;
    if (first === undefined) pane.close();
    else void pane.open(first, narrow.matches ? found : undefined);
    if (found.length > 1) announce(claimsWords(found));
  }

  function showShare(share: number): void {
    elements.share.textContent = `${Math.floor(share * 100)} % read`;
    elements.progress.style.setProperty('--share', String(share));
  }

  async function load(): Promise<void> {
    try {
      const response = await fetch(settings.paths.index);
      const encoded: unknown = await response.json();
      if (!response.ok || !isEncodedIndex(encoded)) throw new Error('this is no index');
      performance.mark('reader-index');
      const index = decodeIndex(encoded);
      sentences = index.sentences;
      claims.replace(index.claims);
    } catch {
      return trouble('Sentences and claims could not be loaded.', () => void load());
    }
    paint.repaint();
    showCounts(elements, claims);
    tellLost(elements.lost, claims.all().byPlace(), showLost);
    pane.refresh('place');
    elements.root.dataset.ready = '';
    followHash();
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
    paint.repaint();
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
  guessRunHeights(text);
  narrow.addEventListener('change', filter);
  // Others may have tagged since: the names are looked up when they are about to be offered.
  elements.filter.parentElement?.addEventListener('toggle', () =>
    offerPeople(elements.people, claims.all().byPlace()),
  );
  watchPointer(text, {
    clicked(offset, event) {
      const adding = event.ctrlKey || event.metaKey;
      if (adding) cursor.addSpan();
      cursor.toOffset(offset, event.shiftKey);
      cursor.say();
      if (!adding && !event.shiftKey) openHere(claimsAt(offset));
    },
    selected(span, adding) {
      if (adding) cursor.addSpan();
      cursor.free(span);
    },
  });
  const commands = readerCommands({
    text,
    cursor,
    claims,
    pane,
    tag,
    undo,
    go,
    put,
    openHere,
    search: settings.paths.search,
    sentences: () => sentences,
    tell: undo.tell,
    follow: (span) => nudgeTo(text, span),
  });
  // The first paint belongs to the text.
  requestAnimationFrame(() => setTimeout(() => void load()));

  return {
    run: commands,
    filter,
    toggleDrawer: () => setDrawer(!elements.pane.hasAttribute('data-open')),
    followHash,
    submitted: undo.submitted,
    cardCame(event) {
      if (apply(event.card)) event.preventDefault();
    },
    cardWent(event) {
      const id = event.cardId.replace(/^claim-/, '');
      if (claims.all().get(id) === undefined) return;
      gone(id);
      event.preventDefault();
    },
    noticed(event) {
      undo.noticed(event.notice);
      event.preventDefault();
    },
    unreachable: () =>
      trouble('The server cannot be reached. What you typed is still in its form; send it again when it is.'),
    close() {
      stopReading();
      paint.stop();
    },
  };
}
