import { claimIndex } from './claim-index.ts';
import type { Workspace } from './workspace.ts';

/** Offered while typing; more would not be looked through. */
const maxTags = 200;

/** Words that a project has used before, to be offered again. */
export interface ProjectWords {
  /** Of sources and of voices, by alphabet. */
  readonly framings: readonly string[];
  /** The most used first. */
  readonly tags: readonly string[];
}

export async function projectWords(workspace: Workspace, project: string): Promise<ProjectWords> {
  const [index, { items }] = await Promise.all([
    claimIndex(workspace, project),
    workspace.store.list(project, { type: 'source' }),
  ]);
  const framings = new Set(items.map((source) => source.framing));
  const counts = new Map<string, number>();
  for (const { claim } of index.values()) {
    framings.add(claim.voice.framing);
    for (const tag of claim.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  framings.delete('');
  const tags = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, maxTags);
  return {
    framings: [...framings].sort((a, b) => a.localeCompare(b)),
    tags: tags.map(([tag]) => tag),
  };
}
