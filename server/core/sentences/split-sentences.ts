import type { Range } from '../target.ts';
import { isExtender, isIdeograph, isSpace, kindAt, nextStop, skipSpace, stopKind } from './characters.ts';
import { afterAny, afterFullStop, isFullStop } from './goes-on.ts';
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
    const stop = readStop(text, start, at, limit, rules);
    at = stop.runEnd;
    if (stop.next < limit && endsSentence(stop)) {
      const end = kindAt(text, stop.at) === stopKind.line ? trimEnd(text, { start, end: stop.at }) : stop.end;
      sentences.push({ start, end });
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
  if (kind === stopKind.line) return isEmptyLine(stop);
  if (text.slice(end, next).includes('\n') && /\n[ \t]*\n/.test(text.slice(end, next))) return true;
  if (kind === stopKind.wide) return endsWide(stop);
  if (end === next && !(isIdeograph(text, next) && isIdeograph(text, at - 1))) return false;
  if (afterAny.some((reason) => reason(stop))) return false;
  return !isFullStop(stop) || !afterFullStop.some((reason) => reason(stop));
}

function isEmptyLine({ text, at, next }: Stop): boolean {
  return /^\n[ \t]*\n/.test(text.slice(at, next));
}

/** Chinese and Japanese stops end a sentence unless the sentence that quotes goes on. */
function endsWide(stop: Stop): boolean {
  const { text, end, runEnd, next, rules } = stop;
  if (afterAny.some((reason) => reason(stop))) return false;
  if (end === runEnd) return true;
  const clause = /^[^，。！？、：；,\s]{0,10}/.exec(text.slice(next, next + 10))?.[0] ?? '';
  return !rules.saying.some((word) => clause.includes(word));
}
