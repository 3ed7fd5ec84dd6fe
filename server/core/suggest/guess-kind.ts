import type { ClaimKind } from '../claim.ts';
import type { CueKind } from './cues.ts';
import { cuesIn } from './find-cues.ts';
import type { Reading } from './reading.ts';

/** Which cue makes which kind, the most telling first: “should” is hardly ever anything else, while “will” also stands in reports and causes. */
const ladder: readonly (readonly [CueKind, ClaimKind])[] = [
  ['normative', 'normative'],
  ['definition', 'definition'],
  ['causal', 'causal'],
  ['predictive', 'predictive'],
  ['evaluative', 'evaluative'],
];
/** Quoted letters that are a statement, not a term. UTF-16 code units. */
const minQuotation = 30;
const minQuotationHan = 10;

/** What kind of claim a sentence probably is. A guess from its wording, to be shown as one. */
export function guessKind(reading: Reading): ClaimKind {
  if (isMostlyQuoted(reading.text)) return 'quotation';
  const cues = cuesIn(reading);
  return ladder.find(([cue]) => cues.has(cue))?.[1] ?? 'factual';
}

function isMostlyQuoted(text: string): boolean {
  const [quoted = ''] = /[“"「『«][^”"」』»]+[”"」』»]/u.exec(text) ?? [];
  const least = /\p{Script=Han}/u.test(quoted) ? minQuotationHan : minQuotation;
  return quoted.length >= least && quoted.length * 2 > text.length;
}
