/** What can join the character before it: marks, joiners, surrogates (flags, skin tones), conjoining Hangul, half-width sound marks. */
const joinsBefore = /(?:\p{M}|\p{Cf}|[\ud800-\udfff\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff\uff9e\uff9f])/u;
/** What can join the character after it. Indic consonants join across a virama, a mark. */
const joinsAfter = /(?:\p{M}|\p{Cf}|[\ud800-\udbff\u1100-\u11ff\ua960-\ua97f]|\r)/u;
/** Below this only CR LF is more than one code unit. */
const firstJoining = 0x300;
/** Longer clusters are made to be hostile; they are cut. */
const maxCluster = 64;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a grapheme cluster ends at the offset, so that text may be cut there. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before < firstJoining && after < firstJoining) return !(before === 13 && after === 10);
  if (!joinsBefore.test(text.charAt(offset)) && !joinsAfter.test(text.charAt(offset - 1))) return true;
  const from = windowStart(text, offset);
  const cluster = segmenter.segment(text.slice(from, offset + maxCluster)).containing(offset - from);
  return cluster === undefined || cluster.index === offset - from;
}

/** A place before the offset from which clusters can be counted: after a line end or a plain space, or far enough. */
function windowStart(text: string, offset: number): number {
  let from = offset;
  while (from > 0 && offset - from < maxCluster) {
    from -= 1;
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x0a) return from;
  }
  return (text.charCodeAt(from) & 0xfc00) === 0xdc00 && from > 0 ? from - 1 : from;
}

/** The nearest boundary at or before the offset. */
export function boundaryBefore(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (!isBoundary(text, at)) at -= 1;
  return at;
}

/** The nearest boundary at or after the offset. */
export function boundaryAfter(text: string, offset: number): number {
  let at = Math.min(text.length, offset);
  while (!isBoundary(text, at)) at += 1;
  return at;
}
