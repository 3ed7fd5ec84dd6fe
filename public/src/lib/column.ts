import { type ClaimMark, decodeIndex } from '../../../server/core/reader-index.ts';
import type { ReaderCommand } from '../../../server/core/reader-keys.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import { isEncodedIndex, markOf } from './claim-mark.ts';
import { claimsWords } from './claim-words.ts';
import { type DomText, domText } from './dom-text.ts';
import type { Margin } from './margin.ts';
import type { Mentions } from './mentions.ts';
import { narrow } from './narrow.ts';
import { type Painter, painter } from './painter.ts';
import { offerHere } from './pane-head.ts';
import { watchPointer } from './pointer.ts';
import { readerCommands } from './reader-commands.ts';
import type { ColumnElements } from './reader-elements.ts';
import { watchReading } from './reading-progress.ts';
import { guessRunHeights } from './run-heights.ts';
import { nudgeTo, scrollToSpan } from './scroll-to.ts';
import type { Scroller } from './scroller.ts';
import { showSelection } from './selection-view.ts';
import { type SentenceCursor, sentenceCursor } from './sentence-cursor.ts';
import { type ShownClaims, shownClaims } from './shown-claims.ts';
import { type Tagging, tagging } from './tagging.ts';
import type { Undoing } from './undoing.ts';

/** A text with its claims and its cursor, before it has a pane for cards. */
export interface ColumnText {
  readonly text: DomText;
  readonly claims: ShownClaims;
  readonly painter: Painter;
}

/** What the page around a column gives to it, and is told by it. */
export interface ColumnParts {
  readonly elements: ColumnElements;
  readonly settings: ReaderSettings;
  readonly scroller: Scroller;
  readonly save: Changes;
  readonly undo: Undoing;
  /** The citations in the text, where the page shows them. */
  readonly mentions?: Pick<Mentions, 'words' | 'show'>;
  /** Whether it is noted which sentences were read. */
  readonly keepsReading: boolean;
  trouble(message: string, retry?: () => void): void;
  pane(column: ColumnText, opened: (claim: ClaimMark | undefined) => void): Margin;
  /** A card was opened, or closed. */
  opened(claim: ClaimMark | undefined): void;
  /** Claims came, went or changed. */
  counted(): void;
  /** The cursor moved, or another span was selected. */
  moved(): void;
  /** How much of the text is read, 0 to 1. */
  read(share: number): void;
}

/** One annotated text: its claims, the cursor in it, its cards. Several can live on one page. */
export interface Column extends ColumnText {
  readonly cursor: SentenceCursor;
  readonly pane: Margin;
  readonly tag: Tagging;
  sentences(): readonly Span[];
  /** False when the command has nothing to act on. */
  run(command: ReaderCommand, key: string): boolean;
  /** Claims at the offset that have a place there, the shortest first. */
  claimsAt(offset: number): readonly ClaimMark[];
  put(claim: ClaimMark): void;
  /** Takes a claim out of the text; its card stays. */
  remove(id: string): void;
  /** A card from the server, of this source or of another. Gives whether it was placed here. */
  apply(card: HTMLElement): boolean;
  gone(id: string): void;
  go(claim: ClaimMark): Promise<void>;
  goToOffset(start: number): void;
  /** Asks for sentences and claims; false when they cannot be had, which is told. */
  load(): Promise<boolean>;
  close(): void;
}

export function openColumn(parts: ColumnParts): Column {
  const { elements, settings, scroller, save, undo, trouble } = parts;
  const text = domText(elements.text);
  const claims = shownClaims();
  const paint = painter(text, claims.shown, scroller);
  let sentences: readonly Span[] = [];
  /** Claims that lay over one another where the reader clicked last. */
  let offered: readonly ClaimMark[] = [];
  const pane = parts.pane({ text, claims, painter: paint }, opened);
  const cursor = sentenceCursor({
    text,
    painter: paint,
    claims,
    sentences: () => sentences,
    also: (span) => parts.mentions?.words(span) ?? '',
    changed(current, spans) {
      showSelection(elements, text, current, spans);
      parts.moved();
    },
  });
  const tag = tagging({ changes: save, by: settings.by, put, remove, trouble });
  const stopReading = parts.keepsReading
    ? watchReading(text, scroller, settings, paint.nearRuns, () => sentences, parts.read)
    : () => undefined;

  function opened(claim: ClaimMark | undefined): void {
    parts.opened(claim);
    const start = claim?.spans[0]?.start;
    if (!offered.some(({ id }) => id === claim?.id)) offered = start === undefined ? [] : claimsAt(start);
    offerHere(elements.here, offered, claim?.id, (one) => void pane.open(one));
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
    parts.counted();
  }

  function remove(id: string): void {
    const former = claims.all().get(id);
    claims.remove(id);
    for (const span of former?.spans ?? []) paint.repaint(span);
    parts.counted();
  }

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

  async function go(claim: ClaimMark): Promise<void> {
    const [first] = claim.spans;
    if (claim.state !== 'lost' && first !== undefined) {
      await scrollToSpan(text, first, scroller);
      cursor.toOffset(first.start, false);
    }
    await pane.open(claim);
  }

  function openHere(found: readonly ClaimMark[]): void {
    const [first] = found;
    offered = found;
    if (first === undefined) pane.close();
    else void pane.open(first, narrow.matches ? found : undefined);
    if (found.length > 1) announce(claimsWords(found));
  }

  async function load(): Promise<boolean> {
    try {
      const response = await fetch(settings.paths.index);
      const encoded: unknown = await response.json();
      if (!response.ok || !isEncodedIndex(encoded)) throw new Error('this is no index');
      performance.mark('reader-index');
      const index = decodeIndex(encoded);
      sentences = index.sentences;
      claims.replace(index.claims);
    } catch {
      return false;
    }
    paint.repaint();
    parts.counted();
    return true;
  }

  guessRunHeights(text);
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
  const run = readerCommands({
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
    showCited: (span) => parts.mentions?.show(span) ?? false,
    follow: (span) => nudgeTo(text, span, scroller),
  });

  return {
    text,
    claims,
    painter: paint,
    cursor,
    pane,
    tag,
    sentences: () => sentences,
    run,
    claimsAt,
    put,
    remove,
    apply,
    gone(id) {
      remove(id);
      pane.remove(id);
    },
    go,
    goToOffset(start) {
      cursor.toOffset(start, false);
      void scrollToSpan(text, { start, end: start + 1 }, scroller);
    },
    load,
    close() {
      stopReading();
      paint.stop();
    },
  };
}
