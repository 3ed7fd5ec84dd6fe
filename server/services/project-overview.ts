import type { Project } from '../core/project.ts';
import type { ChainFigures } from '../core/references/chain-figures.ts';
import { currentVersion, type Source } from '../core/source.ts';
import { measureText, type TextLength } from '../core/text-length.ts';
import { readChain } from './citation-chain.ts';
import { listProjects } from './projects.ts';
import { countRead } from './reading.ts';
import type { Workspace } from './workspace.ts';

/** A project with what it holds, for the list of projects. */
export interface ProjectSummary {
  readonly project: Project;
  readonly sources: number;
  readonly claims: number;
  readonly relations: number;
  /** The newest change, which every project has. */
  readonly newest: { readonly at: string; readonly by: string } | undefined;
}

/** How much of a source's current version a person has read, from 0 to 1. */
export interface ReadShare {
  readonly person: string;
  readonly share: number;
}

export interface SourceSummary {
  readonly source: Source;
  readonly length: TextLength;
  readonly claims: number;
  readonly relations: number;
  /** How far its factual claims can be walked; `undefined` where there is none, or where the project cites nothing. */
  readonly chain: ChainFigures | undefined;
  /** By name; only those who have read some of it. */
  readonly read: readonly ReadShare[];
}

export async function summariseProjects(workspace: Workspace): Promise<ProjectSummary[]> {
  const projects = await listProjects(workspace);
  return Promise.all(projects.map((project) => summariseProject(workspace, project)));
}

async function summariseProject(workspace: Workspace, project: Project): Promise<ProjectSummary> {
  const { store } = workspace;
  const [sources, claims, relations, seq] = await Promise.all([
    store.count(project.id, { type: 'source' }),
    store.count(project.id, { type: 'claim' }),
    store.count(project.id, { type: 'relation' }),
    store.seq(project.id),
  ]);
  const [newest] = await store.history(project.id, Math.max(0, seq - 1), 1);
  return { project, sources, claims, relations, newest };
}

/** The sources of a project by title, with what was done on them. */
export async function summariseSources(workspace: Workspace, project: string): Promise<SourceSummary[]> {
  const { items } = await workspace.store.list(project, { type: 'source' });
  const cites = (await workspace.store.count(project, { type: 'citation' })) > 0;
  const figures = cites ? (await readChain(workspace, project)).figures : undefined;
  const summaries = await Promise.all(
    items.map((source) => summariseSource(workspace, source, figures?.get(source.id))),
  );
  return summaries.sort((a, b) => a.source.title.localeCompare(b.source.title));
}

async function summariseSource(
  workspace: Workspace,
  source: Source,
  chain: ChainFigures | undefined,
): Promise<SourceSummary> {
  const { store } = workspace;
  const ofSource = { source: source.id };
  const [claims, relations, readings, length] = await Promise.all([
    store.count(source.project, { type: 'claim', ...ofSource }),
    store.count(source.project, { type: 'relation', ...ofSource }),
    store.list(source.project, { type: 'reading', ...ofSource }),
    lengthOf(workspace, source),
  ]);
  const { number, sentences } = currentVersion(source);
  const read = readings.items
    .filter((reading) => reading.version === number && sentences > 0)
    .map(({ creator, runs }) => ({ person: creator, share: Math.min(1, countRead(runs) / sentences) }))
    .sort((a, b) => a.person.localeCompare(b.person));
  return { source, length, claims, relations, chain, read };
}

/** Lengths measured before, by the hash of the text, which is all that they depend on. */
const measured = new Map<string, TextLength>();
const maxMeasured = 10_000;

async function lengthOf(workspace: Workspace, source: Source): Promise<TextLength> {
  const { number, textHash } = currentVersion(source);
  const known = measured.get(textHash);
  if (known !== undefined) return known;
  const files = await workspace.library.readVersion(source.project, source.id, number);
  const length = measureText(files?.text ?? '');
  if (measured.size >= maxMeasured) measured.clear();
  measured.set(textHash, length);
  return length;
}
