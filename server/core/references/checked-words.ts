import { type Check, checkVerdicts } from '../check.ts';
import type { Citation } from '../citation.ts';
import { type CheckState, checkState } from './chain.ts';

const worth = {
  stands: '',
  changed: ', of a passage that has changed since',
  lost: ', of a passage that is lost since',
} satisfies Record<CheckState, string>;

/** What somebody found: `does not (Ben)`, and what that is worth by now. */
export function checkWords(check: Check, citation: Citation): string {
  const { label } = checkVerdicts[check.verdict];
  return `${label} (${check.creator}${worth[checkState(check, citation)]})`;
}

/** What people found, oldest first; empty when nobody has looked. */
export function checkedWords(checks: readonly Check[], citation: Citation): string {
  return checks.map((check) => checkWords(check, citation)).join(', ');
}
