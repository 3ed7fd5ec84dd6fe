import { checkRev, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Takes back a record that nothing else points to. Returns the change's seq, by which it can be undone. @throws DomainError `stale`, `not-found`. */
export async function retract(
  workspace: Workspace,
  by: string,
  project: string,
  type: 'stance' | 'silence' | 'dismissal' | 'check' | 'assessment',
  id: string,
  expected: number,
): Promise<number> {
  checkRev(await requireRecord(workspace, project, type, id), expected);
  const change = await workspace.store.commit(project, {
    by,
    at: workspace.now(),
    writes: [{ remove: { type, id }, expected }],
  });
  return change.seq;
}
