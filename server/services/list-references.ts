import type { Citation } from '../core/citation.ts';
import type { CslItem, Reference } from '../core/reference.ts';
import { nameText, referenceText } from '../core/reference-line.ts';
import { type OrderKey, orderKey } from '../core/references/bibliography-order.ts';
import { fold } from '../core/search-terms.ts';
import type { Source } from '../core/source.ts';
import type { Store } from '../stores/store.ts';
import { type CitingClaim, claimsOf } from './citing-claims.ts';
import { listPages } from './list-pages.ts';
import { pacer } from './pacer.ts';
import type { Workspace } from './workspace.ts';

export interface ListedReference {
  readonly reference: Reference;
  readonly key: OrderKey;
  /** Its place in the order in which references are first cited, and after them were added. From 0. */
  readonly place: number;
  /** Oldest first. */
  readonly citations: readonly Citation[];
  /** How many claims cite it. */
  readonly citedBy: number;
  /** The sources whose claims cite it. */
  readonly citingSources: ReadonlySet<string>;
  /** Everything in it that is looked through, folded. It is made when it is first asked for: that takes longer than all the rest. */
  readonly searched: string;
}

export interface ReferenceFilter {
  /** Words that all stand in names, title, container, identifiers or note; case and diacritics do not count. */
  readonly text?: string;
  readonly cited?: boolean;
  /** `false`: a citation of it names no passage. `true`: every citation of it does, and there is one. */
  readonly passage?: boolean;
  readonly type?: string;
  readonly doi?: boolean;
  /** The source, or the framing of a source, with a claim that cites it. */
  readonly source?: string;
  readonly framing?: string;
}

export interface ReferenceList {
  /** All of the project, in the order in which they were added. */
  readonly all: readonly ListedReference[];
  readonly sources: readonly Source[];
}

interface Known extends ReferenceList {
  readonly seq: number;
  readonly begun: string;
}

/** What was read last of a project, as long as nothing changes, so that turning pages is quick. */
const lastRead = new WeakMap<Store, Map<string, Known>>();
const maxKnown = 8;

/** A project's references with what cites them. @throws DomainError `not-found`. */
export async function readReferences(
  workspace: Workspace,
  project: { readonly id: string; readonly created: string },
): Promise<ReferenceList> {
  const { store } = workspace;
  const seq = await store.seq(project.id);
  const projects = lastRead.get(store) ?? new Map<string, Known>();
  lastRead.set(store, projects);
  const known = projects.get(project.id);
  if (known?.seq === seq && known.begun === project.created) return known;
  const { items: sources } = await store.list(project.id, { type: 'source' });
  const all = await readAll(workspace, project.id);
  projects.delete(project.id);
  projects.set(project.id, { seq, begun: project.created, all, sources });
  for (const oldest of [...projects.keys()].slice(0, Math.max(0, projects.size - maxKnown)))
    projects.delete(oldest);
  return { all, sources };
}

/** Those that fit, in the order in which the list has them. */
export async function filterReferences(
  { all, sources }: ReferenceList,
  filter: ReferenceFilter,
): Promise<readonly ListedReference[]> {
  const { cited, passage, type, doi, source, framing } = filter;
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const framed = new Set(sources.filter((one) => one.framing === framing).map(({ id }) => id));
  const fitting = all.filter(
    (one) =>
      (cited === undefined || one.citedBy > 0 === cited) &&
      (passage === undefined || (one.citedBy > 0 && one.citations.every(hasPassage) === passage)) &&
      (type === undefined || one.reference.csl.type === type) &&
      (doi === undefined || ((one.reference.csl.DOI ?? '') !== '') === doi) &&
      (source === undefined || one.citingSources.has(source)) &&
      (framing === undefined || [...one.citingSources].some((id) => framed.has(id))),
  );
  return words.length === 0 ? fitting : searchAll(fitting, words);
}

async function searchAll(
  among: readonly ListedReference[],
  words: readonly string[],
): Promise<readonly ListedReference[]> {
  const pause = pacer();
  const found: ListedReference[] = [];
  for (const one of among) {
    if (words.every((word) => one.searched.includes(word))) found.push(one);
    await pause();
  }
  return found;
}

/** The first claims that cite each of these references, by its id; a claim that cites it twice comes once. */
export async function claimsCiting(
  workspace: Workspace,
  project: string,
  references: readonly ListedReference[],
  limit: number,
): Promise<ReadonlyMap<string, readonly CitingClaim[]>> {
  const found = references.map(async ({ reference, citations }) => {
    const first = new Map([...citations].reverse().map((citation) => [citation.claim, citation]));
    const shown = [...first.values()].reverse().slice(0, limit);
    return [reference.id, await claimsOf(workspace, project, shown)] as const;
  });
  return new Map(await Promise.all(found));
}

function hasPassage({ passage, quote }: Citation): boolean {
  return passage !== undefined || quote !== '';
}

async function readAll(workspace: Workspace, project: string): Promise<readonly ListedReference[]> {
  const citing = new Map<string, Citation[]>();
  for await (const citations of listPages(workspace, project, 'citation')) {
    for (const citation of citations) {
      const known = citing.get(citation.reference);
      if (known === undefined) citing.set(citation.reference, [citation]);
      else known.push(citation);
    }
  }
  const places = new Map([...citing.keys()].map((id, place) => [id, place]));
  const pause = pacer();
  const all: ListedReference[] = [];
  let uncited = places.size;
  for await (const references of listPages(workspace, project, 'reference')) {
    for (const reference of references) {
      const cited = places.get(reference.id);
      if (cited === undefined) uncited += 1;
      all.push(listed(reference, citing.get(reference.id) ?? [], cited ?? uncited - 1));
      await pause();
    }
  }
  return all;
}

function listed(reference: Reference, citations: readonly Citation[], place: number): ListedReference {
  let searched: string | undefined;
  return {
    reference,
    key: orderKey(reference.csl),
    place,
    citations,
    citedBy: new Set(citations.map(({ claim }) => claim)).size,
    citingSources: new Set(citations.flatMap(({ sources }) => sources.slice(0, 1))),
    get searched() {
      searched ??= searchedText(reference.csl);
      return searched;
    },
  };
}

function searchedText(csl: CslItem): string {
  const people = [csl.author, csl.editor, csl.translator].flatMap((names) => (names ?? []).map(nameText));
  const titles = [csl['title-short'], csl['original-title'], csl['collection-title']];
  const rest = [...titles, csl.DOI, csl.ISBN, csl.URL, csl.keyword, csl.note, csl.abstract];
  return fold([referenceText(csl), ...people, ...rest.map((part) => part ?? '')].join('\n'));
}
