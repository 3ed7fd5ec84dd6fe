import { detectLanguage } from '../language.ts';
import { keysOf } from '../suggest/keys.ts';
import { sentenceReader } from '../suggest/reading.ts';

/** A claim of a source that might bear on a statement. `shared` is 0 when it has no word, name or number of the statement. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly shared: number;
}

/** Gives what a sentence says, each once, as keys that another language may have too. */
export function keyReader(language: string): (text: string) => readonly string[] {
  const read = sentenceReader(language);
  return (text) => {
    const { own, shared } = keysOf(read(text));
    return [...new Set([...own, ...shared])];
  };
}

/**
 * Claims by how much of the statement they say, the best first; those that say equally much stay in their order. A word that few of them have counts more, and a name or
 * number counts across languages.
 * @param said what the statement says, its answers included
 * @param language of the claims, BCP 47 or empty
 * @param keysOfItem what a claim says, as a `keyReader` of that language gives it
 */
export function rankCandidates<Item>(
  said: string,
  language: string,
  items: readonly Item[],
  keysOfItem: (item: Item) => readonly string[],
): Ranked<Item>[] {
  const wanted = new Set(keyReader(detectLanguage(said) || language)(said));
  const found = items.map((item) => ({ item, keys: keysOfItem(item).filter((key) => wanted.has(key)) }));
  const counts = new Map<string, number>();
  for (const { keys } of found) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (key: string) => Math.log(1 + items.length / (counts.get(key) ?? 1));
  return found
    .map(({ item, keys }) => ({ item, shared: keys.reduce((sum, key) => sum + weight(key), 0) }))
    .sort((a, b) => b.shared - a.shared);
}
