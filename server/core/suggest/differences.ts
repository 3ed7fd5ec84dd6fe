import type { Range } from '../target.ts';
import { contentOf, contentsOf, isPlace } from './content.ts';
import { countedBy } from './counted.ts';
import type { DateMark } from './dates.ts';
import { datePrefixes } from './keys.ts';
import type { NumberMark } from './numbers.ts';
import { primary } from './primary.ts';
import type { Reading } from './reading.ts';
import { type Scope, scopesOf } from './scopes.ts';

export const differenceKinds = ['number', 'date', 'negation', 'quantifier'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Where two sentences that speak of the same thing seem to say different things of it. Ranges of each text, in UTF-16 code units. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the first sentence; absent where only the second has a negation. */
  readonly one?: Range;
  readonly other?: Range;
}

/** Tokens to either side of a number or date that must have something in common with those around the other. */
const neighbourhood = 7;

/**
 * The numbers, dates, negations and quantifiers in which two sentences differ, at most one of each kind. Only where what stands around them agrees: a number of ships is no
 * other number of islands, and a negation counts only if the other sentence says the same word without one.
 */
export function differencesOf(one: Reading, other: Reading): Difference[] {
  return [
    ...numberDifference(one, other),
    ...dateDifference(one, other),
    ...negationDifference(one, other),
    ...quantifierDifference(one, other),
  ];
}

function numberDifference(one: Reading, other: Reading): Difference[] {
  const [ours, theirs] = [unmatched(one.numbers, other.numbers), unmatched(other.numbers, one.numbers)];
  for (const mine of ours) {
    const found = theirs.find((yours) => yours.kind === mine.kind && countTheSame(one, mine, other, yours));
    if (found !== undefined) return [{ kind: 'number', one: rangeOf(mine), other: rangeOf(found) }];
  }
  const [[mine, ...more], [yours, ...others]] = [ours, theirs];
  const isOnly = mine !== undefined && yours !== undefined && more.length === 0 && others.length === 0;
  // Many languages write an article and one alike.
  if (!isOnly || mine.kind !== yours.kind || mine.value === 1 || yours.value === 1) return [];
  if (!areOfOneThing(one, other)) return [];
  const isKnown = areKnown(countedBy(one, mine), countedBy(other, yours), one.language === other.language);
  return isKnown ? [] : [{ kind: 'number', one: rangeOf(mine), other: rangeOf(yours) }];
}

function countTheSame(one: Reading, mine: NumberMark, other: Reading, yours: NumberMark): boolean {
  const counted = new Set(countedBy(one, mine));
  if (!countedBy(other, yours).some((key) => counted.has(key))) return false;
  return mine.kind === 'count' || sharesSomething(around(one, mine), around(other, yours));
}

/** Whether it can be told that the two count different things: `four were lost` does not say what, and a word that no list has stands for itself in its language alone. */
function areKnown(one: readonly string[], other: readonly string[], isOneLanguage: boolean): boolean {
  const isKnown = (counted: readonly string[]) =>
    counted.length > 0 && (isOneLanguage || counted.some((key) => key.startsWith('=')));
  return isKnown(one) && isKnown(other);
}

/** Those without an equal among the others. Ranks are left out: the third ship is not three ships. */
function unmatched(numbers: readonly NumberMark[], others: readonly NumberMark[]): NumberMark[] {
  const values = new Set(others.map(({ value }) => value));
  return numbers.filter(({ value, kind }) => kind !== 'rank' && !values.has(value));
}

function dateDifference(one: Reading, other: Reading): Difference[] {
  const agrees = (mine: DateMark, yours: DateMark) => areCompatible(mine.value, yours.value);
  const ours = one.dates.filter((mine) => !other.dates.some((yours) => agrees(mine, yours)));
  const theirs = other.dates.filter((yours) => !one.dates.some((mine) => agrees(mine, yours)));
  if (ours.length === 0 || theirs.length === 0 || !areOfOneThing(one, other)) return [];
  for (const mine of ours) {
    const found = theirs.find((yours) => isSameKind(mine, yours));
    if (found !== undefined) return [{ kind: 'date', one: rangeOf(mine), other: rangeOf(found) }];
  }
  return [];
}

/** Words in common, besides places, that make it likely that two sentences are of one thing. */
const sameMatter = 2;
/** And their share of the words of the shorter sentence. Two visits of one man to one country are two visits. */
const sameShare = 0.4;

/**
 * Whether two sentences speak of one thing, as far as dates, negations and quantifiers are concerned, which stand far from what they are of. Across languages only words that the other
 * language can have count.
 */
function areOfOneThing(one: Reading, other: Reading): boolean {
  const least = Math.min(comparable(one, other), comparable(other, one));
  const common = Math.min(wordsInCommon(one, other), wordsInCommon(other, one));
  return common >= sameMatter && common >= sameShare * least;
}

