import type { Claim } from '../core/claim.ts';
import { quoteOf } from '../core/claim-words.ts';
import { keyReader, rankCandidates } from '../core/matrix/rank-candidates.ts';
import type { Source } from '../core/source.ts';
import type { Statement } from '../core/statement.ts';
import { claimIndex } from './claim-index.ts';
import type { Workspace } from './workspace.ts';

/** Why the first candidate stands first. */
export type ChosenFor = 'only' | 'words' | 'newest';

/** Claims of a source that may be given a stance on a statement. */
export interface Candidates {
  readonly claims: readonly Claim[];
  readonly chosenFor: ChosenFor;
  /** All claims of the source, those that are not offered too. */
  readonly total: number;
}

/** As many as are read through before one is chosen. */
const maxOffered = 12;
/** Of a source with more claims than this the newest are ranked: about 100 ms of work, once. */
const maxRanked = 1_500;

/** What claims say, read once: a claim that is changed is another object. */
const kept = new WeakMap<Claim, { readonly language: string; readonly keys: readonly string[] }>();

/**
 * The claims of the source that say most of what the statement says, the newest first among equals. Those that have a stance already are left to the last, for another
 * one is more likely meant; one that has lost its place is not offered.
 * @param taken claims that the person has given a stance on the statement
 */
export async function candidateClaims(
  workspace: Workspace,
  statement: Statement,
  source: Source,
  taken: ReadonlySet<string>,
): Promise<Candidates> {
  const index = await claimIndex(workspace, statement.project);
  const claims = Array.from(index.values(), ({ claim }) => claim)
    .filter(({ target }) => target.source === source.id && target.state !== 'lost')
    .reverse();
  const said = [statement.text, ...statement.answers.map(({ text }) => text)].join('. ');
  const ranked = rankCandidates(said, source.language, claims.slice(0, maxRanked), keysIn(source.language));
  const [free, used] = [false, true].map((isTaken) =>
    ranked.filter(({ item }) => taken.has(item.id) === isTaken),
  );
  const offered = [...(free ?? []), ...(used ?? [])].slice(0, maxOffered);
  const shared = offered[0]?.shared ?? 0;
  return {
    claims: offered.map(({ item }) => item),
    chosenFor: claims.length === 1 ? 'only' : shared > 0 ? 'words' : 'newest',
    total: claims.length,
  };
}

function keysIn(language: string): (claim: Claim) => readonly string[] {
  const read = keyReader(language);
  return (claim) => {
    const before = kept.get(claim);
    if (before?.language === language) return before.keys;
    const keys = read(quoteOf(claim.target));
    kept.set(claim, { language, keys });
    return keys;
  };
}
