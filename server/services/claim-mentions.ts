import type { Claim } from '../core/claim.ts';
import type { Mention, MentionKind } from '../core/references/mentions/citable.ts';
import type { Range } from '../core/target.ts';
import type { CitedWork } from './citables.ts';
import { mentionsIn, type SourceMentions } from './mentions.ts';
import { requireRecord } from './records.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** What the sentence of a claim cites, where it does. */
export interface ClaimMention {
  readonly mention: Mention;
  /** As it stands in the text. */
  readonly words: string;
  /** Several when any of them may be meant. */
  readonly works: readonly CitedWork[];
}

/**
 * What the sentences of each claim of a source cite, by the claim's id; claims that cite nothing, or have lost their place, are left out. Whether somebody has
 * made citations of it is not asked. @throws DomainError `not-found`.
 */
export async function mentionsOfClaims(
  workspace: Workspace,
  project: string,
  sourceId: string,
): Promise<ReadonlyMap<string, readonly ClaimMention[]>> {
  const source = await requireRecord(workspace, project, 'source', sourceId);
  const [found, text, claims] = await Promise.all([
    mentionsIn(workspace, project, sourceId),
    workspace.texts.read(source),
    workspace.store.list(project, { type: 'claim', source: sourceId }),
  ]);
  const pairs = claims.items.map((claim) => [claim.id, claimMentions(claim, found, text)] as const);
  return new Map(pairs.filter(([, mentions]) => mentions.length > 0));
}

/** What the claim's sentences cite, each work once, in the order of the text. */
export function claimMentions(
  claim: Claim,
  found: SourceMentions,
  text: VersionText,
): readonly ClaimMention[] {
  const { target } = claim;
  if (target.state === 'lost' || target.version !== found.version) return [];
  const here = new Set(
    target.spans.flatMap((span) => within(found.mentions, sentencesOf(text.sentences, span))),
  );
  const chosen = eachOnce([...here], found.works);
  return chosen.map((mention) => ({
    mention,
    words: text.text.slice(mention.start, mention.end),
    works: worksOf(mention, found.works),
  }));
}

/** From the beginning of the first sentence that the span touches to the end of the last. */
export function sentencesOf(sentences: readonly Range[], span: Range): Range {
  const first = sentences[firstAfter(sentences, span.start)];
  const last = sentences[firstAfter(sentences, span.end - 1)];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last !== undefined && last.start < span.end ? last.end : span.end),
  };
}

/** Mentions that reach into the range. They ascend, and reach no farther than a few lines. */
function within(mentions: readonly Mention[], { start, end }: Range): Mention[] {
  const found: Mention[] = [];
  for (let at = firstAfter(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}

/** The first that ends behind the offset. */
function firstAfter(ranges: readonly Range[], offset: number): number {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A year says more than a number, a number more than a name alone. */
const strength: Readonly<Record<MentionKind, number>> = {
  'author-date': 3,
  narrative: 3,
  numeric: 2,
  note: 2,
  again: 2,
  name: 1,
};

/** `Bill Hayton … (Hayton 2014)` is one citation of one work. */
function eachOnce(mentions: readonly Mention[], works: ReadonlyMap<string, CitedWork>): readonly Mention[] {
  const told = new Set<string>();
  const kept = new Set<Mention>();
  for (const mention of mentions.toSorted(
    (a, b) => strength[b.kind] - strength[a.kind] || a.start - b.start,
  )) {
    const ids = worksOf(mention, works).map(idOf);
    const isTold = mention.kind === 'name' ? ids.some((id) => told.has(id)) : ids.every((id) => told.has(id));
    for (const id of ids) told.add(id);
    if (!isTold) kept.add(mention);
  }
  return mentions.filter((mention) => kept.has(mention));
}

/** The works that the mention may mean, each once. */
export function worksOf({ keys }: Mention, works: ReadonlyMap<string, CitedWork>): CitedWork[] {
  const found = keys.flatMap((key) => works.get(key) ?? []);
  return found.filter((work, at) => found.findIndex((one) => idOf(one) === idOf(work)) === at);
}

/** Two entries may stand for one reference. */
export function idOf({ key, reference }: CitedWork): string {
  return reference?.id ?? key;
}
