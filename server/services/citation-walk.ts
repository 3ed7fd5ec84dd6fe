import { quoteOf } from '../core/claim-words.ts';
import { type Part, wordComparer } from '../core/compare/compare-words.ts';
import { suggestionsOn } from '../core/project.ts';
import type { Reference } from '../core/reference.ts';
import type { ChainLink } from '../core/references/chain.ts';
import type { FullTextOffer } from '../core/references/full-text-match.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range, Target } from '../core/target.ts';
import { type Chain, type ChainFilter, chainLinks, readChain } from './citation-chain.ts';
import { fullTextOffers } from './full-texts.ts';
import { type Passage, passageOf } from './passage.ts';
import { requireRecord } from './records.ts';
import { likelyPassages } from './suggest/likely-passages.ts';
import { languageOf } from './suggest/segments.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** Sentences offered as the place of a passage. */
const maxLikely = 5;

/** Where a passage, or a claim, stands in its text; one passage for each span. */
export interface ShownPlace {
  readonly version: number;
  readonly passages: readonly Passage[];
}

/** The passage that a citation points to, as it reads now. */
export interface ShownPassage {
  readonly source: Source;
  readonly target: Target;
  /** `undefined` when it is lost, or when the text is not there. */
  readonly place: ShownPlace | undefined;
  /** What became of the words that were last sure, while the passage is not: one list for each span. Empty when it is sure. */
  readonly changes: readonly (readonly Part[])[];
}

/** One citation with all that it takes to say whether the passage says what the claim says. */
export interface WalkStep {
  readonly link: ChainLink;
  readonly source: Source;
  readonly claim: ShownPlace | undefined;
  readonly passage: ShownPassage | undefined;
  /** The full text of the reference, in which a passage can be chosen. */
  readonly fullText: { readonly source: Source; readonly text: VersionText } | undefined;
  /** Where there is none: sources that may be it. */
  readonly offers: readonly FullTextOffer<Source>[];
  /** Sentences of the full text that are most like the quote, or the claim; `undefined` when they were not asked for. */
  readonly likely: readonly Range[] | undefined;
}

export interface Walk {
  readonly chain: Chain;
  /** The citations that are gone through. */
  readonly links: readonly ChainLink[];
  readonly step: WalkStep | undefined;
  /** Those before and after in the order of the chain, whether or not this one is still among them. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** @param at the id of a citation; @param isLikelyAsked whether likely passages are looked for where the project does not want suggestions */
export async function readWalk(
  workspace: Workspace,
  by: string,
  project: string,
  filter: ChainFilter,
  at: string,
  isLikelyAsked: boolean,
): Promise<Walk> {
  const chain = await readChain(workspace, project);
  const links = chainLinks(chain, filter, by);
  const link = chain.links.find(({ citation }) => citation.id === at);
  const source = link && chain.sources.get(link.claim.target.source);
  if (link === undefined || source === undefined)
    return { chain, links, step: undefined, previous: undefined, next: undefined };
  const wants = isLikelyAsked || suggestionsOn(await requireRecord(workspace, project, 'project', project));
  return {
    chain,
    links,
    step: await readStep(workspace, chain, link, source, wants),
    ...neighbours(chain, links, link),
  };
}

/** The citations around one, among those that are gone through. */
export function neighbours({ links: all }: Chain, links: readonly ChainLink[], link: ChainLink) {
  const places = new Map(all.map((one, place) => [one.citation.id, place]));
  const placeOf = (one: ChainLink) => places.get(one.citation.id) ?? -1;
  const here = placeOf(link);
  return {
    previous: links.findLast((one) => placeOf(one) < here)?.citation.id,
    next: links.find((one) => placeOf(one) > here)?.citation.id,
  };
}

async function readStep(
  workspace: Workspace,
  chain: Chain,
  link: ChainLink,
  source: Source,
  wantsLikely: boolean,
): Promise<WalkStep> {
  const { claim, citation, reference } = link;
  const [shown, passage, fullText, offers] = await Promise.all([
    placeOf(workspace, source, claim.target),
    showPassage(workspace, chain, link),
    textOf(workspace, chain, reference),
    fullTextOffers(workspace, reference),
  ]);
  const needsPlace = citation.passage?.state !== 'sure';
  const likely =
    fullText !== undefined && wantsLikely && needsPlace
      ? await likelyIn(workspace, link, source, fullText)
      : undefined;
  return { link, source, claim: shown, passage, fullText, offers, likely };
}

async function textOf(workspace: Workspace, { sources }: Chain, { fullText }: Reference) {
  const source = fullText === undefined ? undefined : sources.get(fullText);
  return source && { source, text: await workspace.texts.read(source) };
}

/** By the words that are quoted from the reference; without them by those of the claim. */
async function likelyIn(
  workspace: Workspace,
  { citation, claim }: ChainLink,
  home: Source,
  { source, text }: NonNullable<WalkStep['fullText']>,
): Promise<readonly Range[]> {
  if (citation.quote !== '')
    return likelyPassages(text, source, citation.quote, languageOf(text, source), maxLikely);
  const language = languageOf(await workspace.texts.read(home), home);
  return likelyPassages(text, source, quoteOf(claim.target), language, maxLikely);
}

/** Where the target stands, with what is around it; `undefined` when it is lost, or its version is gone. */
async function placeOf(
  workspace: Workspace,
  source: Source,
  target: Target,
): Promise<ShownPlace | undefined> {
  const isThere = source.versions.some(({ number }) => number === target.version);
  if (target.state === 'lost' || !isThere) return undefined;
  const text = await workspace.texts.read(source, target.version);
  return { version: target.version, passages: target.spans.map((span) => passageOf(text, span)) };
}

async function showPassage(
  workspace: Workspace,
  { sources }: Chain,
  { citation: { passage, formerPassage } }: ChainLink,
): Promise<ShownPassage | undefined> {
  const source = passage && sources.get(passage.source);
  if (passage === undefined || source === undefined) return undefined;
  const place = await placeOf(workspace, source, passage);
  const { compare } = wordComparer();
  const isComparable = place !== undefined && formerPassage?.spans.length === passage.spans.length;
  const changes = isComparable
    ? passage.spans.map(({ exact }, at) => compare(formerPassage?.spans[at]?.exact ?? '', exact))
    : [];
  return { source, target: passage, place, changes };
}

/** Whether the passage stands in a version that is not the current one: it was chosen there. */
export function isInOldVersion({ source, target }: ShownPassage): boolean {
  return target.version !== currentVersion(source).number;
}
