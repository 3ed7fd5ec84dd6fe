import type { Claim } from '../core/claim.ts';
import { type Part, wordComparer } from '../core/compare/compare-words.ts';
import { maxCandidates } from '../core/place-choice.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Span, Target } from '../core/target.ts';
import { type FoundPlaces, findPlaces } from './found-places.ts';
import { type Passage, passageOf } from './passage.ts';
import type { VersionText } from './texts.ts';
import { isWaiting, listUnplaced } from './waiting-claims.ts';
import type { Workspace } from './workspace.ts';

/** A claim whose place is not sure, with the source that it is on. */
export interface Unplaced {
  readonly claim: Claim;
  readonly source: Source;
}

/** Where a claim may stand, or stood: the passage of each span. */
export interface Place {
  readonly spans: readonly Span[];
  readonly passages: readonly Passage[];
}

/** A place in the current version, with what became of the claim's words there: one list for each span. */
export interface OfferedPlace extends Place {
  readonly words: readonly (readonly Part[])[];
}

export interface QueuedClaim extends Unplaced {
  /** Why its place is not sure, in plain words. */
  readonly why: string;
  /** Where it was last sure; `undefined` when it never was. */
  readonly was: (Place & { readonly version: number }) | undefined;
  /** Where it stands for now; a lost claim has no such place. */
  readonly proposed: OfferedPlace | undefined;
  /** Other places worth a look, the likeliest first. */
  readonly candidates: readonly OfferedPlace[];
  /** Offset in the current version at which its surroundings stand. */
  readonly near: number;
}

/** The claims that are not sure, by source and place: those of one source, or of the whole project. Those that were left lost come last. */
export async function listQueue(
  workspace: Workspace,
  project: string,
  source?: string,
): Promise<readonly Unplaced[]> {
  const claims = await listUnplaced(workspace, project, source);
  if (claims.length === 0) return [];
  const { items } = await workspace.store.list(project, { type: 'source' });
  const sources = new Map(items.map((one) => [one.id, one]));
  return claims
    .flatMap((claim) => {
      const home = sources.get(claim.target.source);
      return home === undefined ? [] : [{ claim, source: home }];
    })
    .sort(byPlace);
}

