import { isCapital, isLetter, skipSpace } from './characters.ts';

const marker = /(?:\p{Ll}|[ivxlc]{1,5})[.)]\s/uy;

/** Whether a small letter or numeral numbers what begins there. Only a list that began so goes on so. */
export function isInList(text: string, at: number): boolean {
  marker.lastIndex = text.charAt(at) === '(' ? at + 1 : at;
  return marker.test(text);
}

/** `1.`, `1.)`, `1)`, `(1)`, `a.`, `•`, `-`, with what follows: a capital letter begins an item, or after a bullet any. */
const firstMarker = /(?:([•‣⁃◦▪●]|[-*](?=\s))|(\(?)(\d{1,3}|[a-z])(\.\)|\.|\)))\s?(?=\S)/y;
/** How far the next item of a list may be. */
const maxItem = 600;

/**
 * Where the next item of a list begins on the same line, when an item begins at `at`: `1) First 2) Second`. Without a stop nothing but the count
 * tells one from the other, so the next marker must have the same form and count one more. `undefined` when there is none.
 */
export function nextItem(text: string, at: number, limit: number): number | undefined {
  // Most sentences begin with a word: the pattern need not be tried.
  if (isLetter(text, at) && !'.)'.includes(text.charAt(at + 1))) return undefined;
  firstMarker.lastIndex = at;
  const first = firstMarker.exec(text);
  if (first === null) return undefined;
  const [whole, bullet = '', open = '', count = '', close = ''] = first;
  const from = at + whole.length;
  if (!begins(text, from, bullet)) return undefined;
  const next = bullet === '' ? `${open}${following(count)}${close}` : bullet;
  const ahead = text.slice(from, Math.min(limit, from + maxItem));
  let found = ahead.indexOf(next);
  while (found !== -1) {
    const content = skipSpace(ahead, found + next.length, ahead.length);
    const isApart = /[^,;:]\s$/.test(ahead.slice(Math.max(0, found - 2), found));
    const isFollowed = bullet !== '' || content > found + next.length;
    // A hyphen or an asterisk is a bullet at the beginning of a line alone.
    const isPlaced = !'-*'.includes(next) || ahead.charAt(found - 1) === '\n';
    if (isApart && isPlaced && isFollowed && begins(ahead, content, bullet)) return from + found;
    found = ahead.indexOf(next, found + 1);
  }
  return undefined;
}

function begins(text: string, at: number, bullet: string): boolean {
  return bullet === '' ? isCapital(text, at) : at < text.length;
}

function following(count: string): string {
  const number = Number(count);
  return Number.isNaN(number) ? String.fromCharCode(count.charCodeAt(0) + 1) : String(number + 1);
}
