import type { Reading, ReadingInput, Runs } from '../core/reading.ts';
import { joinRuns } from '../core/runs.ts';
import { commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Adds what a person has read of a version to what that person had read before. @throws DomainError `not-found`. */
export async function addReading(
  workspace: Workspace,
  by: string,
  project: string,
  sourceId: string,
  input: ReadingInput,
): Promise<Reading> {
  const source = await requireRecord(workspace, project, 'source', sourceId);
  const found = await findReading(workspace, by, project, sourceId);
  const before = found?.version === input.version ? found.runs : [];
  const runs = joinRuns([...before, ...input.runs]);
  if (found !== undefined && JSON.stringify(runs) === JSON.stringify(before)) return found;
  const base = found ?? {
    type: 'reading' as const,
    ...newEnvelope(workspace, by, project, [source.id], []),
    source: source.id,
  };
  const put = { ...base, modified: workspace.now(), version: input.version, runs };
  return onlyOf(await commit(workspace, project, by, [{ put, expected: found?.rev ?? 0 }]), 'reading');
}

/** What this person has read of the source, if anything. */
export async function findReading(
  workspace: Workspace,
  by: string,
  project: string,
  source: string,
): Promise<Reading | undefined> {
  const { items } = await workspace.store.list(project, { type: 'reading', source });
  return items.find((reading) => reading.creator === by);
}

/** How many sentences the runs hold. */
export function countRead(runs: Runs): number {
  return runs.reduce((sum, [start, end]) => sum + end - start, 0);
}
