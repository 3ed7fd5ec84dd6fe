import { Offsets } from './offsets.ts';

/** Letters, digits and marks are what a quote is recognised by; white space, punctuation and controls come and go between copies. */
const kept = /[\p{L}\p{N}\p{M}]/u;

/** For each UTF-16 code unit: 0 not yet known, 1 dropped, 2 several code units (in `several`), else the folded code unit. */
const table = new Uint16Array(0x10000);
const dropped = 1;
const expanded = 2;
const several = new Map<number, readonly number[]>();

/**
 * A text reduced to what copies of it share: compatibility-decomposed (ligatures, full-width forms, accents apart from their letters), in small letters,
 * without anything but letters, digits and marks. `offsets.at(i)` is where the i-th folded code unit came from; one more entry holds the text's length.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: Offsets;
}

export function fold(text: string): Folded {
  const offsets = new Offsets(text.length + 1);
  let written = '';
  let pending = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = table[unit] || learn(unit);
    if (folded === dropped) continue;
    if (folded !== expanded) {
      codes[pending] = folded;
      places[pending] = at;
      pending += 1;
    } else {
      for (const part of several.get(unit) ?? []) {
        codes[pending] = part;
        places[pending] = at;
        pending += 1;
      }
    }
    if (pending < chunk) continue;
    offsets.append(places, pending);
    written += stringOf(pending);
    pending = 0;
  }
  places[pending] = text.length;
  offsets.append(places, pending + 1);
  return { text: written + stringOf(pending), offsets };
}

/** As many arguments as a call may safely have. */
const chunk = 8_192;
/** One character becomes at most this many code units (U+FDFA, a whole phrase). */
const maxExpansion = 20;
/** Written to the string chunk by chunk, with the offset that each came from. */
const codes = new Uint16Array(chunk + maxExpansion);
const places = new Uint32Array(chunk + maxExpansion);

/** The first of `codes` as a string. `apply` and not the spread, which goes through an iterator and takes seven times as long. */
function stringOf(count: number): string {
  return Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, count));
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
  if (folded.length > 1)
    several.set(
      unit,
      Array.from({ length: folded.length }, (_, index) => folded.charCodeAt(index)),
    );
  const entry = folded.length > 1 ? expanded : folded === '' ? dropped : folded.charCodeAt(0);
  table[unit] = entry;
  return entry;
}

/** How many code units at the beginning of a text leave nothing behind. */
export function droppedLead(text: string): number {
  let at = 0;
  while (at < text.length && (table[text.charCodeAt(at)] || learn(text.charCodeAt(at))) === dropped) at += 1;
  return at;
}

/** The index of the first folded code unit at or after an offset of the unfolded text. */
export function foldedIndex({ offsets }: Folded, offset: number): number {
  return offsets.firstFrom(offset);
}
