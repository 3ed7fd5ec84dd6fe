import type { Bracketed } from './brackets.ts';
import type { FoundMention } from './citable.ts';
import { locatorAt } from './locator.ts';
import type { NameIndex } from './name-index.ts';

/** `3`, `7–9`, `12, p. 34`: parts of a list of numbers. */
const part = /\s*(\d{1,4})(?:\s?[-–—]\s?(\d{1,4}))?/y;
/** A longer range is a count of something else. */
const maxRange = 40;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedGroup = /(?<=\p{L}{3}|\p{P})[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[⁻–,][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,9}/gu;

/** `[3, 7–9]`, where the numbers are those of a numbered list: one mention for each work. */
export function bracketedNumbers(
  text: string,
  index: NameIndex,
  brackets: readonly Bracketed[],
): FoundMention[] {
  if (index.labels.size === 0) return [];
  return brackets.flatMap((bracket) =>
    bracket.isSquare && /^\s*\d/.test(bracket.inner) ? numbersIn(text, index, bracket) : [],
  );
}

/** All of them, or none: a bracket with a number that is not in the list is something else. */
function numbersIn(text: string, index: NameIndex, bracket: Bracketed): FoundMention[] {
  const found: FoundMention[] = [];
  const limit = bracket.end - 1;
  for (let at = bracket.start + 1; at < limit; ) {
    part.lastIndex = at;
    const match = part.exec(text);
    const keys = match === null ? [] : keysOf(index, match[1] ?? '', match[2] ?? match[1] ?? '');
    if (match === null || keys.length === 0) return [];
    const locator = locatorAt(text, part.lastIndex);
    const isLocator = locator !== undefined && /^\D/.test(locator.text) && locator.end <= limit;
    const end = isLocator ? locator.end : part.lastIndex;
    const start = match.index + match[0].search(/\d/);
    for (const key of keys)
      found.push({ start, end, kind: 'numeric', keys: [key], locator: isLocator ? locator.text : '' });
    at = end + (/^\s*[,;，；、]?/.exec(text.slice(end, limit))?.[0].length ?? 0);
    if (at === end && at < limit) return [];
  }
  return found;
}

/** `word.³` and `word¹,⁴⁻⁶`, by the numbers of a numbered list. */
export function raisedNumbers(text: string, index: NameIndex): FoundMention[] {
  if (index.labels.size === 0) return [];
  return Array.from(text.matchAll(raisedGroup)).flatMap(({ 0: marks, index: start }) => {
    const plain = marks.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (mark) => String(raised.indexOf(mark)));
    const keys = plain.split(',').map((one) => {
      const [first = '', last = first] = one.split(/[⁻–]/);
      return keysOf(index, first, last);
    });
    if (keys.some((some) => some.length === 0)) return [];
    return keys
      .flat()
      .map((key) => ({ start, end: start + marks.length, kind: 'note' as const, keys: [key], locator: '' }));
  });
}

function keysOf(index: NameIndex, first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  if (to < from || to - from > maxRange) return [];
  const works = Array.from({ length: to - from + 1 }, (_, step) => index.labels.get(String(from + step)));
  return works
    .flatMap((work) => (work === undefined ? [] : [work.key]))
    .slice(0, works.includes(undefined) ? 0 : undefined);
}
