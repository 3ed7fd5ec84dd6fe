import { DomainError } from '../../core/errors.ts';
import { suggestionsOn } from '../../core/project.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';

/** @throws DomainError `suggestions-off` unless the project has them switched on; `not-found`. */
export async function requireSuggestions(workspace: Workspace, project: string): Promise<void> {
  if (suggestionsOn(await requireRecord(workspace, project, 'project', project))) return;
  throw new DomainError(
    'suggestions-off',
    'This project makes no suggestions. Switch them on in its settings to get some.',
  );
}
