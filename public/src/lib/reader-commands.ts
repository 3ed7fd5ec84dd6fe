import { claimKinds } from '../../../server/core/claim-kinds.ts';
import { keysOf } from '../../../server/core/keys.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { ReaderCommand } from '../../../server/core/reader-keys.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import { claimWords } from './claim-words.ts';
import type { DomText } from './dom-text.ts';
import type { Margin } from './margin.ts';
import type { SentenceCursor } from './sentence-cursor.ts';
import type { ShownClaims } from './shown-claims.ts';
import type { Tagging } from './tagging.ts';
import type { Undoing } from './undoing.ts';

export interface CommandParts {
  readonly text: DomText;
  readonly cursor: SentenceCursor;
  readonly claims: ShownClaims;
  readonly pane: Margin;
  readonly tag: Tagging;
  readonly undo: Undoing;
  /** The address of the project's search. */
  readonly search: string;
  sentences(): readonly Span[];
  go(claim: ClaimMark): Promise<void>;
  put(claim: ClaimMark): void;
  openHere(found: readonly ClaimMark[]): void;
  /** Shows a line where notices stand, which is also spoken. */
  tell(message: string): void;
  /** Shows what the span cites; false when that is not known here. */
  showCited(span: Span | undefined): boolean;
  /** Brings the span into the window. */
  follow(span: Span): void;
}

const kinds = keysOf(claimKinds);

/** What each command does. A command gives false when it has nothing to act on. */
export function readerCommands(parts: CommandParts): (command: ReaderCommand, key: string) => boolean {
  const { text, cursor, claims, pane, tag, undo } = parts;
  const starts = (selector: string) => () =>
    [...text.root.querySelectorAll<HTMLElement>(selector)].map((one) => Number(one.dataset.start));
  const paragraphs = once(starts('section.run > [data-start]'));
  const headings = once(starts('section.run > :is(h1, h2, h3, h4, h5, h6)'));

  function move(step: () => void): boolean {
    step();
    const current = cursor.current();
    if (current === undefined) return false;
    parts.follow(sentenceAtFocus() ?? current);
    cursor.say();
    return true;
  }

  function sentenceAtFocus(): Span | undefined {
    return parts.sentences()[cursor.at()];
  }

  function openClaim(): ClaimMark | undefined {
    return pane.openId === undefined ? undefined : claims.all().get(pane.openId);
  }

  function claimsHere(): readonly ClaimMark[] {
    const current = cursor.current();
    if (current === undefined) return [];
    const found = claims
      .shown()
      .within(current)
      .map(({ claim }) => claim);
    return [...new Set(found)].filter(({ state }) => state !== 'lost');
  }

  function wordsOf({ spans }: ClaimMark): string {
    return spans.map((span) => text.textOf(span)).join(' … ');
  }

  function step(forward: boolean): boolean {
    const list = claims
      .shown()
      .byPlace()
      .filter(({ state }) => state !== 'lost');
    const open = openClaim();
    const from = cursor.current()?.start ?? -1;
    const here = open === undefined ? -1 : list.findIndex(({ id }) => id === open.id);
    const isAhead = ({ spans }: ClaimMark) => (spans[0]?.start ?? 0) >= from;
    const isBehind = ({ spans }: ClaimMark) => (spans[0]?.start ?? 0) < from;
    const next =
      here >= 0 ? list[here + (forward ? 1 : -1)] : forward ? list.find(isAhead) : list.findLast(isBehind);
    if (next === undefined) {
      announce(forward ? 'No claim after this one.' : 'No claim before this one.');
      return true;
    }
    announce(`${claimWords(next)}.`, { text: wordsOf(next), lang: text.root.lang });
    void parts.go(next);
    return true;
  }

  function setKind(key: string): boolean {
    const kind = kinds[Number(key) - 1];
    if (kind === undefined) return false;
    const claim = openClaim();
    if (claim === undefined) return tag.setPendingKind(kind);
    announce(`${claimKinds[kind].label}.`);
    if (claim.kind !== kind) undo.setKind(claim, kind, parts.put);
    return true;
  }

  async function work(key: 'e' | 'r' | 'c' | 's' | 'g'): Promise<void> {
    const claim = openClaim() ?? claimsHere()[0];
    const card = claim === undefined ? undefined : await pane.open(claim);
    card?.querySelector<HTMLElement>(`[data-card-key="${key}"]`)?.click();
  }

  /** The offers come when the card is opened; the key may be faster. */
  async function takeOffer(): Promise<void> {
    const claim = openClaim() ?? claimsHere()[0];
    const card = claim === undefined ? undefined : await pane.open(claim);
    const frame = card?.querySelector<HTMLElement>('turbo-frame.card__offers');
    if (frame?.hasAttribute('complete') === false)
      await new Promise((resolve) => frame.addEventListener('turbo:frame-load', resolve, { once: true }));
    const button = frame?.querySelector<HTMLElement>('[data-card-key="v"]');
    if (button === undefined || button === null) announce('No citation is offered here.');
    else button.click();
  }

  async function visitCard(): Promise<void> {
    const claim = claimsHere()[0] ?? openClaim();
    if (claim === undefined) return announce('No claim here.');
    const card = await pane.open(claim);
    card?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }

  function close(): void {
    if (pane.openId !== undefined) pane.close();
    else {
      cursor.clear();
      document.getSelection()?.removeAllRanges();
    }
    text.root.focus({ preventScroll: true });
  }

  function tagSelected(): boolean {
    const spans = cursor.spans();
    if (spans.length === 0) {
      parts.tell('Select a sentence first: click it, or press j.');
      return true;
    }
    tag.tag(spans);
    document.getSelection()?.removeAllRanges();
    cursor.letGo();
    announce('Tagged as factual.');
    return true;
  }

  const table: Record<ReaderCommand, (key: string) => boolean> = {
    'next-sentence': () => move(() => cursor.by(1, false)),
    'previous-sentence': () => move(() => cursor.by(-1, false)),
    'extend-forward': () => move(() => cursor.by(1, true)),
    'extend-back': () => move(() => cursor.by(-1, true)),
    'next-paragraph': () => move(() => cursor.toPlace(paragraphs(), true)),
    'previous-paragraph': () => move(() => cursor.toPlace(paragraphs(), false)),
    'next-heading': () => move(() => cursor.toPlace(headings(), true)),
    'previous-heading': () => move(() => cursor.toPlace(headings(), false)),
    'first-sentence': () => move(() => cursor.to(0, false)),
    'last-sentence': () => move(() => cursor.to(Number.MAX_SAFE_INTEGER, false)),
    tag: tagSelected,
    'add-span': doing(() => {
      cursor.addSpan();
      announce(`${cursor.spans().length} kept. Select another span.`);
    }),
    kind: setKind,
    probable: () => {
      const toggle = document.querySelector<HTMLElement>('[data-probable-target="toggle"]');
      toggle?.click();
      return toggle !== null;
    },
    undo: () => undo.last(),
    'next-claim': () => step(true),
    'previous-claim': () => step(false),
    'open-card': doing(() => void visitCard()),
    edit: doing(() => void work('e')),
    relate: doing(() => void work('r')),
    cite: doing(() => void work('c')),
    cited: () => parts.showCited(cursor.current()),
    'take-offer': doing(() => void takeOffer()),
    state: doing(() => void work('s')),
    suggest: doing(() => void work('g')),
    close: doing(close),
    search: doing(() => location.assign(parts.search)),
    help: () => false,
  };
  return (command, key) => table[command](key);
}

function doing(act: () => void): () => boolean {
  return () => {
    act();
    return true;
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
