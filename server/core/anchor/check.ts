import type { Range } from '../target.ts';
import { describeKnown } from './describe-known.ts';
import type { KnownText } from './known-text.ts';
import type { Resolution } from './resolution.ts';

/** Shown to a person at most; more would not be looked through. */
const maxCandidates = 5;

/** A `check` on the first of the places, with the others as candidates. */
export function check(known: KnownText, ranked: readonly Range[], why: string): Resolution {
  const candidates = ranked.slice(0, maxCandidates).map((place) => describeKnown(known, place));
  const [span] = candidates;
  return span === undefined ? { state: 'lost', why } : { state: 'check', span, why, candidates };
}
