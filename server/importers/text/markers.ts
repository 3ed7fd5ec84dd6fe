export interface Marker {
  readonly kind: 'bullet' | 'number';
  /** The number; 0 for a bullet. */
  readonly value: number;
  /** As Markdown writes it: `-`, or the number with its mark. */
  readonly marker: string;
  /** As the text writes it: `•`, `*`, `.`. */
  readonly sign: string;
  /** What follows the marker. */
  readonly rest: string;
}

const bullet = /^\s*([-*+•‣⁃▪■●○◦·])\s+(\S.*)$/u;
/** Bullets that mean nothing else, even alone. */
const plainBullet = /^\s*[•‣⁃▪■●○◦]/u;
const number = /^\s*(\d{1,3})([.)])\s+(\S.*)$/u;

/** The list marker that a line begins with. */
export function readMarker(text: string): Marker | undefined {
  const dot = bullet.exec(text);
  if (dot?.[2] !== undefined)
    return { kind: 'bullet', value: 0, marker: '-', sign: dot[1] ?? '-', rest: dot[2] };
  const [, digits, mark, rest] = number.exec(text) ?? [];
  if (digits === undefined || mark === undefined || rest === undefined) return undefined;
  return { kind: 'number', value: Number(digits), marker: `${Number(digits)}${mark}`, sign: mark, rest };
}

export function isPlainBullet(text: string): boolean {
  return plainBullet.test(text) && readMarker(text) !== undefined;
}

/** `(i)`, `(2)`, `b)`: items that Markdown has no list for; each is a paragraph of its own. */
export function isEnumerator(text: string): boolean {
  return /^\s*(?:\((?:[ivxlc]{1,5}|\d{1,3}|[a-z])\)|[a-z]\))\s+\S/.test(text);
}

/** A footnote line: it begins with a superscript number. */
export const noteStart = /^\s*([¹²³⁰⁴-⁹]{1,4})\s*(\S.*)$/u;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function superscriptValue(text: string): string {
  return Array.from(text, (character) => String(superscripts.indexOf(character))).join('');
}
