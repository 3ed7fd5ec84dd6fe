import type { Write } from '../core/change.ts';
import { checkRev, requireRecord } from './records.ts';
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
  checkRev(await requireRecord(workspace, project, 'source', id), expected);
  const types = ['citation', 'relation', 'claim', 'reading'] as const;
  const lists = await Promise.all(types.map((type) => workspace.store.list(project, { type, source: id })));
  const dependent = lists.flatMap(({ items }) =>
    items.map((record): Write => ({ remove: { type: record.type, id: record.id }, expected: record.rev })),
  );
  const writes: Write[] = [...dependent, { remove: { type: 'source', id }, expected }];
  const change = await workspace.store.commit(project, { by, at: workspace.now(), writes });
  await workspace.library.removeFile(project, `${id}.md`);
  return change.seq;
}
