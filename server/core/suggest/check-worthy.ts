import { isClutter } from './clutter.ts';
import type { CueKind } from './cues.ts';
import { cuesIn } from './find-cues.ts';
import { isName } from './keys.ts';
import type { Reading } from './reading.ts';

/** What speaks for or against a sentence being a claim. */
export type WorthReason = Exclude<CueKind, 'asking'> | 'number' | 'date' | 'name' | 'length' | 'limits';

export interface Worth {
  /** Sum of the weights below. From `claimThreshold` on the sentence is probably a claim. */
  readonly score: number;
  readonly reasons: readonly WorthReason[];
}

/**
 * A linear score, as in ClaimBuster (Hassan et al. 2017, “Toward Automated Fact-Checking”), whose strongest features are figures, past tense and named entities. Weights were
 * set by hand on the labelled sentences of test/fixtures/suggest: in scholarly and press prose most full sentences claim something, so the work is to leave out what does not.
 */
const weights = {
  number: 1,
  date: 0.8,
  name: 0.7,
  comparative: 0.6,
  causal: 0.9,
  normative: 0.9,
  predictive: 0.6,
  reporting: 0.6,
  evaluative: 0.6,
  definition: 0.8,
  limits: 0.5,
  length: 0.6,
} as const satisfies Record<WorthReason, number>;

/** A question asks, a heading names; one of them outweighs all that can speak for it. */
const notASentence = -4;
/** Too short to say who did what. */
const tooShort = -1;

/**
 * Two things must speak for a sentence, such as a name and a usual length. Lower, and asides (“This detail matters more than any other”) come up; higher, and plain statements
 * without figures are left out. On the labelled sentences this value is right most often.
 */
export const claimThreshold = 1.15;

/** Words, or pairs of characters, that a sentence has at least and at most when its length speaks for it. */
const usualLength = { least: 7, most: 45 } as const;
const shortLength = 4;

export function worthOf(reading: Reading): Worth {
  const { text, tokens, dates, numbers } = reading;
  const cues = cuesIn(reading);
  const length = tokens.reduce(
    (sum, token) => sum + (token.kind === 'piece' ? token.word.form.length / 2 : 1),
    0,
  );
  const reasons: WorthReason[] = [];
  const isCounted = numbers.some(({ kind, value }) => kind !== 'rank' && value !== 1);
  if (isCounted) reasons.push('number');
  if (dates.length > 0) reasons.push('date');
  if (tokens.some((token, at) => (at > 0 && isName(token)) || token.concepts.length > 0))
    reasons.push('name');
  for (const cue of cues) if (cue !== 'asking') reasons.push(cue);
  if (tokens.some(({ force }) => force !== undefined && force.kind !== 'neutral')) reasons.push('limits');
  if (length >= usualLength.least && length <= usualLength.most) reasons.push('length');
  const against =
    (isQuestion(text) || isHeading(text) || isClutter(text) || cues.has('asking') ? notASentence : 0) +
    (length < shortLength ? tooShort : 0);
  return { score: reasons.reduce((sum, reason) => sum + weights[reason], against), reasons };
}

function isQuestion(text: string): boolean {
  return /[?？؟;]["”’»」』)）]*$/u.test(text.trimEnd()) && !/;$/.test(text.trimEnd());
}

/** A sentence closes with a stop; headings, captions and names of authors do not. */
function isHeading(text: string): boolean {
  return !/[.!。！।؟…][\s"”’'»」』)）\]\d]*$/u.test(text.trimEnd());
}
