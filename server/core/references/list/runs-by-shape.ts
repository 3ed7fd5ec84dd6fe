import type { Steps } from '../../steps.ts';
import { joinLines } from './join-lines.ts';
import { beginsEntry, referenceLikeness } from './reference-likeness.ts';
import { type Block, blocksOf, isLike } from './text-blocks.ts';
import type { TextLine } from './text-lines.ts';

/** Fewer entries without a heading are no list: two citations in a row stand in any text. */
const minEntries = 4;
/** What an entry has to show where no heading speaks for it. */
const minAlone = 3;
/** Share of the units of a run that have to show so much. */
const minShare = 0.7;
/** A heading of unknown words above a run. UTF-16 code units. */
const maxHeading = 80;
/** Lines of a paragraph that are looked at. */
const maxLooked = 40;
/** Notes that point to each other are no list of references. */
const note =
  /^(?:\[?\d+[\].)]?\s*)?(?:ibid|op\. ?cit|loc\. ?cit|see |cf\.|vgl\.|siehe |ebd|voir |véase |xem |см\.|там же|同上|参见|參見|见前注)/iu;

export interface Run {
  readonly heading: TextLine | undefined;
  readonly members: readonly TextLine[];
}

interface Unit {
  readonly lines: readonly TextLine[];
  readonly likeness: number;
}

/** Runs of lines or paragraphs that look like entries of a reference list without a heading that says so. */
export function* findRuns(lines: readonly TextLine[]): Steps<Run[]> {
  const units: Unit[] = [];
  for (const block of blocksOf(lines, 0, lines.length))
    for (const unit of yield* unitsOf(block)) units.push(unit);
  const runs: Run[] = [];
  let open: Unit[] = [];
  let before: Unit | undefined;
  const close = () => {
    const strong = open.filter(({ likeness }) => likeness >= minAlone).length;
    if (strong >= minEntries && strong >= open.length * minShare)
      runs.push({ heading: headingOf(before), members: open.flatMap(({ lines }) => lines) });
    open = [];
  };
  for (const unit of units) {
    if (unit.likeness >= 2) open.push(unit);
    else {
      close();
      before = unit;
    }
  }
  close();
  return runs;
}

/** A tight list is a unit for each line; a paragraph is one. */
function* unitsOf(block: Block): Steps<Unit[]> {
  const isTight = block.lines.length >= minEntries && (yield* isLike(block)) && (yield* startsMostly(block));
  const units: Unit[] = [];
  for (const lines of isTight ? block.lines.map((line) => [line]) : [block.lines]) {
    const text = joinLines(lines.slice(0, maxLooked).map((line) => line.text));
    units.push({ lines, likeness: note.test(text) || !beginsEntry(text) ? 0 : referenceLikeness(text) });
    yield;
  }
  return units;
}

function* startsMostly({ lines }: Block): Steps<boolean> {
  let starts = 0;
  for (const { text } of lines) {
    if (beginsEntry(text)) starts += 1;
    yield;
  }
  return starts >= lines.length * 0.8;
}

function headingOf(unit: Unit | undefined): TextLine | undefined {
  const [line, ...more] = unit?.lines ?? [];
  if (line === undefined || more.length > 0 || line.text.length > maxHeading) return undefined;
  return /[.!?。,;]$/.test(line.text) ? undefined : line;
}
