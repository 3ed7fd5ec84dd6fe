/** Words that a text has, in whatever case. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** For each UTF-16 code unit: 0 not yet known, 1 no part of a word, else the small letter plus two. */
const table = new Uint32Array(0x10000);
const apart = 1;
const letters = 2;

/** The words of a text, letters and their marks. Kept by their hashes, of 31 bits: words of a megabyte are some ten thousand, so that two hardly ever meet. */
export function wordSet(text: string): WordSet {
  const hashes = new Set<number>();
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = table[unit] || learn(unit);
    if (letter !== apart) hash = (Math.imul(hash, 0x01000193) + letter) | 0;
    else if (hash !== 0) {
      hashes.add(mixed(hash));
      hash = 0;
    }
  }
  if (hash !== 0) hashes.add(mixed(hash));
  return { has: (word) => hashes.has(mixed(hashOf(word))) };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    hash = (Math.imul(hash, 0x01000193) + (table[unit] || learn(unit))) | 0;
  }
  return hash;
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 1;
}

/** Half of a character beyond the BMP counts as a letter: most of those are. */
function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const isLetter = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}]/u.test(character);
  const entry = isLetter ? character.toLowerCase().charCodeAt(0) + letters : apart;
  table[unit] = entry;
  return entry;
}
