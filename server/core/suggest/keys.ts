import { isProper } from './bilingual/concepts.ts';
import { countedBy } from './counted.ts';
import { conceptKey, keyKinds } from './key-kinds.ts';
import { quotedTokens } from './quoted.ts';
import type { Reading } from './reading.ts';
import { toSimplified } from './simplified.ts';
import type { Token } from './token.ts';

/** What a sentence is found by. A key may stand in them more than once. */
export interface Keys {
  /** Words of its language, or pairs of characters. */
  readonly own: readonly string[];
  /** What it shares with sentences of any language, with a letter for the kind: names, dates, numbers, what is counted or quoted, concepts. */
  readonly shared: readonly string[];
}

export function keysOf(reading: Reading): Keys {
  return { own: ownKeys(reading), shared: sharedKeys(reading) };
}

function ownKeys({ text, tokens }: Reading): string[] {
  const keys: string[] = [];
  let plain: string | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word') {
      if (!token.word.isStop && token.word.key !== '') keys.push(token.word.key);
    } else if (token.kind !== 'figure') {
      plain ??= toSimplified(text);
      addPairs(plain, token, tokens[at + 1], keys);
    }
  }
  return keys;
}

/** Each pair of characters that begins in the token, the last one with the first of the next token. */
function addPairs(plain: string, token: Token, next: Token | undefined, keys: string[]): void {
  const reaches = next?.start === token.end && next.kind !== 'word' && next.kind !== 'figure';
  const last = reaches ? token.end : token.end - 1;
  for (let at = token.start; at < last; at += 1) keys.push(plain.slice(at, at + 2));
}

function sharedKeys(reading: Reading): string[] {
  const { tokens, dates, numbers } = reading;
  const keys: string[] = [];
  let date = 0;
  for (const [at, token] of tokens.entries()) {
    while ((dates[date]?.to ?? tokens.length) <= at) date += 1;
    if ((dates[date]?.from ?? tokens.length) <= at) continue;
    for (const concept of token.concepts) keys.push(conceptKey(concept));
    if (isName(token)) keys.push(token.word.nameKey);
  }
  for (const { value } of dates) keys.push(...datePrefixes(value).map((prefix) => keyKinds.date + prefix));
  for (const mark of numbers) {
    if (mark.kind !== 'rank') keys.push(`${keyKinds.number}${mark.value}`);
    const [counted] = countedBy(reading, mark);
    if (counted !== undefined && mark.kind === 'count') keys.push(keyKinds.counted + counted);
  }
  for (const at of quotedTokens(reading.text, tokens)) keys.push(...quotedKeys(tokens[at]));
  return keys;
}

function quotedKeys(token: Token | undefined): string[] {
  if (token === undefined || token.word.isStop || token.kind === 'figure' || token.kind === 'numerals')
    return [];
  const names = token.concepts.length > 0 ? token.concepts.map((concept) => `=${concept}`) : [token.word.key];
  return names.map((name) => keyKinds.quoted + name);
}

export function isName({ word }: Token): boolean {
  return word.nameKey !== '';
}

/** Whether the token is or begins a proper name. */
export function isProperName(token: Token): boolean {
  return isName(token) || token.concepts.some(isProper);
}

/** `2014-05-02` is found by its year, its month and its day, and by one without a year. */
export function datePrefixes(value: string): string[] {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return [];
  const prefixes = year === '-' ? [] : [year];
  if (month !== undefined && year !== '-') prefixes.push(`${year}-${month}`);
  if (month !== undefined && day !== undefined) {
    if (year !== '-') prefixes.push(value);
    prefixes.push(`--${month}-${day}`);
  } else if (month !== undefined && year === '-') prefixes.push(value);
  return prefixes;
}
