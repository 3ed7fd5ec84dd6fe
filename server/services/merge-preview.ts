import { DomainError } from '../core/errors.ts';
import { type Merge, mergeStatements } from '../core/merge-statements.ts';
import type { Statement } from '../core/statement.ts';
import { held, type MergeInput } from './merge-statements.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

export interface MergePreview {
  readonly from: Statement;
  readonly into: Statement;
  /** What a merge would write now; nothing is saved. */
  readonly merge: Merge;
}

/** What merging a statement into another would do. @throws DomainError as the merge itself does. */
export async function previewMerge(
  workspace: Workspace,
  project: string,
  id: string,
  { into, answer }: MergeInput,
): Promise<MergePreview> {
  const from = await requireRecord(workspace, project, 'statement', id);
  const target = await workspace.store.read(project, 'statement', into);
  if (target === undefined) {
    const message = 'This statement is not there any more. Choose another one.';
    throw new DomainError('missing-target', message, { fields: [{ path: 'into', message }] });
  }
  const [theirs, ours] = await Promise.all([held(workspace, from), held(workspace, target)]);
  return { from, into: target, merge: mergeStatements(theirs, ours, workspace.now(), answer) };
}
