import type { Reading, Token } from '../token.ts';

const year = '(?<y>1[4-9]\\d\\d|20\\d\\d)';
const reprint =
  'reprint|reprinted|repr|rpt|nachdruck|neudruck|neuausgabe|réimpr|réimpression|reimpr|reimpresión|reimpressão|ristampa|ристампа|репринт|переизд';
const forms: readonly RegExp[] = [
  // (Original work published 1923)
  new RegExp(
    `[([](?:original(?:ly)?(?: work| edition)?,? published(?: in)?|first published(?: in)?|original work|original|orig\\.|erstveröffentlichung|erstausgabe|originalausgabe|œuvre originale publiée en|publié à l[’']origine en|obra original publicada en|trabajo original publicado en|obra original publicada em|opera originale pubblicata nel) ${year}[)\\]]`,
    'giu',
  ),
  // 1898. Reprint, New York
  new RegExp(`(?<=[.,;] ?)${year}[.,;] ?(?:${reprint})(?: (?:ed|edition)\\b)?[.,:]*(?= )`, 'giu'),
  // (1923/2005), of which the later year is left
  new RegExp(`\\(${year}/(?=(?:1[4-9]|20)\\d\\d\\))`, 'giu'),
  new RegExp(`(?<=[.,;] )(?:${reprint})(?: (?:ed|edition)\\b)?[.,:]*(?= )`, 'giu'),
];

/** When a work that was printed or translated again came out at first; without a year, that it is a reprint. */
export function findOriginalDates({ left }: Reading): Token[] {
  const found: Token[] = [];
  for (const form of forms) {
    for (const { 0: whole, groups = {}, index } of left.matchAll(form)) {
      const range = { start: index, end: index + whole.length };
      if (found.some((other) => other.start < range.end && range.start < other.end)) continue;
      found.push(
        groups.y === undefined
          ? { ...range, kind: 'noise', value: '', certainty: 1 }
          : { ...range, kind: 'original', value: '', date: [Number(groups.y)], certainty: 0.95 },
      );
    }
  }
  return found;
}
