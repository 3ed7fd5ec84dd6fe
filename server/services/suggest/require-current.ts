import { DomainError } from '../../core/errors.ts';
import { currentVersion } from '../../core/source.ts';
import type { TargetInput } from '../../core/target.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';

/** A page may be older than the text: a sentence of a former version is not tagged in it. @throws DomainError `invalid`, `not-found`. */
export async function requireCurrent(
  workspace: Workspace,
  project: string,
  targets: readonly TargetInput[],
): Promise<void> {
  for (const { source: id, version } of targets) {
    const source = await requireRecord(workspace, project, 'source', id);
    if (version === undefined || version === currentVersion(source).number) continue;
    throw new DomainError(
      'invalid',
      `${source.title} has a newer version than the one of which this was suggested. Open the suggestions again.`,
    );
  }
}