function byPlace(a: Unplaced, b: Unplaced): number {
  const left = Number(!isWaiting(a.claim)) - Number(!isWaiting(b.claim));
  const order = left || a.source.title.localeCompare(b.source.title) || compareIds(a.source.id, b.source.id);
  return order || startOf(a.claim) - startOf(b.claim) || compareIds(a.claim.id, b.claim.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function startOf({ target }: Claim): number {
  return target.spans[0]?.start ?? 0;
}

/** The queue with all that it takes to decide. */
export async function readQueue(
  workspace: Workspace,
  project: string,
  source?: string,
): Promise<readonly QueuedClaim[]> {
  return readQueued(workspace, await listQueue(workspace, project, source));
}

/** All that it takes to decide on some of the queue, in their order. `alongside` are looked for in the same go, as they will be asked for next. */
export async function readQueued(
  workspace: Workspace,
  wanted: readonly Unplaced[],
  alongside: readonly Unplaced[] = [],
): Promise<readonly QueuedClaim[]> {
  const asked = new Set(wanted.map(({ claim }) => claim.id));
  for (const claims of grouped([...wanted, ...alongside])) await findAll(workspace, claims, asked);
  return Promise.all(wanted.map((one) => readOne(workspace, one)));
}

/** Those that share the two versions which have to be aligned. */
function grouped(queue: readonly Unplaced[]): Iterable<readonly Unplaced[]> {
  const groups = new Map<string, Unplaced[]>();
  for (const one of queue) {
    const key = `${one.source.id}/${formerOf(one.claim)?.version}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups.values();
}

async function findAll(
  workspace: Workspace,
  claims: readonly Unplaced[],
  asked: ReadonlySet<string>,
): Promise<void> {
  const targetsOf = (some: readonly Unplaced[]) => some.flatMap(({ claim }) => formerOf(claim) ?? []);
  const targets = targetsOf(claims.filter(({ claim }) => asked.has(claim.id)));
  const [first] = claims;
  const [former] = targets;
  if (first === undefined || former === undefined) return;
  const [before, after] = await Promise.all([
    workspace.texts.read(first.source, former.version),
    workspace.texts.read(first.source),
  ]);
  await findPlaces(before, after, targets, targetsOf(claims));
}

/** The target at which the claim was last sure, in a former version; `undefined` when there is none. */
export function formerOf({ target, earlier = [] }: Claim): Target | undefined {
  return earlier.find(({ state, source }) => state === 'sure' && source === target.source);
}

async function readOne(workspace: Workspace, { claim, source }: Unplaced): Promise<QueuedClaim> {
  const after = await workspace.texts.read(source);
  const former = formerOf(claim);
  const before = former && (await workspace.texts.read(source, former.version));
  const [found] = former && before ? await findPlaces(before, after, [former]) : [];
  const was = former && before && { version: former.version, ...placeIn(before, former.spans) };
  const quotes = (former ?? claim.target).spans.map(({ exact }) => exact);
  const offer = (spans: readonly Span[]) => offerIn(after, spans, quotes);
  const stands = claim.target.state === 'check' && claim.target.version === currentVersion(source).number;
  const proposed = stands ? claim.target.spans : undefined;
  const others = found === undefined ? [] : placesOf(found).filter((spans) => !isSame(spans, proposed));
  return {
    claim,
    source,
    why: whyOf(claim, found),
    was,
    proposed: proposed && offer(proposed),
    candidates: others.slice(0, maxCandidates).map(offer),
    near: proposed?.[0]?.start ?? found?.near ?? startOf(claim),
  };
}

function placeIn(text: VersionText, spans: readonly Span[]): Place {
  return { spans, passages: spans.map((span) => passageOf(text, span)) };
}

/** The words are compared span by span where none is missing, otherwise as a whole. */
function offerIn(text: VersionText, spans: readonly Span[], quotes: readonly string[]): OfferedPlace {
  const { compare } = wordComparer();
  const compareAs = (before: string, after: string) => compare(asRead(before), asRead(after));
  const words =
    spans.length === quotes.length
      ? spans.map((span, at) => compareAs(quotes[at] ?? '', span.exact))
      : [compareAs(quotes.join(' '), spans.map(({ exact }) => exact).join(' '))];
  return { ...placeIn(text, spans), words };
}

/** White space counts as it is read, not as it is written: a line that is wrapped elsewhere has not changed. */
function asRead(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The likeliest place of all spans together, then those where one of them stands elsewhere. A span that is found nowhere is left out. */
function placesOf({ options }: FoundPlaces): (readonly Span[])[] {
  const likeliest = options.flatMap(([first]) => first ?? []);
  if (likeliest.length === 0) return [];
  const others = options.flatMap(([first, ...rest]) =>
    rest.map((span) => inOrder(likeliest.map((one) => (one === first ? span : one)))),
  );
  return [inOrder(likeliest), ...others];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isSame(spans: readonly Span[], others: readonly Span[] | undefined): boolean {
  return (
    spans.length === others?.length &&
    spans.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
  );
}

function whyOf({ target }: Claim, found: FoundPlaces | undefined): string {
  if (target.leftLost === true) return 'Somebody looked for it and left it lost.';
  const reasons = (found?.resolutions ?? []).flatMap((one) => (one.state === 'sure' ? [] : [one.why]));
  if (reasons.length > 0) return [...new Set(reasons)].join(' ');
  return target.state === 'lost'
    ? 'Its words were missing in an earlier version, and nobody has placed it since.'
    : 'Its words had changed in an earlier version, and nobody has confirmed its place since.';
}
