import type { Range } from '../target.ts';
import { isCapital, isExtender, isIdeograph, isLetter, skipSpace } from './characters.ts';
import { afterFullStop, isFullStop, isSpaceLost } from './full-stop.ts';
import { afterAny } from './goes-on.ts';
import { nextItem } from './list-items.ts';
import { bracketFinder, isSpace, kindAt, nextStop, stopKind } from './marks.ts';
import { type Rules, rulesFor } from './rules-for.ts';
import { type Passage, readStop, type Stop } from './stop.ts';
import { wordsAround } from './stop-word.ts';

/**
 * The sentences of each block: ascending and disjoint, without white space around them, never across blocks, never inside a grapheme; together they cover
 * every character of the blocks that is not white space. A line break is a space, an empty line an end. `language` is a BCP 47 tag, or empty.
 */
export function splitSentences(text: string, blocks: readonly Range[], language: string): Range[] {
  const rules = rulesFor(language);
  const sentences: Range[] = [];
  for (const block of blocks) splitBlock(text, block, rules, sentences);
  return sentences;
}

function splitBlock(text: string, block: Range, rules: Rules, sentences: Range[]): void {
  const limit = trimEnd(text, block);
  const passage = { text, rules, bracketFrom: bracketFinder(text, limit) };
  let start = skipSpace(text, block.start, limit);
  while (start < limit) {
    const item = nextItem(text, start, limit);
    const { end, next } = nextEnd(passage, start, item ?? limit);
    sentences.push({ start, end });
    start = next;
  }
}

/** Where the sentence from `start` on ends, and where the next one begins. */
function nextEnd(passage: Passage, start: number, limit: number): { end: number; next: number } {
  const { text, rules } = passage;
  let at = nextStop(text, start, limit, rules.kinds);
  while (at < limit) {
    if (kindAt(text, at, rules.kinds) === stopKind.line) {
      const next = skipSpace(text, at, limit);
      if (isEmptyLine(text, at, next) && !isExtender(text, next))
        return { end: trimEnd(text, { start, end: at }), next };
      at = nextStop(text, next, limit, rules.kinds);
      continue;
    }
    const stop = readStop(passage, start, at, limit);
    if (stop.next < limit && endsSentence(stop)) return stop;
    at = nextStop(text, stop.runEnd, limit, rules.kinds);
  }
  return { end: trimEnd(text, { start, end: limit }), next: limit };
}

function trimEnd(text: string, { start, end }: Range): number {
  let index = end;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

function endsSentence(stop: Stop): boolean {
  const { text, end, next } = stop;
  if (isExtender(text, next)) return false;
  if (isEmptyLine(text, end, next)) return true;
  if (end === next && !endsWithoutSpace(stop)) return false;
  for (const goesOn of afterAny) if (goesOn(stop)) return false;
  if (!isFullStop(stop)) return true;
  const words = wordsAround(stop);
  for (const goesOn of afterFullStop) if (goesOn(stop, words)) return false;
  return true;
}

/** After wide stops, between ideographs, after a danda, and where a copy lost the space: `at last.The next`. */
function endsWithoutSpace(stop: Stop): boolean {
  const { text, at, runEnd, end, next, rules } = stop;
  const isWide = (offset: number) => kindAt(text, offset, rules.kinds) === stopKind.wide;
  if (isWide(at) || isWide(runEnd - 1)) return true;
  if (isIdeograph(text, at - 1)) return isIdeograph(text, next) || isCapital(text, next);
  if ('।॥'.includes(text.charAt(at))) return isLetter(text, next);
  return at + 1 === end && isSpaceLost(stop, wordsAround(stop));
}

/** Whether the white space between the offsets holds an empty line. */
function isEmptyLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  let lines = 0;
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === 10) lines += 1;
  return lines > 1;
}
