import { type Reading, type Token, taken } from '../token.ts';

const pages =
  '(?<p>[A-Za-z]{0,2}\\d{1,9}(?: ?- ?[A-Za-z]?\\d{1,9})?(?:\\+\\d{1,5})?(?:, ?[A-Z]\\d{1,3}(?=[.,;]|$))?)';
const issue = '(?<n>[A-Z]{0,2}\\d{1,6}(?:[-/]\\d{1,5})?|(?:\\d{1,4} )?Suppl\\.? ?\\d{0,3}|S\\d{1,3})';
const gap = `[ ,.;:]{0,3}`;
const after = '(?![\\p{L}\\p{N}])';
const before = '(?<![\\p{L}\\p{N}/-])';

/**
 * Volume, issue and pages without words, from the fullest form to the barest. `taken` stands for tokens that were found before: years, and
 * numbers that have words. `next` names what the token behind has to be.
 */
const forms = [
  // 45(3), 17–40 and 45 (3): 17–40
  { source: `${before}(?<v>\\d{1,4}) ?\\(${issue}\\)[,.:;]? ?${pages}${after}`, certainty: 0.97 },
  // 45(3)
  { source: `${before}(?<v>\\d{1,4}) ?\\(${issue}\\)`, certainty: 0.93 },
  // 19 Suppl 1:S40-6, the supplement taken
  { source: `(?<=${taken}[;,] ?)(?<v>\\d{1,4}) ?(?=${taken}+ ?:)`, certainty: 0.9 },
  // 2014(5): 17–23, the year taken
  { source: `(?<=${taken},? ?)\\(${issue}\\) ?[,:] ?${pages}${after}`, certainty: 0.95 },
  // 6, 2 (2001), the year taken
  {
    source: `${before}(?<v>\\d{1,4})[,/] ?(?<n>\\d{1,3})(?=,? ?${taken})`,
    certainty: 0.9,
    next: /year|date|page/,
  },
  // 14 (1999) 2, S. 101
  { source: `${before}(?<v>\\d{1,4})(?= ?${taken}+ (?<n>\\d{1,3})[,.])`, certainty: 0.9 },
  // (2013) 24 Journal of Law 301, the year taken
  {
    source: `(?<=${taken} )(?<v>\\d{1,4})(?= \\p{Lu}[\\p{L} &]{3,80} (?<p>\\d{1,5})(?:[.,;]|$| ?${taken}))`,
    certainty: 0.9,
  },
  // 88.3 (1993), 601–17
  {
    source: `${before}(?<v>\\d{1,4})\\.(?<n>\\d{1,3}(?:-\\d{1,3})?)(?= ?${taken})`,
    certainty: 0.9,
    next: /year|date/,
  },
  // 12:3 (2007), 66–91 and 23:4, 512–530
  {
    source: `${before}(?<v>\\d{1,4}):(?<n>\\d{1,3}(?:-\\d{1,3})?)(?=,? ?${taken}|, \\d{1,5} ?-)`,
    certainty: 0.92,
  },
  // 2014, 45: 17–40 and 2014;45:17–40
  { source: `${before}(?<v>\\d{1,4}) ?: ?${pages}${after}`, certainty: 0.93 },
  // 45, 17–40
  {
    source: `${before}(?<v>\\d{1,4}), ?(?<p>[A-Za-z]?\\d{1,6} ?- ?[A-Za-z]?\\d{1,6})${after}`,
    certainty: 0.93,
  },
  // 11, e204
  { source: `${before}(?<v>\\d{1,4}), ?(?<p>e\\d{1,9}|\\d{1,6}(?=\\. ?${taken}))${after}`, certainty: 0.92 },
  // 14, no. 2, the issue taken
  {
    source: `(?<=[\\p{L}.”»』》] ?,? ?)${before}(?<v>\\d{1,3})(?=[,.]? ?${taken})`,
    certainty: 0.9,
    next: /year|date|issue|page/,
  },
  // Beach Science 11. and a DOI
  { source: `(?<=\\p{Ll} )(?<v>\\d{1,3})(?=[,.]? ?${taken})`, certainty: 0.85, next: /doi/ },
  // : 101–23 after a year or an issue
  { source: `(?<=${taken}\\)?${gap})${pages}(?=[.,;)]|$| ?${taken})`, certainty: 0.92 },
  // , 210–34. before a place or at the end
  { source: `(?<=, ?)(?<p>\\d{1,5} ?- ?\\d{1,5})(?=[.,;)]|$| ?${taken})`, certainty: 0.92 },
  // A1, A4-A5 at the end
  {
    source: `(?<=, ?)(?<p>[A-Z]\\d{1,3}(?: ?- ?[A-Z]?\\d{1,3})?(?:, ?[A-Z]\\d{1,3}(?: ?- ?[A-Z]?\\d{1,3})?){0,3})(?=\\.?$|\\. ?${taken})`,
    certainty: 0.9,
  },
  // (3), of a newspaper, after its day
  { source: `(?<=${taken})\\((?<p>[A-Z]?\\d{1,3})\\)`, certainty: 0.9 },
].map(({ source, certainty, next }) => ({ pattern: new RegExp(source, 'dgiu'), certainty, next }));

const kinds = { v: 'volume', n: 'issue', p: 'page' } as const;
const groupNames = ['v', 'n', 'p'] as const;

/** Titles end so: `Water levels, 1990–2019`. */
const isSpanOfYears = /^(?:19|20)\d\d ?- ?(?:(?:19|20)\d\d|\d\d)$/;

/** Of each number the first that was found is kept: an entry has one volume, one issue, and one run of pages. */
export function findBareNumbers(reading: Reading): Token[] {
  const have = new Set<string>(reading.tokens.map(({ kind }) => kind));
  const found: Token[] = [];
  for (const { pattern, certainty, next } of forms) {
    for (const match of reading.left.matchAll(pattern)) {
      const tokens = tokensOf(match, certainty);
      if (isSpanOfYears.test(match.groups?.p ?? '') && tokens.length === 1) continue;
      if (next !== undefined && !next.test(kindAfter(reading, match.index + match[0].length))) continue;
      if (tokens.some(({ kind }) => have.has(kind)) || overlaps(found, tokens)) continue;
      found.push(...tokens);
      for (const { kind } of tokens) have.add(kind);
    }
  }
  return found;
}

function kindAfter({ tokens, left }: Reading, end: number): string {
  const at = left.indexOf(taken, end);
  return tokens.find(({ start }) => start === at)?.kind ?? '';
}

/** Each takes what stands between it and the next, so that nothing of the match is left over. */
function tokensOf(match: RegExpExecArray, certainty: number): Token[] {
  const places = match.indices?.groups ?? {};
  const end = match.index + match[0].length;
  const groups = groupNames.flatMap((name) => {
    const place = places[name];
    return place === undefined ? [] : [{ name, from: place[0], to: place[1] }];
  });
  return groups.map(({ name, from, to }, at) => {
    const start = at === 0 ? Math.min(match.index, from) : from;
    const stop = Math.max(to, Math.min(groups[at + 1]?.from ?? end, end));
    const value = match.groups?.[name] ?? '';
    return { kind: kinds[name], start, end: stop, value, certainty };
  });
}

function overlaps(found: readonly Token[], tokens: readonly Token[]): boolean {
  return found.some((one) => tokens.some((other) => other.start < one.end && one.start < other.end));
}
