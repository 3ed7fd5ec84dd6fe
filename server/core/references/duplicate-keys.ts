import type { CslItem, CslName } from '../csl-item.ts';
import { fold } from '../search-terms.ts';

/** A DOI in the form in which two are compared; empty for what is none. */
export function doiKey(text: string): string {
  const doi = /10\.\d{4,9}\/\S+/.exec(text)?.[0] ?? '';
  return doi.replace(/[.,;]+$/, '').toLowerCase();
}

/** The thirteen digits of the first ISBN in a field, old ones of ten made new; empty when none has the right check digit. */
export function isbnKey(text: string): string {
  for (const [found] of text.matchAll(/\d[\d -]{8,16}[\dXx]/g)) {
    const digits = found.replace(/[ -]/g, '').toUpperCase();
    if (/^\d{9}[\dX]$/.test(digits) && isIsbn10(digits)) return withCheckDigit(`978${digits.slice(0, 9)}`);
    if (/^97[89]\d{10}$/.test(digits) && withCheckDigit(digits.slice(0, 12)) === digits) return digits;
  }
  return '';
}

function isIsbn10(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
    0,
  );
  return sum % 11 === 0;
}

function withCheckDigit(twelve: string): string {
  const sum = Array.from(twelve).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return twelve + String((10 - (sum % 10)) % 10);
}

/** What follows readers about and names no page. */
const tracking = /^(?:utm_|fbclid|gclid|mc_[ce]id)/i;

/** An address without scheme, `www.`, default port, closing slash, fragment and tracking; empty for a bare host, which is no one's page. */
export function urlKey(address: string): string {
  const parts = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::(?:80|443))?(?=[/?#]|$)([^?#]*)(?:\?([^#]*))?/i.exec(
    address,
  );
  if (parts === null) return '';
  const [, host = '', path = '', search = ''] = parts;
  const asked = search.split('&').filter((pair) => pair !== '' && !tracking.test(pair));
  const page = path.replace(/\/$/, '') + (asked.length === 0 ? '' : `?${asked.join('&')}`);
  return page === '' ? '' : host.toLowerCase() + page;
}

/** Letters and digits alone, folded, words parted by one space. */
export function wordsKey(text: string): string {
  return fold(text.replace(/<\/?[a-z]{1,4}>/g, ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** A title without its subtitle; the title itself where it has none. */
export function mainTitle(title: string): string {
  const end = title.search(/[:：?？!！。]|\.\s|\s[-–—]\s|——/);
  return end <= 0 ? title : title.slice(0, end);
}

/** Whether a title is long enough that two works seldom share it: three words, or six characters of a script without spaces. */
export function isTelling(words: string): boolean {
  return (
    words.split(' ').length >= 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(words)
  );
}

export function yearKey({ issued }: CslItem): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (/\d{4}/.exec(issued?.literal ?? '')?.[0] ?? '') : String(year);
}

/** Whoever stands first: author, else editor, else whoever CSL puts in their place. */
export function firstName(csl: CslItem): CslName | undefined {
  return (csl.author ?? csl.editor ?? csl.director ?? csl.translator)?.[0];
}