function comparable({ tokens, language }: Reading, other: Reading): number {
  const isOneLanguage = primary(language) === primary(other.language);
  return tokens.filter((token) => {
    const content = contentOf(token);
    return isOneLanguage
      ? content.length > 0 && !isPlace(token)
      : token.concepts.length > 0 && !isPlace(token);
  }).length;
}

function wordsInCommon(one: Reading, other: Reading): number {
  const said = new Set(other.tokens.filter((token) => !isPlace(token)).flatMap(contentOf));
  return one.tokens.filter((token) => contentOf(token).some((key) => said.has(key) && !timeWords.has(key)))
    .length;
}

/** What stands beside dates whatever they are of. */
const timeWords: ReadonlySet<string> = new Set(
  'year month day night morning week year'.split(' ').map((name) => `=${name}`),
);

/** Whether both can be the same day: one says no more than the other, or nothing of the year. */
export function areCompatible(one: string, other: string): boolean {
  const [ours, theirs] = [datePrefixes(one), datePrefixes(other)];
  return ours.includes(other) || theirs.includes(one) || (bothYearless(one, other) && one === other);
}

function bothYearless(one: string, other: string): boolean {
  return one.startsWith('--') && other.startsWith('--');
}

/** A day is compared with a day, a year with anything that has one. */
function isSameKind({ value: one }: DateMark, { value: other }: DateMark): boolean {
  const hasYear = (value: string) => !value.startsWith('--');
  const hasDay = (value: string) => /-\d\d-\d\d$/.test(value);
  return (hasYear(one) && hasYear(other)) || (hasDay(one) && hasDay(other));
}

function around(
  { tokens }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<string> {
  const near = [
    ...tokens.slice(Math.max(0, from - neighbourhood), from),
    ...tokens.slice(to, to + neighbourhood),
  ];
  return new Set(near.filter((token) => !isPlace(token)).flatMap(contentOf));
}

function sharesSomething(one: ReadonlySet<string>, other: ReadonlySet<string>, least = 1): boolean {
  let shared = 0;
  for (const key of one) if (other.has(key)) shared += 1;
  return shared >= least;
}

function negationDifference(one: Reading, other: Reading): Difference[] {
  const [ours, theirs] = [contentsOf(one), contentsOf(other)];
  const mine = scopesOf(one, theirs).filter(({ kind }) => kind === 'negation');
  const yours = scopesOf(other, ours).filter(({ kind }) => kind === 'negation');
  const negatedHere = new Set(mine.flatMap(({ over }) => [...over.keys()]));
  const negatedThere = new Set(yours.flatMap(({ over }) => [...over.keys()]));
  if ([...negatedHere].some((key) => negatedThere.has(key))) return [];
  const bears = (scope: Scope, said: ReadonlySet<string>) =>
    [...scope.over.keys()].some((key) => said.has(key));
  const here = mine.find((scope) => bears(scope, theirs));
  const there = yours.find((scope) => bears(scope, ours));
  // One each, about other words: the same said the other way round, as far as can be known.
  if ((here === undefined) === (there === undefined) || !areOfOneThing(one, other)) return [];
  return [{ kind: 'negation', ...sideOf('one', one, here), ...sideOf('other', other, there) }];
}

function sideOf(side: 'one' | 'other', { tokens }: Reading, scope: Scope | undefined): Partial<Difference> {
  const token = scope === undefined ? undefined : tokens[scope.at];
  return token === undefined ? {} : { [side]: { start: token.start, end: token.end } };
}

/** By what both quantify: `all` here and only `some` there. Where one word has two quantifiers, as in `only some`, one in common is enough to agree. */
function quantifierDifference(one: Reading, other: Reading): Difference[] {
  const mine = quantifiersByKey(scopesOf(one, contentsOf(other)));
  const yours = quantifiersByKey(scopesOf(other, contentsOf(one)));
  let found: Difference | undefined;
  for (const [key, ours] of mine) {
    const theirs = yours.get(key);
    if (theirs === undefined) continue;
    if (ours.some(({ kind }) => theirs.some((scope) => scope.kind === kind))) return [];
    found ??= { kind: 'quantifier', ...sideOf('one', one, ours[0]), ...sideOf('other', other, theirs[0]) };
  }
  return found === undefined ? [] : [found];
}

function quantifiersByKey(scopes: readonly Scope[]): ReadonlyMap<string, readonly Scope[]> {
  const byKey = new Map<string, Scope[]>();
  for (const scope of scopes.filter(({ kind }) => kind !== 'negation'))
    for (const key of scope.over.keys()) byKey.set(key, [...(byKey.get(key) ?? []), scope]);
  return byKey;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
