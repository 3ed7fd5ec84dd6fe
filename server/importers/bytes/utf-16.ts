/** How much of the file is looked at. */
const sampleBytes = 4096;
/** Latin text in UTF-16 has a NUL in about every second byte; text with few Latin letters needs its byte order mark. */
const minNulShare = 0.3;

/** The byte order of UTF-16 text, told by its mark or by where its NUL bytes lie; `undefined` when it is not UTF-16. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === 0 && odd > length * minNulShare) return 'utf-16le';
  if (odd === 0 && even > length * minNulShare) return 'utf-16be';
  return undefined;
}
