import type { Steps } from '../../steps.ts';
import { entryLabel } from './entry-label.ts';
import { joinLines } from './join-lines.ts';
import { beginsEntry, beginsWithNames, referenceLikeness } from './reference-likeness.ts';
import type { ListEntry } from './reference-list.ts';
import { splitInline } from './split-inline.ts';
import type { TextLine } from './text-lines.ts';

/** Wider lines than this are paragraphs: nothing was broken to fit a page. Characters. */
const maxWrapped = 160;
/** A line is full when the next word would have come nearer to the widest line than this share of it. */
const fullShare = 0.9;
/** An entry that so far looks less like a reference is not at its end: it has no year and no address. */
const minWhole = 1.5;
/** Longer pieces are not joined any further, and left out: whatever they are, they are no entry. UTF-16 code units. */
const maxEntry = 4_000;
/** Enough lines of an entry show its year. */
const maxLines = 12;

/** A family name may begin small. */
const smallName = /^(?:(?:van|von|de|der|den|del|di|da|la|le|al|el|bin|ter|ten|dos|du|d’|d') ?){1,3}\p{Lu}/u;

/** The entries of the lines between a list's heading and its end. */
export function* splitEntries(lines: readonly TextLine[]): Steps<ListEntry[]> {
  const parts: LabelledLine[] = [];
  for (const line of lines)
    for (const part of yield* splitInline(line)) {
      parts.push({ ...part, label: entryLabel(part.text).label });
      yield;
    }
  const entries: ListEntry[] = [];
  for (const group of isNumbered(parts) ? numberedGroups(parts) : yield* plainGroups(parts)) {
    const entry = entryOf(group);
    if (entry !== undefined) entries.push(entry);
    yield;
  }
  return entries;
}

interface LabelledLine extends TextLine {
  /** Its number; empty where it has none. */
  readonly label: string;
}

function entryOf(group: readonly TextLine[]): ListEntry | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { label, rest } = entryLabel(joinLines(group.map(({ text }) => text)));
  if (rest === '' || rest.length > maxEntry) return undefined;
  return { start: first.start, end: last.end, text: rest, label };
}

/** Whether numbers begin the entries: the first line has one, and others follow in order. */
function isNumbered(lines: readonly LabelledLine[]): boolean {
  const numbers = lines.map(({ label }) => Number(label || Number.NaN)).filter(Number.isFinite);
  const rising = numbers.filter((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1).length;
  const [first] = lines;
  return first !== undefined && first.label !== '' && rising >= Math.max(2, numbers.length * 0.6);
}

/** A number that goes on from the one before begins an entry; all else goes on with it. */
function numberedGroups(lines: readonly LabelledLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  let number = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const { label } = line;
    const here = Number(label);
    const isNext = label !== '' && (number < 0 || (here > number && here <= number + 3));
    const group = groups.at(-1);
    if (isNext || group === undefined || lengthOf(group) > maxEntry) groups.push([line]);
    else group.push(line);
    if (isNext) number = here;
  }
  return groups;
}

function* plainGroups(lines: readonly TextLine[]): Steps<TextLine[][]> {
  const width = widest(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || lengthOf(group) > maxEntry || isNewEntry(group, line, width))
      groups.push([line]);
    else group.push(line);
    yield;
  }
  return groups;
}

function isNewEntry(group: readonly TextLine[], line: TextLine, width: number): boolean {
  const last = group.at(-1)?.text ?? '';
  if (/^\p{Ll}/u.test(line.text) && !smallName.test(line.text)) return false;
  const isEnded = /[.。．)）\]>»”"’'\d/]$/u.test(last) || /(?:https?:|www\.|doi)\S*$/i.test(last);
  if (line.isFirst) return isEnded || beginsEntry(line.text);
  if (width > maxWrapped) return isEnded || beginsEntry(line.text);
  const [word = ''] = line.text.split(' ', 1);
  const isFull = last.length + 1 + word.length > width * fullShare;
  if (!isFull) return isEnded || beginsEntry(line.text);
  if (!isEnded || !beginsWithNames(line.text)) return false;
  return referenceLikeness(joinLines(group.slice(0, maxLines).map(({ text }) => text))) >= minWhole;
}

function widest(lines: readonly TextLine[]): number {
  return lines.reduce((most, { text }) => Math.max(most, text.length), 0);
}

function lengthOf(group: readonly TextLine[]): number {
  return (group.at(-1)?.end ?? 0) - (group[0]?.start ?? 0);
}
