/** Letters, digits and marks are what a quote is recognised by; white space, punctuation and controls come and go between copies. */
const kept = /[\p{L}\p{N}\p{M}]/u;

/** For each UTF-16 code unit: 0 not yet known, 1 dropped, 2 several code units (in `several`), else the folded code unit. */
const table = new Uint16Array(0x10000);
const dropped = 1;
const several = new Map<number, string>();

/**
 * A text reduced to what copies of it share: compatibility-decomposed (ligatures, full-width forms, accents apart from their letters), in small letters,
 * without anything but letters, digits and marks. `offsets[i]` is where the i-th folded code unit came from; one more entry holds the text's length.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: Uint32Array;
}

export function fold(text: string): Folded {
  const codes = new Uint16Array(Math.min(chunk, text.length * maxExpansion) + maxExpansion);
  let offsets = new Uint32Array(text.length + maxExpansion + 1);
  let written = '';
  let pending = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = table[unit] || learn(unit);
    if (folded === dropped) continue;
    const expansion = folded === 2 ? (several.get(unit) ?? '') : undefined;
    const count = expansion?.length ?? 1;
    if (length + count >= offsets.length) offsets = grown(offsets);
    for (let index = 0; index < count; index += 1) {
      codes[pending] = expansion?.charCodeAt(index) ?? folded;
      offsets[length] = at;
      pending += 1;
      length += 1;
    }
    if (pending < chunk) continue;
    written += String.fromCharCode(...codes.subarray(0, pending));
    pending = 0;
  }
  offsets[length] = text.length;
  const last = String.fromCharCode(...codes.subarray(0, pending));
  return { text: written + last, offsets: offsets.subarray(0, length + 1) };
}

/** As many arguments as a call may safely have. */
const chunk = 8_192;
/** One character becomes at most this many code units (U+FDFA, a whole phrase). */
const maxExpansion = 20;

function grown(from: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}

/** Surrogates are kept as they are: characters beyond the BMP have no case worth the cost, save for some old scripts. */
function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const folded = isSurrogate
    ? character
    : [...character.normalize('NFKD').toLowerCase().normalize('NFKD')]
        .filter((part) => kept.test(part))
        .join('');
  if (folded.length > 1) several.set(unit, folded);
  const entry = folded.length > 1 ? 2 : folded === '' ? dropped : folded.charCodeAt(0);
  table[unit] = entry;
  return entry;
}

/** The index of the first folded code unit at or after an offset of the unfolded text. */
export function foldedIndex({ offsets }: Folded, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
