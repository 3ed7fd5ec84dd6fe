import type { Range } from '../target.ts';
import { isExtender, isIdeograph, isSpace, kindAt, nextStop, skipSpace, stopKind } from './characters.ts';
import { afterAny, afterFullStop, isFullStop, isSpaceLost } from './goes-on.ts';
import { type Rules, rulesFor } from './rules-for.ts';
import { readStop, type Stop } from './stop.ts';

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
  let start = skipSpace(text, block.start, limit);
  let at = nextStop(text, start, limit);
  while (at < limit) {
    if (kindAt(text, at) === stopKind.line) {
      const next = skipSpace(text, at, limit);
      if (isEmptyLine(text, at, next) && !isExtender(text, next)) {
        sentences.push({ start, end: trimEnd(text, { start, end: at }) });
        start = next;
      }
      at = nextStop(text, next, limit);
      continue;
    }
    const stop = readStop(text, start, at, limit, rules);
    at = stop.runEnd;
    if (stop.next < limit && endsSentence(stop)) {
      sentences.push({ start, end: stop.end });
      start = stop.next;
      at = start;
    }
    at = nextStop(text, at, limit);
  }
  if (start < limit) sentences.push({ start, end: limit });
}

function trimEnd(text: string, { start, end }: Range): number {
  let index = end;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

function endsSentence(stop: Stop): boolean {
  const { text, at, end, next } = stop;
  if (isExtender(text, next)) return false;
  const kind = kindAt(text, at);
  if (isEmptyLine(text, end, next)) return true;
  if (end === next && kind !== stopKind.wide && !endsWithoutSpace(stop)) return false;
  if (afterAny.some((reason) => reason(stop))) return false;
  return !isFullStop(stop) || !afterFullStop.some((reason) => reason(stop));
}

/** Between ideographs, and where a copy lost the space: `at last.The next`. */
function endsWithoutSpace(stop: Stop): boolean {
  const { text, at, end, next } = stop;
  if (isIdeograph(text, next)) return isIdeograph(text, at - 1);
  return at + 1 === end && isSpaceLost(stop);
}

/** Whether the white space between the offsets holds an empty line. */
function isEmptyLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const space = text.slice(from, to);
  return space.indexOf('\n') !== space.lastIndexOf('\n');
}
