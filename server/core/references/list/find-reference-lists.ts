import { referenceLikeness } from './reference-likeness.ts';
import type { ListEntry, ReferenceList } from './reference-list.ts';
import { findRuns } from './runs-by-shape.ts';
import { splitEntries } from './split-entries.ts';
import { type Block, blocksOf, isLike } from './text-blocks.ts';
import { kindOfHeading, type TextLine, textLines } from './text-lines.ts';

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
  const lines = textLines(text);
  const headed = headedLists(lines);
  const shaped = findRuns(outside(lines, headed)).map(({ heading, members }) => listOf(heading, members));
  return [...headed, ...shaped.flat()].sort((a, b) => a.start - b.start);
}

/** The lines that stand in none of the lists, which are in order. */
function outside(lines: readonly TextLine[], lists: readonly ReferenceList[]): TextLine[] {
  let at = 0;
  return lines.filter(({ start }) => {
    while ((lists[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (lists[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function headedLists(lines: readonly TextLine[]): ReferenceList[] {
  const lists: ReferenceList[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = lines[at];
    if (heading === undefined || kindOfHeading(heading.text) !== 'list') continue;
    at = readParts(lines, at, heading, lists) - 1;
  }
  return lists;
}

/** Reads a list and the parts that follow it; returns the index of the line behind them. */
function readParts(
  lines: readonly TextLine[],
  first: number,
  firstHeading: TextLine,
  lists: ReferenceList[],
): number {
  let at = first + 1;
  let heading = firstHeading;
  for (;;) {
    const end = endOfList(lines, at);
    lists.push(...listOf(heading, lines.slice(at, end)));
    const next = lines[end];
    if (next === undefined || kindOfHeading(next.text) !== 'part') return Math.max(end, first + 1);
    heading = next;
    at = end + 1;
  }
}

function endOfList(lines: readonly TextLine[], from: number): number {
  let stop = from;
  while (stop < lines.length && kindOfHeading(lines[stop]?.text ?? '') === undefined) stop += 1;
  const blocks = blocksOf(lines, from, stop);
  let end = from;
  let odds = 0;
  for (const block of blocks) {
    if (isLike(block)) {
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

function listOf(heading: TextLine | undefined, members: readonly TextLine[]): ReferenceList[] {
  const entries = withoutTail(splitEntries(members));
  const like = entries.filter(({ text }) => referenceLikeness(text) >= minMost).length;
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

function withoutTail(entries: readonly ListEntry[]): ListEntry[] {
  const last = entries.findLastIndex(({ text }) => referenceLikeness(text) >= minLast);
  return entries.slice(0, last + 1);
}
