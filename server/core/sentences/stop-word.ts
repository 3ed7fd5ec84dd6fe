import { isDigit, isSpace, skipOpeners } from './characters.ts';
import type { Stop } from './stop.ts';

/** No abbreviation is longer. */
const maxWordLength = 24;
const opening = new Set('"\'“‘«‹„‚([{¿¡—–');

/** The word before the stop, without the stop: `U.S`, `Dr`, `1991`. Empty when there is none. */
export function wordBefore({ text, start, at }: Stop): string {
  let from = at;
  const first = Math.max(start, at - maxWordLength);
  while (from > first) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code) || opening.has(text.charAt(from - 1))) break;
    from -= 1;
  }
  return text.slice(from, at);
}

/** The word before the stop with a single letter and stop before it: `z. B` as `z.b`. Empty when no such letter stands there. */
export function letterPair({ text, start, at }: Stop): string {
  const pair = /(?:^|[\s(„“"«])(\p{L}{1,2}\.)\s(\p{L}{1,2})$/u.exec(text.slice(Math.max(start, at - 8), at));
  return pair === null ? '' : `${pair[1]}${pair[2]}`.toLowerCase();
}

const word = /[\p{L}\p{M}’'-]+/uy;

/** The first word after the stop, past opening marks. */
export function wordAfter({ text, next, limit }: Stop): string {
  word.lastIndex = skipOpeners(text, next, limit);
  return word.exec(text)?.[0] ?? '';
}

export function digitFollows({ text, next, limit }: Stop): boolean {
  return isDigit(text, skipOpeners(text, next, limit));
}
