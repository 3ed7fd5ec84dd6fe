import { setTimeout } from 'node:timers/promises';
import { currentVersion, type Source } from '../../core/source.ts';
import type { Store } from '../../stores/store.ts';
import type { Workspace } from '../workspace.ts';
import { type FoundPair, pairTexts } from './pair-texts.ts';

/** Two texts, and what was found in them once they have been compared. */
export interface ComparedTexts {
  readonly one: Source;
  readonly other: Source;
  readonly found: readonly FoundPair[] | undefined;
}

export interface PairIndex {
  readonly texts: readonly ComparedTexts[];
  /** Pairs of texts that have been compared. */
  readonly done: number;
  /** Pairs of texts that are not compared at all, for there are too many. */
  readonly leftOut: number;
}

/** Pairs of texts that are compared: all pairs of 32 sources. With more of them those of different framings come first. */
const maxTextPairs = 500;
/** Projects whose pairs are kept; the one looked at longest ago goes first. */
const maxKeptProjects = 4;

interface Kept {
  readonly found: Map<string, readonly FoundPair[]>;
  /** While texts are being compared. */
  running: Promise<void> | undefined;
}

const indexes = new WeakMap<Store, Map<string, Kept>>();

/**
 * What has been found so far among all texts of a project. Comparing goes on in the background, one pair of texts after the other, and is kept for as long as the two texts stay
 * the same; `comparing` waits for it.
 */
export async function pairIndex(workspace: Workspace, project: string): Promise<PairIndex> {
  const kept = keptOf(workspace.store, project);
  const { pairs, leftOut } = await textPairs(workspace, project);
  const missing = pairs.filter(([one, other]) => !kept.found.has(keyOf(one, other)));
  if (missing.length > 0 && kept.running === undefined) start(workspace, kept, missing);
  if (missing.length === 0) forgetOthers(kept, pairs);
  const texts = pairs.map(([one, other]) => ({ one, other, found: kept.found.get(keyOf(one, other)) }));
  return { texts, done: pairs.length - missing.length, leftOut };
}

/** Starts comparing what has not been compared yet, and waits until all is, but no longer than this. @throws as `comparing`. */
export async function compareFor(workspace: Workspace, project: string, patienceMs: number): Promise<void> {
  await pairIndex(workspace, project);
  const ended = new AbortController();
  const waited = setTimeout(patienceMs, undefined, { signal: ended.signal }).catch(() => undefined);
  try {
    await Promise.race([comparing(workspace, project), waited]);
  } finally {
    ended.abort();
  }
}

/** Settles when nothing is being compared any more. @throws what kept a text from being read. */
export async function comparing({ store }: Workspace, project: string): Promise<void> {
  await keptOf(store, project).running;
}

function start(workspace: Workspace, kept: Kept, missing: readonly (readonly [Source, Source])[]): void {
  const running = compareAll(workspace, kept, missing).finally(() => {
    kept.running = undefined;
  });
  // Whoever waits is told; nobody need be waiting.
  running.catch(() => undefined);
  kept.running = running;
}

async function compareAll(
  { texts }: Workspace,
  { found }: Kept,
  missing: readonly (readonly [Source, Source])[],
): Promise<void> {
  for (const [one, other] of missing) {
    const [first, second] = [await texts.read(one), await texts.read(other)];
    const pairs = await pairTexts({ source: one, text: first }, { source: other, text: second });
    found.set(keyOf(one, other), pairs);
  }
}

async function textPairs({ store }: Workspace, project: string) {
  const { items } = await store.list(project, { type: 'source' });
  const all = items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
  const isWithin = ([one, other]: readonly [Source, Source]) => Number(one.framing === other.framing);
  if (all.length > maxTextPairs) all.sort((a, b) => isWithin(a) - isWithin(b));
  return { pairs: all.slice(0, maxTextPairs), leftOut: Math.max(0, all.length - maxTextPairs) };
}

/** Texts that have changed or gone are compared no more. */
function forgetOthers({ found }: Kept, pairs: readonly (readonly [Source, Source])[]): void {
  if (found.size === pairs.length) return;
  const present = new Set(pairs.map(([one, other]) => keyOf(one, other)));
  for (const key of found.keys()) if (!present.has(key)) found.delete(key);
}

function keyOf(one: Source, other: Source): string {
  return [one, other]
    .map((source) => [source.id, currentVersion(source).bodyHash, source.language].join('/'))
    .join(' ');
}

function keptOf(store: Store, project: string): Kept {
  const projects = indexes.get(store) ?? new Map<string, Kept>();
  indexes.set(store, projects);
  const kept = projects.get(project) ?? { found: new Map(), running: undefined };
  projects.delete(project);
  projects.set(project, kept);
  for (const oldest of projects.keys()) {
    if (projects.size <= maxKeptProjects) break;
    projects.delete(oldest);
  }
  return kept;
}
