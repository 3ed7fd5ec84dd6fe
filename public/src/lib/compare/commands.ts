import type { CompareCommand } from '../../../../server/core/compare-keys.ts';
import { lastAt } from '../by-offset.ts';
import { nudgeTo } from '../scroll-to.ts';
import { chosenIn } from './chosen.ts';
import type { Joined, Links } from './links.ts';
import { otherSide, type Side, type SideKey, type Sides } from './side.ts';
import { nextJoined, nextUntagged } from './steps.ts';

export interface CompareCommandParts {
  readonly sides: Sides;
  readonly links: Links;
  active(): SideKey;
  turnTo(side: SideKey): void;
  /** The relation that is open. */
  current(): Joined | undefined;
  goTo(joined: Joined): void;
  relateBy(key: string): void;
  turn(): void;
  why(): void;
  tell(message: string): void;
}

/** What changes a text's claims: a former version knows none of it. */
const writing: ReadonlySet<CompareCommand> = new Set([
  'tag',
  'add-span',
  'kind',
  'edit',
  'relate',
  'cite',
  'state',
  'suggest',
  'relation',
]);

type Own = Exclude<CompareCommand, keyof typeof import('../../../../server/core/reader-keys.ts').readerKeys>;

/** What each command does; those of the reader act on the active text. */
export function compareCommands(
  parts: CompareCommandParts,
): (command: CompareCommand, key: string) => boolean {
  const { sides, links } = parts;
  const side = () => sides[parts.active()];

  function step(forward: boolean, noun: string, isWanted: (joined: Joined) => boolean): void {
    const { key, column } = side();
    const open = parts.current();
    const start = column.cursor.current()?.start ?? 0;
    const from = { open: open !== undefined && isWanted(open) ? open.link.id : undefined, start };
    const next = nextJoined(links.byPlace(key).filter(isWanted), key, from, forward);
    if (next === undefined) parts.tell(`No ${noun} ${forward ? 'after' : 'before'} this place.`);
    else parts.goTo(next);
  }

  function untagged(forward: boolean): void {
    const { column, scroller } = side();
    const at = nextUntagged(column, forward);
    const sentence = column.sentences()[at];
    if (sentence === undefined) {
      parts.tell(`No sentence without a claim ${forward ? 'after' : 'before'} this one.`);
      return;
    }
    column.cursor.to(at, false);
    nudgeTo(column.text, sentence, scroller);
    column.cursor.say();
  }

  function turnTo(key: SideKey): void {
    const isThere = parts.active() === key;
    parts.turnTo(key);
    const one = sides[key];
    if (!isThere && one.column.cursor.at() < 0) one.column.cursor.to(firstInSight(one), false);
    one.column.cursor.say();
  }

  /** The relations of the claim here, one after the other. */
  function partner(): void {
    const chosen = chosenIn(side().column);
    const own = chosen?.kind === 'claim' ? links.of(chosen.claim.id) : [];
    const here = own.findIndex(({ link }) => link.id === parts.current()?.link.id);
    const next = own[(here + 1) % own.length];
    if (next !== undefined) parts.goTo(next);
    else parts.tell(`Nothing on the ${otherSide(parts.active())} is related to this place yet.`);
  }

  const contradicts = ({ link }: Joined) => link.kind === 'contradicts';
  const all = () => true;
  const table: Record<Own, (key: string) => void> = {
    'left-column': () => turnTo('left'),
    'right-column': () => turnTo('right'),
    relation: parts.relateBy,
    turn: parts.turn,
    'next-relation': () => step(true, 'relation', all),
    'previous-relation': () => step(false, 'relation', all),
    'next-contradiction': () => step(true, 'contradiction', contradicts),
    'previous-contradiction': () => step(false, 'contradiction', contradicts),
    partner,
    why: parts.why,
    'next-untagged': () => untagged(true),
    'previous-untagged': () => untagged(false),
  };

  return (command, key) => {
    const isClosed = command === 'relation' ? isEitherReadOnly(sides) : side().settings.readOnly;
    if (writing.has(command) && isClosed) {
      parts.tell('A former version is to be read only.');
      return true;
    }
    // A relation is closed as a whole.
    if (command === 'close' && parts.current() !== undefined)
      sides[otherSide(parts.active())].column.pane.close();
    if (!isOwn(command, table)) return side().column.run(command, key);
    table[command](key);
    return true;
  };
}

function isOwn<Table extends object>(
  command: CompareCommand,
  table: Table,
): command is CompareCommand & keyof Table {
  return Object.hasOwn(table, command);
}

function isEitherReadOnly({ left, right }: Sides): boolean {
  return left.settings.readOnly || right.settings.readOnly;
}

/** The index of the first sentence that begins in sight. */
function firstInSight({ column, scroller }: Side): number {
  const { top } = scroller.view();
  const run = column.painter.nearRuns().find(({ element }) => element.getBoundingClientRect().bottom > top);
  const sentences = column.sentences();
  if (run === undefined) return 0;
  for (let at = Math.max(0, lastAt(sentences, run.start)); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    const box = sentence === undefined ? undefined : column.text.rangeOf(sentence)?.getBoundingClientRect();
    if (box === undefined || box.top >= top) return at;
  }
  return 0;
}
