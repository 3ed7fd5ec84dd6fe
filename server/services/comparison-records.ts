import type { Assessment } from '../core/assessment.ts';
import type { Change } from '../core/change.ts';
import type { ContradictionRecords } from '../core/matrix/contradictions.ts';
import type { AnchorState, MatrixRecords } from '../core/matrix/matrix.ts';
import type { AnyRecord, RecordType } from '../core/records.ts';
import type { Relation } from '../core/relation.ts';
import type { Silence } from '../core/silence.ts';
import type { Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import type { Store } from '../stores/store.ts';
import { listPages } from './list-pages.ts';
import { pacer } from './pacer.ts';
import type { Workspace } from './workspace.ts';

/** Everything that the matrix and the contradictions of a project are made from, as it is at this moment: to be used before anything is awaited. */
export interface ComparisonRecords extends MatrixRecords, ContradictionRecords {
  /** Seq of the change that they reach, and when the project began: another may have taken its name. */
  readonly seq: number;
  readonly begun: string;
}

const keptTypes = ['statement', 'stance', 'silence', 'source', 'relation', 'assessment'] as const;
type KeptType = (typeof keptTypes)[number];

interface Kept {
  seq: number;
  readonly begun: string;
  readonly statement: Map<string, Statement>;
  readonly stance: Map<string, Stance>;
  readonly silence: Map<string, Silence>;
  readonly source: Map<string, Source>;
  readonly relation: Map<string, Relation>;
  readonly assessment: Map<string, Assessment>;
  /** How sure the places of the claims are that have a stance or such a relation. */
  readonly anchors: Map<string, AnchorState>;
}

/** Projects kept at one time; the one used longest ago goes first. */
const maxKept = 8;
/** Changes that are followed one by one; after more of them everything is read anew, which costs about as much. */
const maxFollowed = 2_000;

const kept = new WeakMap<Store, Map<string, Promise<Kept>>>();

/**
 * The records of a project that are compared. They are kept, and follow the store's history, so that looking at a matrix of 10,000 stances again reads nothing
 * but what was changed since.
 */
export async function comparisonRecords({ store }: Workspace, project: string): Promise<ComparisonRecords> {
  const projects = kept.get(store) ?? new Map<string, Promise<Kept>>();
  kept.set(store, projects);
  const before = projects.get(project);
  projects.delete(project);
  const present =
    before === undefined ? load(store, project) : before.then((found) => follow(store, project, found));
  projects.set(project, present);
  for (const oldest of projects.keys()) {
    if (projects.size <= maxKept) break;
    projects.delete(oldest);
  }
  try {
    return recordsOf(await present);
  } catch (error) {
    if (projects.get(project) === present) projects.delete(project);
    throw error;
  }
}

function recordsOf(found: Kept): ComparisonRecords {
  return {
    seq: found.seq,
    begun: found.begun,
    statements: valuesOf(found.statement),
    stances: valuesOf(found.stance),
    silences: valuesOf(found.silence),
    sources: valuesOf(found.source),
    relations: valuesOf(found.relation),
    assessments: valuesOf(found.assessment),
    anchorOf: (claim) => found.anchors.get(claim),
  };
}

/** The values as something that can be gone through more than once. */
function valuesOf<Kind>(map: ReadonlyMap<string, Kind>): Iterable<Kind> {
  return { [Symbol.iterator]: () => map.values() };
}

async function load(store: Store, project: string): Promise<Kept> {
  const found: Kept = {
    seq: await store.seq(project),
    begun: await begunAt(store, project),
    statement: new Map(),
    stance: new Map(),
    silence: new Map(),
    source: new Map(),
    relation: new Map(),
    assessment: new Map(),
    anchors: new Map(),
  };
  for (const type of keptTypes)
    for await (const page of listPages({ store }, project, type))
      for (const record of page) put(found, record);
  await readAnchors(store, project, found);
  return found;
}

async function begunAt(store: Store, project: string): Promise<string> {
  return (await store.read(project, 'project', project))?.created ?? '';
}

async function follow(store: Store, project: string, found: Kept): Promise<Kept> {
  const seq = await store.seq(project);
  if ((await begunAt(store, project)) !== found.begun) return load(store, project);
  if (seq === found.seq) return found;
  if (seq < found.seq || seq - found.seq > maxFollowed) return load(store, project);
  for (const change of await store.history(project, found.seq, maxFollowed)) apply(found, change);
  await readAnchors(store, project, found);
  return found;
}

function apply(found: Kept, change: Change): void {
  for (const write of change.writes) {
    if ('put' in write) put(found, write.put);
    else if (write.remove.type === 'claim') found.anchors.delete(write.remove.id);
    else if (isKept(write.remove.type)) found[write.remove.type].delete(write.remove.id);
  }
  found.seq = change.seq;
}

function isKept(type: RecordType): type is KeptType {
  return keptTypes.some((one) => one === type);
}

function put(found: Kept, record: AnyRecord): void {
  switch (record.type) {
    case 'statement':
      found.statement.set(record.id, record);
      break;
    case 'stance':
      found.stance.set(record.id, record);
      break;
    case 'silence':
      found.silence.set(record.id, record);
      break;
    case 'source':
      found.source.set(record.id, record);
      break;
    case 'assessment':
      found.assessment.set(record.id, record);
      break;
    case 'relation':
      if (record.kind === 'contradicts' || record.kind === 'reframes') found.relation.set(record.id, record);
      else found.relation.delete(record.id);
      break;
    case 'claim':
      if (found.anchors.has(record.id)) found.anchors.set(record.id, record.target.state);
      break;
  }
}

/** Reads the claims that are not known yet. */
async function readAnchors(store: Store, project: string, found: Kept): Promise<void> {
  const pace = pacer();
  const needed = function* () {
    for (const { claim } of found.stance.values()) yield claim;
    for (const { from, to } of found.relation.values()) yield* [from, to];
  };
  for (const id of needed()) {
    if (found.anchors.has(id)) continue;
    const claim = await store.read(project, 'claim', id);
    if (claim !== undefined) found.anchors.set(id, claim.target.state);
    await pace();
  }
}
