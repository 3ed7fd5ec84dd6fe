import type { Bracketed } from './brackets.ts';
import type { FoundMention } from './citable.ts';
import { locatorAt } from './locator.ts';
import { matchNames } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Part } from './part.ts';
import { type WrittenYear, yearsIn } from './years.ts';

/** How far before a year its names may begin, in UTF-16 code units: eight authors with initials. */
const maxNamesLength = 160;
/** Between two years of the same authors. */
const onlyParts = /^\s*[,，、;；&]?\s*(?:and|und|et|y|e|и|và|和|&)?\s*$/u;

/** Names and where they stand, for the years that follow them. */
interface Names {
  readonly from: number;
  readonly to: number;
}

/** The mentions by author and year: in brackets, with the year alone in brackets, or without any. */
export function authorDateMentions(
  part: Part,
  index: NameIndex,
  brackets: readonly Bracketed[],
): FoundMention[] {
  const { text } = part;
  const inside = new Set<number>();
  const found: FoundMention[] = [];
  for (const bracket of brackets) {
    const years = yearsIn(bracket.inner)
      .map((year) => moved(year, bracket.start + 1))
      .filter(({ start }) => !inside.has(start));
    for (const { start } of years) inside.add(start);
    if (years.length > 0) found.push(...readBracket(part, index, bracket, years));
  }
  for (const year of yearsIn(text)) {
    if (inside.has(year.start)) continue;
    const names = { from: windowBefore(text, year.start), to: year.start };
    const mention = mentionOf(part, index, names, year, 'author-date', text.length);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

/** Whether the brackets hold years alone, so that the names stand before them. */
function isNarrative(text: string, bracket: Bracketed, first: WrittenYear | undefined): boolean {
  return first !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(bracket.start + 1, first.start));
}

function readBracket(
  part: Part,
  index: NameIndex,
  bracket: Bracketed,
  years: readonly WrittenYear[],
): FoundMention[] {
  const { text } = part;
  const found: FoundMention[] = [];
  const narrative = isNarrative(text, bracket, years[0]);
  let names: Names | undefined = narrative
    ? { from: windowBefore(text, bracket.start), to: bracket.start }
    : undefined;
  let from = bracket.start + 1;
  for (const year of years) {
    const between = text.slice(from, year.start);
    if (names === undefined || !onlyParts.test(between))
      names = {
        from: from + Math.max(between.lastIndexOf(';'), between.lastIndexOf('；')) + 1,
        to: year.start,
      };
    const kind = names.to <= bracket.start ? 'narrative' : 'author-date';
    const mention = mentionOf(part, index, names, year, kind, bracket.end - 1);
    from = year.end;
    if (mention === undefined) continue;
    from = mention.end;
    const start = found.length === 0 || names.to > year.start - between.length ? mention.start : year.start;
    found.push({ ...mention, start });
  }
  return found.map((mention, at) => closed(text, mention, bracket, at === found.length - 1));
}

/** `Thayer (1994)` ends with its bracket, and may have its page behind it. */
function closed(text: string, mention: FoundMention, bracket: Bracketed, isLast: boolean): FoundMention {
  if (mention.kind !== 'narrative' || !isLast || !/^\s*$/.test(text.slice(mention.end, bracket.end - 1)))
    return mention;
  const behind = mention.locator === '' ? locatorAt(text, bracket.end) : undefined;
  return behind !== undefined && /^\D/.test(behind.text)
    ? { ...mention, end: behind.end, locator: behind.text }
    : { ...mention, end: bracket.end };
}

function mentionOf(
  part: Part,
  index: NameIndex,
  names: Names,
  year: WrittenYear,
  kind: 'narrative' | 'author-date',
  limit: number,
): FoundMention | undefined {
  const named = matchNames(index, part, Math.max(names.from, names.to - maxNamesLength), names.to, year);
  if (named === undefined) return undefined;
  const locator = locatorAt(part.text, year.end);
  const isWithin = locator !== undefined && locator.end <= limit;
  return {
    start: named.start,
    end: isWithin ? locator.end : year.end,
    kind,
    keys: named.citables.map(({ key }) => key),
    locator: isWithin ? locator.text : '',
  };
}

/** Names stand in the same line as their year. */
function windowBefore(text: string, at: number): number {
  const from = Math.max(0, at - maxNamesLength);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function moved(year: WrittenYear, by: number): WrittenYear {
  return { ...year, start: year.start + by, end: year.end + by };
}
