import { randomInt } from 'node:crypto';

/** Crockford's base 32, lower case: no i, l, o, u. Its order is that of its characters, so ids sort by time. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const timeDigits = 9;
const tailDigits = 7;
/** Room below the top of the tail, so that ids made within one millisecond can count upwards. */
const tailStart = 2 ** 34;

function encode(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = digits.charAt(rest % 32) + text;
  return text;
}

/**
 * A maker of record ids, 16 characters: milliseconds since 1970 (good until the year 3084), then a number that starts at random in each
 * millisecond and counts up within it. Later ids sort after earlier ones even when the clock steps back.
 */
export function idMaker(nowMs: () => number): () => string {
  let lastMs = 0;
  let tail = 0;
  return () => {
    const present = nowMs();
    if (present > lastMs) {
      lastMs = present;
      tail = randomInt(tailStart);
    } else {
      tail += 1;
    }
    return encode(lastMs, timeDigits) + encode(tail, tailDigits);
  };
}
