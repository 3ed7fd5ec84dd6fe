import { buildGraph } from '../core/graph/build-graph.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Project } from '../core/project.ts';
import type { RecordOf, RecordType } from '../core/records.ts';
import type { Store } from '../stores/store.ts';
import { listPages } from './list-pages.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

export interface ReadGraph {
  readonly project: Project;
  readonly graph: Graph;
  /** Seq of the change that it reaches. */
  readonly seq: number;
}

interface Kept {
  readonly seq: number;
  /** When the project began: another may have taken its name. */
  readonly begun: string;
  readonly graph: Promise<Graph>;
}

/** Graphs kept at one time; one of 2,000 nodes takes about a megabyte. */
const maxKept = 4;
const kept = new WeakMap<Store, Map<string, Kept>>();

/** Everything that a project holds as one graph. It is made anew when something has changed. @throws DomainError `not-found`. */
export async function readGraph(workspace: Workspace, id: string): Promise<ReadGraph> {
  const project = await requireRecord(workspace, id, 'project', id);
  const seq = await workspace.store.seq(id);
  const graphs = kept.get(workspace.store) ?? new Map<string, Kept>();
  kept.set(workspace.store, graphs);
  const before = graphs.get(id);
  const isSame = before?.seq === seq && before.begun === project.created;
  const present = isSame ? before : { seq, begun: project.created, graph: build(workspace, id) };
  graphs.delete(id);
  graphs.set(id, present);
  for (const oldest of [...graphs.keys()].slice(0, Math.max(0, graphs.size - maxKept))) graphs.delete(oldest);
  try {
    return { project, graph: await present.graph, seq };
  } catch (error) {
    if (graphs.get(id) === present) graphs.delete(id);
    throw error;
  }
}

async function build(workspace: Workspace, project: string): Promise<Graph> {
  return buildGraph({
    sources: await all(workspace, project, 'source'),
    claims: await all(workspace, project, 'claim'),
    statements: await all(workspace, project, 'statement'),
    relations: await all(workspace, project, 'relation'),
    stances: await all(workspace, project, 'stance'),
    silences: await all(workspace, project, 'silence'),
  });
}

async function all<Type extends RecordType>(workspace: Workspace, project: string, type: Type) {
  const records: RecordOf<Type>[] = [];
  for await (const page of listPages(workspace, project, type)) records.push(...page);
  return records;
}
