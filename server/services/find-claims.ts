import type { Claim } from '../core/claim.ts';
import { fold } from '../core/search-terms.ts';
import type { Source } from '../core/source.ts';
import { type ClaimIndex, claimIndex, type IndexedClaim } from './claim-index.ts';
import type { Workspace } from './workspace.ts';

export interface ClaimSearch {
  /** As typed: words that must all occur, as parts of words. Empty finds the newest claims, as their sources stand. */
  readonly typed: string;
  /** The claim that is looked from, which is not offered. */
  readonly except: string;
  /** The source that is looked from; claims of other sources come first. */
  readonly source: string;
}

export interface FoundClaim {
  readonly claim: Claim;
  readonly source: Source;
}

/** As many as a list can be looked through by eye; more are found by typing more. */
export const maxFound = 30;
/** Best first: in another source before the same one; the words as typed in the quote, then all of them in the quote, then elsewhere. */
const ranks = 6;

/**
 * Claims that hold everything typed, best first and newest first within a rank. Case and accents do not matter; any script will do. With nothing typed there is
 * no best: the newest are chosen, for people relate what they have just tagged, and they stand in the order of the sources and of the text, where they can be
 * found again by eye; other sources before the one looked from.
 */
export async function findClaims(
  workspace: Workspace,
  project: string,
  search: ClaimSearch,
): Promise<readonly FoundClaim[]> {
  const [index, { items }] = await Promise.all([
    claimIndex(workspace, project),
    workspace.store.list(project, { type: 'source' }),
  ]);
  const sources = new Map(items.map((source) => [source.id, source]));
  return best(index, search, sources).flatMap((claim) => {
    const source = sources.get(claim.target.source);
    return source === undefined ? [] : [{ claim, source }];
  });
}

function best(
  index: ClaimIndex,
  search: ClaimSearch,
  sources: ReadonlyMap<string, Source>,
): readonly Claim[] {
  const phrase = fold(search.typed).trim().replace(/\s+/g, ' ');
  const words = phrase === '' ? [] : phrase.split(' ');
  const places = new Map(
    [...sources].map(([id, source]) => [id, fold(`${source.title}\n${source.framing}`)]),
  );
  const buckets: Claim[][] = Array.from({ length: ranks }, () => []);
  for (const entry of [...index.values()].reverse()) {
    const { claim } = entry;
    if (claim.id === search.except) continue;
    const match = rankOf(entry, phrase, words, places.get(claim.target.source) ?? '');
    if (match === undefined) continue;
    const bucket = buckets[match + (claim.target.source === search.source ? ranks / 2 : 0)];
    if (bucket !== undefined && bucket.length < maxFound) bucket.push(claim);
    if (buckets[0]?.length === maxFound) break;
  }
  const found = buckets.flat().slice(0, maxFound);
  return words.length > 0 ? found : inReadingOrder(found, search.source, sources);
}

/** By title, as sources are listed, the one looked from last; within a source by place. */
function inReadingOrder(
  claims: readonly Claim[],
  lookedFrom: string,
  sources: ReadonlyMap<string, Source>,
): readonly Claim[] {
  const listed = [...sources.values()].sort((a, b) => a.title.localeCompare(b.title));
  const order = new Map(listed.map(({ id }, at) => [id, id === lookedFrom ? listed.length : at]));
  const sourceOf = ({ target }: Claim) => order.get(target.source) ?? listed.length;
  const startOf = ({ target }: Claim) => target.spans[0]?.start ?? 0;
  return [...claims].sort((a, b) => sourceOf(a) - sourceOf(b) || startOf(a) - startOf(b));
}

/** 0 for the words as typed in the quote, 1 for all in the quote, 2 for elsewhere; `undefined` when a word is missing. */
function rankOf(
  { quote, rest }: IndexedClaim,
  phrase: string,
  words: readonly string[],
  place: string,
): 0 | 1 | 2 | undefined {
  if (quote.includes(phrase)) return 0;
  let inQuote = true;
  for (const word of words) {
    if (quote.includes(word)) continue;
    inQuote = false;
    if (!rest.includes(word) && !place.includes(word)) return undefined;
  }
  return inQuote ? 1 : 2;
}
