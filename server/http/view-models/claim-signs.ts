import { certaintyLabels } from '../../core/certainty.ts';
import type { Claim } from '../../core/claim.ts';
import { claimKinds } from '../../core/claim-kinds.ts';
import type { Target } from '../../core/target.ts';

export { quoteOf, voiceWords } from '../../core/claim-words.ts';

/** How far the claim's place in the text can be trusted, with a sign; `undefined` when it stands where it should. */
export function stateWords(target: Target): { readonly sign: string; readonly words: string } | undefined {
  if (target.state === 'check')
    return { sign: '?', words: 'The text has changed here: check that this is still the place.' };
  if (target.leftLost === true)
    return { sign: '⊘', words: 'These words were looked for, and do not stand in the text any more.' };
  if (target.state === 'lost')
    return { sign: '⊘', words: 'The text has changed, and these words were not found in it any more.' };
  return undefined;
}

const doubts = {
  check: { sign: '?', words: 'place to be checked' },
  lost: { sign: '⊘', words: 'lost its place' },
} as const;

/** The same in a word or two, for lists and links; `undefined` for a claim that is sure. */
export function stateMark({
  state,
}: Pick<Target, 'state'>): { readonly sign: string; readonly words: string } | undefined {
  return state === 'sure' ? undefined : doubts[state];
}

export interface KindSign {
  readonly sign: string;
  readonly hue: string;
  readonly label: string;
}

export function kindSign(claim: Claim): KindSign {
  const { sign, hue, label } = claimKinds[claim.kind];
  return { sign, hue, label };
}

/** Empty when the claim is certain, which needs no word. */
export function certaintyWords(certainty: keyof typeof certaintyLabels): string {
  return certainty === 'certain' ? '' : certaintyLabels[certainty];
}
