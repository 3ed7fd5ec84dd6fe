import type { Claim } from '../claim.ts';
import { keysOf } from '../keys.ts';
import type { Stance } from '../stance.ts';
import { stanceKinds } from '../stance-kinds.ts';
import type { Statement } from '../statement.ts';
import type { ReportChoice } from './report.ts';

/** A claim with everything that people say it does to one statement. */
export interface StancedClaim {
  readonly claim: Claim;
  /** Oldest first. */
  readonly stances: readonly Stance[];
}

const kinds = keysOf(stanceKinds);

/** The claims of one source on one statement, in the order in which they are to be quoted. A claim that is gone is left out. */
export function orderQuotes(
  stances: readonly Stance[],
  claimOf: (id: string) => Claim | undefined,
  { answers }: Pick<Statement, 'answers'>,
  quotes: ReportChoice['quotes'],
): StancedClaim[] {
  const byClaim = new Map<string, Stance[]>();
  for (const stance of stances) {
    const some = byClaim.get(stance.claim);
    if (some === undefined) byClaim.set(stance.claim, [stance]);
    else some.push(stance);
  }
  const found = Array.from(byClaim, ([id, some]) => ({ claim: claimOf(id), stances: some.sort(byId) }));
  const rank = ({ stances: [first] }: StancedClaim) =>
    first === undefined || quotes === 'text'
      ? 0
      : kinds.indexOf(first.kind) * answerPlaces + answers.findIndex(({ key }) => key === first.answer) + 1;
  return found
    .flatMap(({ claim, ...rest }) => (claim === undefined ? [] : [{ ...rest, claim }]))
    .sort((a, b) => rank(a) - rank(b) || startOf(a.claim) - startOf(b.claim) || byId(a.claim, b.claim));
}

/** More than a question can have answers, so that the kind of a stance decides before its answer. */
const answerPlaces = 100;

function startOf({ target }: Claim): number {
  return target.spans[0]?.start ?? 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
