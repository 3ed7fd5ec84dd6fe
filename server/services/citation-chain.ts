import type { Check } from '../core/check.ts';
import type { CitationIntent } from '../core/citation.ts';
import type { Reference } from '../core/reference.ts';
import { type ChainLink, type ChainList, chainLists } from '../core/references/chain.ts';
import { type ChainFigures, chainFigures } from '../core/references/chain-figures.ts';
import type { Source } from '../core/source.ts';
import type { Store } from '../stores/store.ts';
import { type ClaimIndex, claimIndex } from './claim-index.ts';
import { listPages } from './list-pages.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** All citations of a project, each with both ends and its checks. */
export interface Chain {
  /** Of the newest change that it is sure to hold. */
  readonly seq: number;
  /** By source and place of the claim. */
  readonly links: readonly ChainLink[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, ChainFigures>;
  /** Claims that cite nothing. */
  readonly uncited: { readonly factual: number; readonly others: number };
}

/** Which citations to go through. Every condition given must hold. */
export interface ChainFilter {
  /** Of the claim. */
  readonly source?: string;
  readonly framing?: string;
  readonly reference?: string;
  readonly intent?: CitationIntent;
  readonly list?: ChainList;
}

interface Kept {
  readonly project: string;
  readonly begun: string;
  readonly chain: Chain;
}

/** Read once for as long as nothing changes: one project at a time is what people work on. */
const kept = new WeakMap<Store, Kept>();

/** @throws DomainError `not-found`. */
export async function readChain(workspace: Workspace, project: string): Promise<Chain> {
  const { store } = workspace;
  const { created } = await requireRecord(workspace, project, 'project', project);
  const seq = await store.seq(project);
  const last = kept.get(store);
  if (last?.project === project && last.begun === created && last.chain.seq === seq) return last.chain;
  const claims = await claimIndex(workspace, project);
  const { items } = await store.list(project, { type: 'source' });
  const sources = new Map(items.map((source) => [source.id, source]));
  const links = inOrder(await linksOf(workspace, project, claims), sources);
  const present = [...claims.values()].map(({ claim }) => claim);
  const cited = new Set(links.map(({ claim }) => claim.id));
  const uncited = present.filter(({ id }) => !cited.has(id));
  const factual = uncited.filter(({ kind }) => kind === 'factual').length;
  const chain: Chain = {
    seq,
    links,
    sources,
    figures: chainFigures(present, links),
    uncited: { factual, others: uncited.length - factual },
  };
  kept.set(store, { project, begun: created, chain });
  return chain;
}

async function linksOf(workspace: Workspace, project: string, claims: ClaimIndex): Promise<ChainLink[]> {
  const references = new Map<string, Reference>();
  for await (const page of listPages(workspace, project, 'reference'))
    for (const reference of page) references.set(reference.id, reference);
  const checks = new Map<string, Check[]>();
  for await (const page of listPages(workspace, project, 'check'))
    for (const check of page) checks.set(check.citation, [...(checks.get(check.citation) ?? []), check]);
  const links: ChainLink[] = [];
  for await (const page of listPages(workspace, project, 'citation'))
    for (const citation of page) {
      const claim = claims.get(citation.claim)?.claim;
      const reference = references.get(citation.reference);
      // What was taken away in this moment is left out.
      if (claim !== undefined && reference !== undefined)
        links.push({ citation, claim, reference, checks: checks.get(citation.id) ?? [] });
    }
  return links;
}

function inOrder(links: readonly ChainLink[], sources: ReadonlyMap<string, Source>): ChainLink[] {
  const places = links.map((link) => ({
    link,
    title: sources.get(link.claim.target.source)?.title ?? '',
    start: link.claim.target.spans[0]?.start ?? 0,
  }));
  const collator = new Intl.Collator();
  return places
    .sort(
      (a, b) =>
        collator.compare(a.title, b.title) ||
        collator.compare(a.link.claim.target.source, b.link.claim.target.source) ||
        a.start - b.start ||
        (a.link.citation.id < b.link.citation.id ? -1 : 1),
    )
    .map(({ link }) => link);
}

/** The citations that fit, in the order of the chain. @param by the person who asks */
export function chainLinks({ links, sources }: Chain, filter: ChainFilter, by: string): readonly ChainLink[] {
  const { source, framing, reference, intent, list } = filter;
  const test = list === undefined ? undefined : chainLists[list].fits;
  return links.filter(
    (link) =>
      (source === undefined || link.claim.target.source === source) &&
      (framing === undefined || sources.get(link.claim.target.source)?.framing === framing) &&
      (reference === undefined || link.reference.id === reference) &&
      (intent === undefined || link.citation.intent === intent) &&
      (test === undefined || test(link, by)),
  );
}

/** Passages of a source that citations point to and whose place is not sure. */
export async function countUnsurePassages(workspace: Workspace, { project, id }: Source): Promise<number> {
  return (await unsurePassages(workspace, project, id)).length;
}

/** Citations whose passage is not sure of its place, in the order of the chain: of the whole project, or those that point into one source. @throws DomainError `not-found`. */
export async function unsurePassages(
  workspace: Workspace,
  project: string,
  source?: string,
): Promise<readonly ChainLink[]> {
  const asked = { type: 'citation' as const, ...(source === undefined ? {} : { source }) };
  if ((await workspace.store.count(project, asked)) === 0) return [];
  const { links } = await readChain(workspace, project);
  return links.filter(
    ({ citation: { passage } }) =>
      passage !== undefined &&
      passage.state !== 'sure' &&
      (source === undefined || passage.source === source),
  );
}
