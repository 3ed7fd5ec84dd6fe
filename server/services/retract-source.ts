import { removeWhole } from './dependents.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, requireRecord } from './records.ts';
import { sourceKey } from './sources.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes a source away with all claims on it and what hangs on those, in one change that can be undone. Its versions stay in the library; only the current
 * file leaves the folder, so that it does not become a source again by itself. Returns the change's seq.
 * @throws DomainError `stale`, `not-found`.
 */
export async function retractSource(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
): Promise<number> {
  return inTurn(sourceKey(project, id), async () => {
    checkRev(await requireRecord(workspace, project, 'source', id), expected);
    const change = await removeWhole(workspace, by, project, { type: 'source', id }, expected);
    await workspace.library.removeFile(project, `${id}.md`);
    return change.seq;
  });
}
