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
  // 1961. Edited by Ann Brown, Tern Books, 1998
  new RegExp(
    `(?<=[.] )${year}\\. (?=(?:(?:edited|translated|introduced|illustrated) by|with an? )|\\p{Lu}[^.]{2,60}, (?:1[4-9]|20)\\d\\d\\.?$)`,
    'giu',
  ),
  // (1954) 1999. and [1954] 1999
  new RegExp(`[([]${year}[)\\]] (?=(?:1[4-9]|20)\\d\\d[.,:])`, 'giu'),
  // 1999 [1954]
  new RegExp(`(?<=[ (](?<later>(?:1[4-9]|20)\\d\\d)) [[(]${year}[)\\]]`, 'giu'),
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
      if (groups.later !== undefined && groups.later <= (groups.y ?? '')) continue;
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
