/** A multiplier of many bits, so that equal letters apart do not meet. */
const base = 0x01000193;

/** The hash of one gram (Rabin and Karp), 32 bits of which the highest are the best mixed. */
export function hashAt(text: string, at: number, size: number): number {
  return mixed(sumAt(text, at, size));
}

/**
 * For passes over every gram of a text, where a call for each would be felt: begin with `sumBefore`, then `rolled` takes in the code unit that is `coming` and gives up the one that is
 * `gone` (0 at first), and `mixed` makes the hash of it, that of `hashAt`.
 */
export function sumBefore(text: string, size: number): number {
  return sumAt(text, 0, size - 1);
}

/** What a gram's first code unit weighs once the gram has been left. */
export function weightOf(size: number): number {
  let weight = 1;
  for (let index = 0; index < size; index += 1) weight = Math.imul(weight, base);
  return weight;
}

export function rolled(sum: number, weight: number, gone: number, coming: number): number {
  return (Math.imul(sum, base) + coming - Math.imul(weight, gone)) | 0;
}

/** The hashes of a text's grams: ask for ascending offsets. The one after the last asked for costs one step, another the length of a gram. */
export function roller(text: string, size: number): (at: number) => number {
  const weight = weightOf(size);
  let sum = 0;
  let last = -2;
  return (at) => {
    if (at === last + 1) {
      sum = rolled(sum, weight, text.charCodeAt(at - 1), text.charCodeAt(at + size - 1));
    } else {
      sum = sumAt(text, at, size);
    }
    last = at;
    return mixed(sum);
  };
}

function sumAt(text: string, at: number, size: number): number {
  let sum = 0;
  for (let index = at; index < at + size; index += 1)
    sum = (Math.imul(sum, base) + text.charCodeAt(index)) | 0;
  return sum;
}

export function mixed(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0x9e3779b1);
}
