import type { Claim } from '../../core/claim.ts';
import { quoteOf } from '../../core/claim-words.ts';
import type { Source } from '../../core/source.ts';
import { type Difference, differencesOf } from '../../core/suggest/differences.ts';
import { findLike } from '../../core/suggest/find-like.ts';
import { keysOf } from '../../core/suggest/keys.ts';
import { type Reading, sentenceReader } from '../../core/suggest/reading.ts';
import type { Segment } from '../../core/suggest/segment.ts';
import { type Shared, sharedBy } from '../../core/suggest/shared.ts';
import type { Range } from '../../core/target.ts';
import { pacer } from '../pacer.ts';
import { requireRecord } from '../records.ts';
import type { VersionText } from '../texts.ts';
import type { Workspace } from '../workspace.ts';
import { pairDismissals } from './pair-dismissals.ts';
import { type RankedBy, rankAgain } from './rank-again.ts';
import { requireSuggestions } from './require-suggestions.ts';
import { languageOf, segmentOf } from './segments.ts';
import { claimsAt, relatedTo } from './standing-claims.ts';

/** A sentence of another source that probably speaks of what the claim speaks of. */
export interface Suggestion extends Range {
  readonly source: Source;
  readonly version: number;
  readonly exact: string;
  /** About the share of what the claim says that the sentence has too: 0 to 1 and a little more. */
  readonly score: number;
  /** Why it is suggested: ranges of the claim's quote and of `exact`. */
  readonly shared: readonly Shared[];
  /** Where the two seem to say different things. */
  readonly differences: readonly Difference[];
  /** The claim that stands there already, if one does. */
  readonly claim: string | undefined;
}

export interface Suggestions {
  /** The claim's quote, into which the ranges of `shared` and `differences` point. */
  readonly quote: string;
  readonly rankedBy: RankedBy;
  readonly items: readonly Suggestion[];
}

/** Sentences looked at again for each one asked for: some are dismissed or related already, and a ranker needs a choice. */
const spare = 40;

/**
 * Sentences of other sources that are like the claim, best first. Left out are those that are related to it already, and those that this person has dismissed.
 * @throws DomainError `suggestions-off`, `not-found`.
 */
export async function suggestionsFor(
  workspace: Workspace,
  by: string,
  project: string,
  claimId: string,
  limit: number,
): Promise<Suggestions> {
  await requireSuggestions(workspace, project);
  const claim = await requireRecord(workspace, project, 'claim', claimId);
  const home = await requireRecord(workspace, project, 'source', claim.target.source);
  const quote = quoteOf(claim.target);
  const language = languageOf(await workspace.texts.read(home), home);
  const reading = sentenceReader(language)(quote);
  const places = await searchOthers(workspace, home, reading, limit + spare);
  const free = await withoutKnown(workspace, by, claim, places);
  const ranked = await rankAgain(workspace.ranker, { text: quote, language }, free);
  return {
    quote,
    rankedBy: ranked.rankedBy,
    items: explain(reading, ranked.candidates.slice(0, limit)),
  };
}

interface Place extends Range {
  readonly source: Source;
  readonly version: number;
  /** The sentence, as it stands. */
  readonly text: string;
  readonly language: string;
  readonly score: number;
}

async function searchOthers(
  workspace: Workspace,
  home: Source,
  reading: Reading,
  limit: number,
): Promise<readonly Place[]> {
  const { items } = await workspace.store.list(home.project, { type: 'source' });
  const texts: { readonly source: Source; readonly text: VersionText }[] = [];
  const segments: Segment[] = [];
  const pace = pacer();
  for (const source of items.filter(({ id }) => id !== home.id)) {
    const text = await workspace.texts.read(source);
    texts.push({ source, text });
    segments.push(await segmentOf(text, source));
    await pace();
  }
  const hits = findLike({ language: reading.language, keys: keysOf(reading) }, segments, limit);
  return hits.flatMap(({ segment, sentence, score }): Place[] => {
    const [found, range] = [texts[segment], texts[segment]?.text.sentences[sentence]];
    if (found === undefined || range === undefined) return [];
    const text = found.text.text.slice(range.start, range.end);
    const language = segments[segment]?.language ?? '';
    const { start, end } = range;
    return [{ source: found.source, version: found.text.number, start, end, text, language, score }];
  });
}

type FreePlace = Place & { readonly claim: string | undefined };

async function withoutKnown(
  workspace: Workspace,
  by: string,
  claim: Claim,
  places: readonly Place[],
): Promise<readonly FreePlace[]> {
  const [isDismissed, related, standing] = await Promise.all([
    pairDismissals(workspace, by, claim.project),
    relatedTo(workspace, claim),
    claimsAt(workspace, claim.project),
  ]);
  const { source } = claim.target;
  const own = { source, exact: quoteOf(claim.target), claims: [claim.id] };
  return places.flatMap((place): FreePlace[] => {
    const there = standing(place.source.id, place.version, place);
    const other = { source: place.source.id, exact: place.text, claims: there };
    const isKnown = there.some((id) => related.has(id)) || isDismissed(own, other);
    return isKnown ? [] : [{ ...place, claim: there[0] }];
  });
}

function explain(reading: Reading, places: readonly FreePlace[]): Suggestion[] {
  const readers = new Map(places.map(({ language }) => [language, sentenceReader(language)]));
  return places.flatMap(({ text, language, ...place }): Suggestion[] => {
    const other = readers.get(language)?.(text);
    if (other === undefined) return [];
    return [
      { ...place, exact: text, shared: sharedBy(reading, other), differences: differencesOf(reading, other) },
    ];
  });
}
