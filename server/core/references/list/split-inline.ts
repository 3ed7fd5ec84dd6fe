import type { Steps } from '../../steps.ts';
import { beginsWithFamily, referenceLikeness } from './reference-likeness.ts';
import type { TextLine } from './text-lines.ts';

/** Shorter paragraphs hold one entry. UTF-16 code units. */
const minSeveral = 160;
/** How much of what follows is looked at: names and a year. */
const maxLead = 220;
/** An entry before the next one begins has its year, or an address. */
const minWhole = 1.5;
/** Names up to a year: `Brown, B., & Lee, C. (2014).`, `Brown, Ben. 2014. `, `———. (2018).` */
const names =
  /^[^()\d]{3,160}?(?:\((?:1[5-9]\d\d|20\d\d)[a-z]?(?:, [^()]{2,30})?\)|\. (?:1[5-9]\d\d|20\d\d)[a-z]?\. )/u;
const sameAgain = /^(?:[—―⸺⸻]{1,6}|-{3,6})\.? ?\(?(?:1[5-9]\d\d|20\d\d)/u;

/** Several entries that stand in one paragraph, by their numbers or by the names and years that they begin with. */
export function* splitInline(line: TextLine): Steps<TextLine[]> {
  const numbered = numberedMarks(line);
  const marks = numbered.length > 1 ? numbered : yield* namedMarks(line.text);
  return marks.map((mark, at) => {
    const text = line.text.slice(mark, marks[at + 1]).trimEnd();
    const start = line.start + mark;
    return { start, end: start + text.length, text, isFirst: at > 0 || line.isFirst, heading: undefined };
  });
}

function* namedMarks(text: string): Steps<number[]> {
  const marks = [0];
  if (text.length < minSeveral) return marks;
  for (const { index } of text.matchAll(/(?<=[.)\]/\d] )[\p{L}—―⸺⸻-]/gu)) {
    yield;
    const lead = text.slice(index, index + maxLead);
    if (!sameAgain.test(lead) && !(beginsWithFamily(lead) && names.test(lead))) continue;
    if (referenceLikeness(text.slice(marks.at(-1), index)) >= minWhole) marks.push(index);
  }
  return marks;
}

/** `[1] … [2] … [3] …` in one paragraph, each number one more than the one before. */
function numberedMarks(line: TextLine): number[] {
  const first = /^(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,3})\.) /.exec(line.text);
  if (first === null) return [0];
  const marks: number[] = [0];
  let next = Number(first[1] ?? first[2] ?? first[3]) + 1;
  const pattern =
    first[1] !== undefined
      ? /\[(\d{1,4})\] ?/g
      : first[2] !== undefined
        ? /(?<=[.)\d/] )\((\d{1,3})\) /g
        : /(?<=[.)\d/] )(\d{1,3})\. (?=\p{Lu})/gu;
  for (const match of line.text.matchAll(pattern)) {
    if (match.index === 0 || Number(match[1]) !== next) continue;
    marks.push(match.index);
    next += 1;
  }
  return marks;
}
