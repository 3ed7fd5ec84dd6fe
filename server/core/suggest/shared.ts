import type { Range } from '../target.ts';
import { contentOf } from './content.ts';
import { areCompatible } from './differences.ts';
import { isProperName } from './keys.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Why two sentences were put together: something that both have, with its places in each. */
export interface Shared {
  readonly kind: 'name' | 'word' | 'date' | 'number';
  readonly one: Range;
  readonly other: Range;
}

/** More would be no reason but the sentence again. */
const maxShared = 12;

/** What two sentences have in common, each once: dates and numbers first, then names, then words in the order of the first sentence. */
export function sharedBy(one: Reading, other: Reading): Shared[] {
  const words = sharedWords(one, other);
  return [
    ...sharedDates(one, other),
    ...sharedNumbers(one, other),
    ...words.filter(({ kind }) => kind === 'name'),
    ...words.filter(({ kind }) => kind === 'word'),
  ].slice(0, maxShared);
}

function sharedDates(one: Reading, other: Reading): Shared[] {
  return one.dates.flatMap((mine): Shared[] => {
    const found = other.dates.find(({ value }) => areCompatible(mine.value, value));
    return found === undefined ? [] : [{ kind: 'date', one: rangeOf(mine), other: rangeOf(found) }];
  });
}

function sharedNumbers(one: Reading, other: Reading): Shared[] {
  return one.numbers.flatMap((mine): Shared[] => {
    const found = other.numbers.find(({ value, kind }) => value === mine.value && kind === mine.kind);
    return found === undefined ? [] : [{ kind: 'number', one: rangeOf(mine), other: rangeOf(found) }];
  });
}

function sharedWords(one: Reading, other: Reading): Shared[] {
  const places = new Map<string, number>();
  for (const [at] of other.tokens.entries())
    for (const key of keysAt(other, at)) if (!places.has(key)) places.set(key, at);
  const [said, taken] = [new Set<number>(), marked(one)];
  const takenThere = marked(other);
  return one.tokens.flatMap((token, at): Shared[] => {
    const key = keysAt(one, at).find((candidate) => places.has(candidate));
    const place = key === undefined ? undefined : places.get(key);
    if (key === undefined || place === undefined || said.has(place)) return [];
    if (taken.has(at) || takenThere.has(place)) return [];
    said.add(place);
    const kind = isProperName(token) ? 'name' : 'word';
    return [{ kind, one: placeOf(one, at, key), other: placeOf(other, place, key) }];
  });
}

/** Tokens of dates and numbers, which are told by themselves. */
function marked({ dates, numbers }: Reading): ReadonlySet<number> {
  return new Set(
    [...dates, ...numbers].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
}

/** A character by itself says too little: it counts with the next one. */
function keysAt({ tokens }: Reading, at: number): readonly string[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const isSingle = token.kind === 'piece' && token.word.form.length === 1 && token.concepts.length === 0;
  if (!isSingle) return contentOf(token);
  const next = tokens[at + 1];
  const isPair = next?.start === token.end && next.kind === 'piece' && next.word.form.length === 1;
  return isPair && !token.word.isStop && !next.word.isStop ? [token.word.form + next.word.form] : [];
}

function placeOf({ tokens }: Reading, at: number, key: string): Range {
  const token = tokens[at];
  const start = token?.start ?? 0;
  return { start, end: tokens[at + widthOf(token, key) - 1]?.end ?? start };
}

function widthOf(token: Token | undefined, key: string): number {
  if (token === undefined) return 1;
  if (key.startsWith('=')) return token.covers;
  return token.kind === 'piece' && key.length > token.word.key.length ? 2 : 1;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
