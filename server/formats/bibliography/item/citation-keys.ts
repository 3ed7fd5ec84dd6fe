import type { CslItem } from '../../../core/csl-item.ts';
import { familyText } from '../../../core/reference-line.ts';
import { firstName, wordsKey, yearKey } from '../../../core/references/duplicate-keys.ts';

const maxKeyLength = 60;
const smallWords = new Set(
  'a an and as at by das de der die el for from in la le les los of on the to un une und'.split(' '),
);

/**
 * Keys for the entries of one file, asked one after another: the entry's own citation key where it has one, else one of author, year and the first telling word of the
 * title in plain letters, `nguyen2013rice`. A key that was given out before gets a letter or a number behind it.
 */
export function citationKeys(): (csl: CslItem) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (csl) => {
    const wanted = plainKey(csl['citation-key'] ?? '') || madeKey(csl);
    let key = wanted;
    while (taken.has(key.toLowerCase())) {
      const count = next.get(wanted.toLowerCase()) ?? 0;
      next.set(wanted.toLowerCase(), count + 1);
      key = wanted + (count < 26 ? String.fromCharCode(97 + count) : `-${count}`);
    }
    taken.add(key.toLowerCase());
    return key;
  };
}

/** Without what BibTeX would trip over. */
export function plainKey(key: string): string {
  return key.replace(/[\s,{}()"'#%\\~=@]+/g, '').slice(0, maxKeyLength * 2);
}

function madeKey(csl: CslItem): string {
  const name = firstName(csl);
  const who = name === undefined ? '' : wordsKey(name.literal ?? (familyText(name) || (name.given ?? '')));
  const words = wordsKey(csl.title).split(' ');
  const word = words.find((one) => one.length > 2 && !smallWords.has(one)) ?? words[0] ?? '';
  const parts = [who.split(' ').slice(0, 2).map(inLetters).join(''), yearKey(csl), inLetters(word)];
  return plainKey(parts.join('')).slice(0, maxKeyLength) || 'entry';
}

/** Chinese and other scripts without case have no plain letters to be written in; a few of their own serve. */
function inLetters(word: string): string {
  return /^[\0-\x7f]*$/.test(word) ? word : Array.from(word).slice(0, 6).join('');
}
