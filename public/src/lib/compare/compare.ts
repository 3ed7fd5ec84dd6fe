import type { CompareCommand } from '../../../../server/core/compare-keys.ts';
import type { CompareSettings } from '../../../../server/core/compare-settings.ts';
import { keysOf } from '../../../../server/core/keys.ts';
import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import { decodeLinks } from '../../../../server/core/relation-links.ts';
import { announce } from '../announce.ts';
import { cardShelf } from '../card-shelf.ts';
import { changes } from '../changes.ts';
import { markOf } from '../claim-mark.ts';
import { narrow } from '../narrow.ts';
import type { AnswerTaker } from '../page-answers.ts';
import { showTrouble } from '../trouble.ts';
import { undoing } from '../undoing.ts';
import { activeSide } from './active-side.ts';
import { chosenIn, meets } from './chosen.ts';
import { compareCommands } from './commands.ts';
import { showBetween, showChosen, showCounts, showWay } from './desk.ts';
import type { CompareElements } from './elements.ts';
import { followPlaces } from './follow-places.ts';
import { gutter } from './gutter.ts';
import { type Joined, linksBetween } from './links.ts';
import { isOneSource, loadTexts } from './load.ts';
import { fetchNext, followQuote, openJoined } from './open-joined.ts';
import { openSide } from './open-sides.ts';
import { partnerNotes } from './partner-notes.ts';
import { relating } from './relating.ts';
import { isSame } from './relation-card.ts';
import { otherSide, type SideKey, type Sides, sideKeys } from './side.ts';

export interface Compare extends AnswerTaker {
  run(command: CompareCommand, key: string): boolean;
  /** The text that letters go to. */
  activeText(): HTMLElement;
  turnTo(side: SideKey): void;
  activate(side: SideKey): void;
  followHash(): void;
  close(): void;
}

const kinds = keysOf(relationKinds);

