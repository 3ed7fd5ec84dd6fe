import { runSteps, type Steps } from '../../steps.ts';
import { referenceLikeness } from './reference-likeness.ts';
import type { ListEntry, ReferenceList } from './reference-list.ts';
import { findRuns } from './runs-by-shape.ts';
import { splitEntries } from './split-entries.ts';
import { type Block, blocksOf, isLike } from './text-blocks.ts';
import { type TextLine, textLines } from './text-lines.ts';

export type { ListEntry, ReferenceList } from './reference-list.ts';

/** An entry below this at a list's end is what stands behind the list. */
const minLast = 2;
/** Half of the entries of a list look like it at least so much. */
const minMost = 1.5;
/** Longer blocks that do not look like entries end a list; shorter ones may be an entry without a year among others. UTF-16 code units. */
const maxOdd = 600;
/** How many blocks that do not look like entries may stand together in a list. */
const maxOdds = 2;

/**
 * The reference lists of a canonical text, in order: those under a heading that says so, with a list for each part that has a heading of its own, and runs of
 * lines or paragraphs that look like entries. None where there is no list of references. In time linear in the text.
 */
export function findReferenceLists(text: string): readonly ReferenceList[] {
  return runSteps(referenceListSteps(text));
}

/** The same step by step. */
export function* referenceListSteps(text: string): Steps<readonly ReferenceList[]> {
  const lines = yield* textLines(text);
  const lists = yield* headedLists(lines);
  for (const { heading, members } of yield* findRuns(outside(lines, [...lists])))
    lists.push(...(yield* listOf(heading, members)));
  return lists.sort((a, b) => a.start - b.start);
}

/** The lines that stand in none of the lists, which are in order. */
function outside(lines: readonly TextLine[], lists: readonly ReferenceList[]): TextLine[] {
  let at = 0;
  return lines.filter(({ start }) => {
    while ((lists[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (lists[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function* headedLists(lines: readonly TextLine[]): Steps<ReferenceList[]> {
  const lists: ReferenceList[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = lines[at];
    if (heading?.heading !== 'list') continue;
    at = (yield* readParts(lines, at, heading, lists)) - 1;
  }
  return lists;
}

/** Reads a list and the parts that follow it; returns the index of the line behind them. */
function* readParts(
  lines: readonly TextLine[],
  first: number,
  firstHeading: TextLine,
  lists: ReferenceList[],
): Steps<number> {
  let at = first + 1;
  let heading = firstHeading;
  for (;;) {
    const end = yield* endOfList(lines, at);
    lists.push(...(yield* listOf(heading, lines.slice(at, end))));
    const next = lines[end];
    if (next?.heading !== 'part') return Math.max(end, first + 1);
    heading = next;
    at = end + 1;
  }
}

function* endOfList(lines: readonly TextLine[], from: number): Steps<number> {
  let stop = from;
  while (stop < lines.length && lines[stop]?.heading === undefined) stop += 1;
  const blocks = blocksOf(lines, from, stop);
  let end = from;
  let odds = 0;
  for (const block of blocks) {
    if (yield* isLike(block)) {
      end = block.to;
      odds = 0;
    } else {
      odds += 1;
      if (odds > maxOdds || lengthOf(block) > maxOdd) break;
    }
  }
  // A part's heading goes on from here only where nothing else stands between.
  return blocks.every(({ to }) => to <= end) ? stop : end;
}

function lengthOf({ lines }: Block): number {
  return (lines.at(-1)?.end ?? 0) - (lines[0]?.start ?? 0);
}

function* listOf(heading: TextLine | undefined, members: readonly TextLine[]): Steps<ReferenceList[]> {
  const { entries, like } = yield* withoutTail(yield* splitEntries(members));
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || like * 2 < entries.length) return [];
  return [
    {
      start: heading?.start ?? first.start,
      end: last.end,
      heading: heading && { start: heading.start, end: heading.end },
      entries,
    },
  ];
}

/** Up to the last entry that looks like one, and how many of them do. */
function* withoutTail(
  all: readonly ListEntry[],
): Steps<{ readonly entries: readonly ListEntry[]; readonly like: number }> {
  let [behind, like, likeSoFar] = [0, 0, 0];
  for (const [at, { text }] of all.entries()) {
    const likeness = referenceLikeness(text);
    if (likeness >= minMost) likeSoFar += 1;
    if (likeness >= minLast) [behind, like] = [at + 1, likeSoFar];
    yield;
  }
  return { entries: all.slice(0, behind), like };
}
