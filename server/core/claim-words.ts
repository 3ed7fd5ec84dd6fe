import type { Voice } from './claim.ts';
import type { Target } from './target.ts';

/** Between the spans of a claim that has several. */
const gap = ' […] ';

/** The claim's words: its spans in the order of the text, each on one line. */
export function quoteOf(target: Target): string {
  return target.spans.map((span) => span.exact.replace(/\s+/g, ' ').trim()).join(gap);
}

const manners = {
  said: 'said by',
  reported: 'reported of',
  inferred: 'inferred of',
} satisfies Record<Voice['manner'], string>;

/** Whose voice it is, empty when the author says it: `said by Lê Thành Khôi (Vietnamese)`. */
export function voiceWords(voice: Voice): string {
  if (voice.who === 'author') return voice.manner === 'said' ? '' : `${voice.manner}, not said outright`;
  const name = voice.name === '' ? 'someone else' : voice.name;
  return `${manners[voice.manner]} ${name}${voice.framing === '' ? '' : ` (${voice.framing})`}`;
}
