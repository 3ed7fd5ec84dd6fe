import type { ClaimMark } from '../../../server/core/reader-index.ts';
import { type CardGroup, type Pinned, placeGroups } from './card-layout.ts';
import type { CardShelf } from './card-shelf.ts';
import type { DomText, Run } from './dom-text.ts';
import type { Painter } from './painter.ts';
import type { ShownClaims } from './shown-claims.ts';

/** How often it is asked whether the reader still flies past, and how far the text may have moved since, in CSS pixels, to be called still. */
const settleMs = 120;
const stillPx = 100;
/** Cards put into the page in one frame; about 3 ms. */
const cardsPerFrame = 8;
/** A card begins a little above its line, so that its words stand on the line's height. */
const liftPx = 5;

export interface MarginParts {
  readonly room: HTMLElement;
  readonly text: DomText;
  readonly painter: Painter;
  readonly claims: ShownClaims;
  readonly shelf: CardShelf;
  trouble(message: string, retry: () => void): void;
}

/** Cards beside their text: only those of runs near the window are in the page. */
export interface PlacedCards {
  /** Begins, or begins again after the claims or the filter changed. */
  refresh(): void;
  /** Puts the claim's card into the page, wherever its text is. */
  mount(claim: ClaimMark): void;
  /** Places all cards anew in the next frame. `glide` when the reader's own act moves them. */
  place(glide: boolean): void;
  pin(id: string | undefined): void;
  stop(): void;
}

interface Group {
  readonly element: HTMLElement;
  /** Where the claims' text begins, in CSS pixels from the run's top; forgotten when the width changes. */
  readonly wanted: Map<string, number>;
}

