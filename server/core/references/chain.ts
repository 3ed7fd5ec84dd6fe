import type { Check, CheckVerdict } from '../check.ts';
import type { Citation } from '../citation.ts';
import { isOfPresentWords } from '../cited-passage.ts';
import type { Claim } from '../claim.ts';
import type { Reference } from '../reference.ts';

/** One citation on the way from a claim to the passage that it rests on, with what people found there. */
export interface ChainLink {
  readonly citation: Citation;
  readonly claim: Claim;
  readonly reference: Reference;
  /** Oldest first; one for each person. */
  readonly checks: readonly Check[];
}

/**
 * What a check is worth now. `stands`: it is of the words that the citation points to. `changed`: those are others by now. `lost`: they do not stand
 * in the text any more.
 */
export type CheckState = 'stands' | 'changed' | 'lost';

export function checkState(check: Check, citation: Citation): CheckState {
  if (citation.passage?.state === 'lost') return 'lost';
  return isOfPresentWords(check, citation) ? 'stands' : 'changed';
}

/** Somebody says what they found, and points to no passage in which others could look it up. */
function isCheckedWithoutPassage(link: ChainLink): boolean {
  return (
    link.citation.passage === undefined && standingChecks(link).some(({ verdict }) => verdict !== 'couldNot')
  );
}

/** What people find of it today: checks that no longer stand are of something else. */
export function standingChecks({ citation, checks }: ChainLink): readonly Check[] {
  return checks.filter((check) => checkState(check, citation) === 'stands');
}

function says(verdict: CheckVerdict) {
  return (link: ChainLink) => standingChecks(link).some((check) => check.verdict === verdict);
}

function isCheckedBy(link: ChainLink, wanted: (creator: string) => boolean): boolean {
  return standingChecks(link).some(({ creator }) => wanted(creator));
}

/** Lists of citations that people go through, each with its test; `by` is the person who asks. A citation may be on several. */
export const chainLists = {
  withoutPassage: {
    label: 'without a passage',
    fits: ({ citation }: ChainLink) => citation.passage === undefined,
  },
  checkedWithoutPassage: { label: 'checked without a passage', fits: isCheckedWithoutPassage },
  unsure: {
    label: 'with a passage that is not sure',
    fits: ({ citation }: ChainLink) => citation.passage !== undefined && citation.passage.state !== 'sure',
  },
  unchecked: {
    label: 'with a passage that nobody has checked',
    fits: (link: ChainLink) => link.citation.passage !== undefined && standingChecks(link).length === 0,
  },
  doesNot: { label: 'found not to say so', fits: says('doesNot') },
  partly: { label: 'found to say so partly', fits: says('partly') },
  saysSo: { label: 'found to say so', fits: says('saysSo') },
  couldNot: { label: 'that could not be checked', fits: says('couldNot') },
  disputed: {
    label: 'on which people disagree',
    fits: (link: ChainLink) => new Set(standingChecks(link).map(({ verdict }) => verdict)).size > 1,
  },
  mine: {
    label: 'checked by me',
    fits: (link: ChainLink, by: string) => isCheckedBy(link, (creator) => creator === by),
  },
  notMine: {
    label: 'not checked by me',
    fits: (link: ChainLink, by: string) => !isCheckedBy(link, (creator) => creator === by),
  },
  others: {
    label: 'checked by others',
    fits: (link: ChainLink, by: string) => isCheckedBy(link, (creator) => creator !== by),
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly fits: (link: ChainLink, by: string) => boolean }
>;
export type ChainList = keyof typeof chainLists;
