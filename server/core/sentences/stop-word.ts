import { isIdeograph, skipOpeners, skipWord } from './characters.ts';
import { isDirection, markAt, marks } from './marks.ts';
import type { Stop } from './stop.ts';

/** The words on both sides of a stop. */
export interface Words {
  /** Without the stop: `U.S`, `Dr`, `1991`. Empty when there is none. */
  readonly before: string;
  /** Past opening marks. Empty when a figure or nothing follows. */
  readonly after: string;
  /** Where `after`, or the figure in its place, begins. */
  readonly at: number;
}

export function wordsAround(stop: Stop): Words {
  const { text, next, limit } = stop;
  const at = skipOpeners(text, next, limit);
  return { before: wordBefore(stop), after: text.slice(at, skipWord(text, at, limit)), at };
}

/** No abbreviation is longer. */
const maxWordLength = 24;

function wordBefore({ text, start, at }: Stop): string {
  let to = at;
  while (to > start && isDirection(text.charCodeAt(to - 1))) to -= 1;
  let from = to;
  const first = Math.max(start, to - maxWordLength);
  while (
    from > first &&
    (markAt(text, from - 1) & (marks.space | marks.beforeWord)) === 0 &&
    !isIdeograph(text, from - 1)
  )
    from -= 1;
  return text.slice(from, to);
}

/** The word before the stop with a single letter and stop before it: `z. B` as `z.b`. Empty when no such letter stands there. */
export function letterPair({ text, start, at }: Stop, { before }: Words): string {
  if (before.length === 0 || before.length > 2 || text.charAt(at - before.length - 2) !== '.') return '';
  const pair = /(?:^|[\s(„“"«])(\p{L}{1,2}\.)\s(\p{L}{1,2})$/u.exec(text.slice(Math.max(start, at - 8), at));
  return pair === null ? '' : `${pair[1]}${pair[2]}`.toLowerCase();
}

/** The word that stands before `before`, in lower case and without what follows it: `am` in `am 3.` Empty when there is none near. */
export function wordBeforeThat({ text, start, at }: Stop, { before }: Words): string {
  const to = at - before.length;
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(start, to - maxWordLength), to))?.[1]?.toLowerCase() ?? '';
}
