import { DomainError } from '../core/errors.ts';
import type { Reading, ReadingInput, Runs } from '../core/reading.ts';
import { joinRuns } from '../core/runs.ts';
import type { Source } from '../core/source.ts';
import { inTurn } from './in-turn.ts';
import { commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Adds what a person has read of a version to what that person had read before. @throws DomainError `not-found`, `invalid`. */
export async function addReading(
  workspace: Workspace,
  by: string,
  project: string,
  sourceId: string,
  input: ReadingInput,
): Promise<Reading> {
  const source = await requireRecord(workspace, project, 'source', sourceId);
  checkRuns(source, input);
  // One person may read in two windows, and has one record all the same.
  return inTurn(`${project}/${sourceId}/reading/${by}`, async () => {
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
    const requires = [{ type: 'source' as const, id: source.id }];
    const records = await commit(workspace, project, by, [{ put, expected: found?.rev ?? 0 }], requires);
    return onlyOf(records, 'reading');
  });
}

function checkRuns(source: Source, { version: number, runs }: ReadingInput): void {
  const version = source.versions.find((one) => one.number === number);
  if (version === undefined) throw new DomainError('not-found', `${source.title} has no version ${number}.`);
  const at = runs.findIndex(([start, end]) => start >= end || end > version.sentences);
  if (at === -1) return;
  const message = `must be within the ${version.sentences} sentences of the version, start before end`;
  throw new DomainError('invalid', 'These sentences are not in the text.', {
    fields: [{ path: `runs.${at}`, message }],
  });
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