export function placedCards(parts: MarginParts): PlacedCards {
  const { room, text, painter, claims, shelf } = parts;
  const groups = new Map<Run, Group>();
  let active = false;
  let pinnedId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let width = 0;

  const cardSizes = new ResizeObserver(() => place(false));
  const textSize = new ResizeObserver(() => {
    if (text.root.clientWidth !== width) for (const { wanted } of groups.values()) wanted.clear();
    width = text.root.clientWidth;
    place(false);
  });
  textSize.observe(text.root);
  // The bar above the cards grows and shrinks, and they must not move with it.
  textSize.observe(room);

  function claimsOf(run: Run): readonly ClaimMark[] {
    const starting = claims
      .shown()
      .within(run)
      .filter(
        ({ claim }) => claim.state !== 'lost' && startOf(claim) >= run.start && startOf(claim) < run.end,
      );
    return [...new Set(starting.map(({ claim }) => claim))];
  }

  function groupOf(run: Run): Group {
    const known = groups.get(run);
    if (known !== undefined) return known;
    const element = document.createElement('div');
    element.className = 'margin__run';
    const group = { element, wanted: new Map<string, number>() };
    groups.set(run, group);
    const next = [...groups.keys()]
      .filter((one) => one.start > run.start)
      .sort((a, b) => a.start - b.start)[0];
    room.insertBefore(element, next === undefined ? null : (groups.get(next)?.element ?? null));
    return group;
  }

  /** Appends what is not there yet, at most `limit` cards; gives how many it put in. Cards stand in the order of the text. */
  function fill(run: Run, limit: number): number {
    const { element } = groupOf(run);
    let before: Element | null = element.firstElementChild;
    let added = 0;
    for (const { id } of claimsOf(run)) {
      const card = shelf.at(id);
      if (card === undefined) continue;
      if (card === before) before = before.nextElementSibling;
      else if (added < limit) {
        element.insertBefore(card, before);
        cardSizes.observe(card);
        added += 1;
      }
    }
    return added;
  }

  function fillNear(): void {
    let left = cardsPerFrame;
    for (const run of painter.nearRuns()) {
      left -= fill(run, left);
      if (left <= 0) break;
    }
    if (left < cardsPerFrame) place(false);
    if (left <= 0) requestAnimationFrame(() => active && fillNear());
  }

  async function settle(): Promise<void> {
    if (!active) return;
    const ids = painter.nearRuns().flatMap((run) => claimsOf(run).map(({ id }) => id));
    try {
      await shelf.fetch(ids);
    } catch {
      parts.trouble('The cards could not be loaded.', () => void settle());
    }
    if (active) fillNear();
  }

  function leave(run: Run): void {
    const group = groups.get(run);
    if (group === undefined || group.element.contains(document.activeElement)) return;
    if (pinnedId !== undefined && shelf.at(pinnedId)?.parentElement === group.element) return;
    for (const card of group.element.children) cardSizes.unobserve(card);
    group.element.remove();
    groups.delete(run);
  }

  function clear(): void {
    for (const { element } of groups.values()) {
      for (const card of element.children) cardSizes.unobserve(card);
      element.remove();
    }
    groups.clear();
  }

  painter.onNear((_, went) => {
    if (!active) return;
    for (const run of went) leave(run);
    waitForRest();
  });

  /** No card is asked for or put in while the text flies past. */
  function waitForRest(): void {
    const from = window.scrollY;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (Math.abs(window.scrollY - from) > stillPx) waitForRest();
      else void settle();
    }, settleMs);
  }

  function wantedOf(group: Group, claim: ClaimMark, runTop: number): number {
    const known = group.wanted.get(claim.id);
    if (known !== undefined) return known;
    const start = startOf(claim);
    const top = text.rangeOf({ start, end: start + 1 })?.getBoundingClientRect().top ?? runTop;
    const wanted = top - runTop - liftPx;
    group.wanted.set(claim.id, wanted);
    return wanted;
  }

  /** Reads all measures first, then writes, so that the page is laid out once. */
  function placeNow(): void {
    const roomTop = room.getBoundingClientRect().top;
    const runs = [...groups.keys()].sort((a, b) => a.start - b.start);
    let pinned: Pinned | undefined;
    const measured = runs.map((run, groupIndex) => {
      const group = groupOf(run);
      const box = run.element.getBoundingClientRect();
      const elements = [...group.element.children].filter((one) => one instanceof HTMLElement);
      const cards = elements.map((element, index) => {
        const claim = claims.all().get(element.dataset.claimId ?? '');
        if (claim !== undefined && claim.id === pinnedId) pinned = { group: groupIndex, card: index };
        const wanted = claim === undefined ? 0 : wantedOf(group, claim, box.top);
        return { wanted, height: element.offsetHeight };
      });
      const placed: CardGroup = { top: box.top - roomTop, height: box.height, cards };
      return { group, elements, placed };
    });
    const tops = placeGroups(
      measured.map(({ placed }) => placed),
      0,
      pinned,
    );
    for (const [index, { group, elements, placed }] of measured.entries()) {
      group.element.style.insetBlockStart = `${placed.top}px`;
      for (const [at, element] of elements.entries())
        element.style.insetBlockStart = `${Math.round(tops[index]?.[at] ?? 0)}px`;
    }
  }

  function place(glide: boolean): void {
    if (!active) return;
    if (glide) room.dataset.glide = '';
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (active) placeNow();
      setTimeout(() => delete room.dataset.glide, 200);
    });
  }

  return {
    refresh() {
      active = true;
      for (const [run, { element, wanted }] of groups) {
        wanted.clear();
        const staying = new Set(claimsOf(run).map(({ id }) => id));
        for (const card of [...element.children])
          if (card instanceof HTMLElement && !staying.has(card.dataset.claimId ?? '')) card.remove();
      }
      fillNear();
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), 0);
    },
    mount(claim) {
      const run = text.runAt(startOf(claim));
      if (!active || run === undefined) return;
      groups.get(run)?.wanted.delete(claim.id);
      fill(run, Number.POSITIVE_INFINITY);
      place(false);
    },
    place,
    pin(id) {
      pinnedId = id;
      place(true);
    },
    stop() {
      active = false;
      clearTimeout(timer);
      clear();
    },
  };
}

function startOf(claim: ClaimMark): number {
  return claim.spans[0]?.start ?? 0;
}
