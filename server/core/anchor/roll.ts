/** A multiplier of many bits, so that equal letters apart do not meet. */
const base = 0x01000193;

/** The hash of one gram (Rabin and Karp), 32 bits of which the highest are the best mixed. */
export function hashAt(text: string, at: number, size: number): number {
  return mixed(sumAt(text, at, size));
}

/** The hashes of a text's grams: ask for ascending offsets. The one after the last asked for costs one step, another the length of a gram. */
export function roller(text: string, size: number): (at: number) => number {
  let highest = 1;
  for (let index = 0; index < size; index += 1) highest = Math.imul(highest, base);
  let sum = 0;
  let last = -2;
  return (at) => {
    if (at === last + 1) {
      const gone = Math.imul(highest, text.charCodeAt(at - 1));
      sum = (Math.imul(sum, base) + text.charCodeAt(at + size - 1) - gone) | 0;
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

function mixed(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0x9e3779b1);
}