/** Makes two texts alive beside each other: each a column of its own, what is chosen in them on the desk below, lines between them. */
export function openCompare(elements: CompareElements, settings: CompareSettings): Compare {
  const shelf = cardShelf(settings.left.reader.paths.cards);
  const save = changes(settings.left.reader);
  const trouble = (message: string, retry?: () => void) => showTrouble(elements.trouble, message, retry);
  const undo = undoing({
    save,
    shelf,
    trouble,
    apply,
    gone,
    notices: elements.notices,
    unlinked(id) {
      const link = links.remove(id);
      changed();
      return link === undefined ? [] : [link.from, link.to];
    },
  });
  const open = (key: SideKey) =>
    openSide({
      key,
      elements: elements[key],
      settings: settings[key],
      shelf,
      undo,
      trouble,
      opened,
      counted: () => {
        links.touch();
        changed();
      },
      moved,
    });
  const links = linksBetween((side, id) => sides[side].column.claims.all().get(id));
  const sides: Sides = { left: open('left'), right: open('right') };
  const active = activeSide(elements);
  let isTurned = false;
  /** The relation that was opened; one between the two chosen claims is shown without. */
  let openId: string | undefined;
  /** While both its ends are being opened, the one that is opened first does not close it. */
  let opening: Joined | undefined;
  let queued = false;
  /** The relations that were counted last. */
  let counted: readonly Joined[] | undefined;

  const lines = gutter({ svg: elements.gutter, sides, links, isActive, opened: goTo });
  const notes = partnerNotes(follow);
  const relate = relating({
    sides,
    links,
    save,
    address: settings.paths.relate,
    changed,
    trouble,
    made(left, right) {
      const made = links.between(left, right).at(-1);
      if (made !== undefined) goTo(made);
    },
  });

  function current(): Joined | undefined {
    if (opening !== undefined) return opening;
    const left = chosenIn(sides.left.column);
    const right = chosenIn(sides.right.column);
    if (left?.kind !== 'claim' || right?.kind !== 'claim') return undefined;
    const between = links.between(left.claim.id, right.claim.id);
    return between.find(({ link }) => link.id === openId) ?? between[0];
  }

  function isActive({ link, left, right }: Joined): boolean {
    const one = current();
    if (one !== undefined) return one.link.id === link.id;
    return sideKeys.some((key) => sides[key].column.pane.openId === (key === 'left' ? left.id : right.id));
  }

  function opened(side: SideKey, claim: ClaimMark | undefined): void {
    if (opening === undefined && claim !== undefined) active.set(side);
    changed();
  }

  function moved(side: SideKey): void {
    const { column } = sides[side];
    const spans = column.cursor.spans();
    const claim = column.pane.openId === undefined ? undefined : column.claims.all().get(column.pane.openId);
    if (opening === undefined && claim !== undefined && spans.length > 0 && !meets(claim, spans))
      column.pane.close();
    changed();
  }

  /** Many things change at once: what follows from them is shown once, before the next frame. */
  function changed(): void {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      show();
    });
  }

  function show(): void {
    const chosen = { left: chosenIn(sides.left.column), right: chosenIn(sides.right.column) };
    for (const key of sideKeys) showChosen(sides[key], chosen[key]);
    const joined = current();
    const canRelate =
      chosen.left !== undefined &&
      chosen.right !== undefined &&
      sideKeys.every((key) => !settings[key].readOnly);
    showBetween(elements, sides.left, joined, canRelate);
    showWay(elements, isTurned);
    const all = links.byPlace('left');
    if (all !== counted) showCounts(elements.counts, isOneSource(sides) ? [] : all);
    counted = all;
    showNotes();
    lines.draw();
    if (elements.root.dataset.ready === undefined || opening !== undefined) return;
    const isNamed = joined !== undefined && !isSame(joined) && !isPending(joined);
    const hash = isNamed ? `#relation-${joined.link.id}` : '';
    if (hash !== location.hash)
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  }

  function showNotes(): void {
    const side = sides[active.key];
    const chosen = narrow.matches ? chosenIn(side.column) : undefined;
    if (chosen?.kind === 'claim')
      notes.show(side, sides[otherSide(active.key)], chosen.claim, links.of(chosen.claim.id));
    else notes.clear();
  }

  function apply(card: HTMLElement): boolean {
    const claim = markOf(card);
    const side = sideKeys.find(
      (key) => settings[key].reader.source === card.dataset.source && !settings[key].readOnly,
    );
    if (claim === undefined || side === undefined) return false;
    relate.arrived(side, claim);
    lines.forget(claim.id);
    const placed = sides[side].column.apply(card);
    if (!isOneSource(sides)) links.renew(claim.id, decodeLinks(JSON.parse(card.dataset.links ?? '[]')));
    changed();
    return placed;
  }

  function gone(id: string): void {
    for (const key of sideKeys)
      if (sides[key].column.claims.all().get(id) !== undefined) sides[key].column.gone(id);
    links.renew(id, []);
    changed();
  }

  function goTo(joined: Joined): void {
    openId = joined.link.id;
    opening = joined;
    const isWanted = () => opening === joined;
    void openJoined(joined, sides, active.key, isWanted).finally(() => {
      if (!isWanted()) return;
      opening = undefined;
      changed();
      if (!isOneSource(sides)) fetchNext(shelf, joined, links.byPlace(active.key));
    });
  }

  /** On a narrow screen: over to the other text, where the relation leads. */
  function follow(joined: Joined): void {
    turnTo(otherSide(active.key));
    goTo(joined);
  }

  function turnTo(side: SideKey): void {
    active.set(side);
    sides[side].column.text.root.focus({ preventScroll: true });
    changed();
  }

  function relateBy(key: string): void {
    const kind = kinds[Number(key) - 1];
    const left = chosenIn(sides.left.column);
    const right = chosenIn(sides.right.column);
    if (kind === undefined) return;
    if (left === undefined || right === undefined) {
      undo.tell(`Choose a sentence on the ${left === undefined ? 'left' : 'right'} first.`);
      return;
    }
    announce(`${relationKinds[kind].label}.`);
    relate.relate(kind, { left, right }, isTurned);
  }

  const run = compareCommands({
    sides,
    links,
    active: () => active.key,
    turnTo,
    current,
    goTo,
    relateBy,
    tell: undo.tell,
    turn() {
      isTurned = !isTurned;
      announce(isTurned ? 'From right to left.' : 'From left to right.');
      changed();
    },
    why: () => elements.open.querySelector<HTMLElement>('a[data-turbo-frame]')?.click(),
  });

  function followHash(): void {
    if (followPlaces(location.hash, sides)) return;
    const [, kind, name = ''] = /^#(relation|claim)-(\w+)$/.exec(location.hash) ?? [];
    const joined = kind === 'relation' ? links.get(name) : undefined;
    const side = sideKeys.find((key) => sides[key].column.claims.all().get(name) !== undefined);
    const claim = side === undefined ? undefined : sides[side].column.claims.all().get(name);
    if (joined !== undefined) goTo(joined);
    else if (side !== undefined && claim !== undefined) void sides[side].column.go(claim);
    else if (kind !== undefined) trouble('What this address names is not in these two texts.');
  }

  async function load(): Promise<void> {
    const missing = await loadTexts(sides, links, settings.paths.relations);
    if (missing !== undefined) return trouble(missing, () => void load());
    elements.root.dataset.ready = '';
    performance.mark('compare-ready');
    changed();
    followHash();
    requestAnimationFrame(() => setTimeout(() => performance.measure('compare-paint', 'compare-ready')));
  }

  for (const key of sideKeys)
    elements[key].cards.addEventListener('click', (event) => followQuote(event, links, goTo));
  narrow.addEventListener('change', changed);
  // The first paint belongs to the texts.
  requestAnimationFrame(() => setTimeout(() => void load()));

  return {
    run,
    activeText: () => sides[active.key].column.text.root,
    turnTo,
    activate: active.set,
    followHash,
    submitted: undo.submitted,
    cardCame: apply,
    cardWent(id) {
      const isHere = sideKeys.some((key) => sides[key].column.claims.all().get(id) !== undefined);
      if (isHere) gone(id);
      return isHere;
    },
    noticed: undo.noticed,
    unreachable: () =>
      trouble('The server cannot be reached. What you typed is still in its form; send it again when it is.'),
    close() {
      lines.stop();
      for (const key of sideKeys) sides[key].column.close();
    },
  };
}

function isPending({ link }: Joined): boolean {
  return link.id.startsWith('pending-');
}
