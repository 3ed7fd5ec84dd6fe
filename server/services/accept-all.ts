import { DomainError } from '../core/errors.ts';
import { acceptImport, listDrafts } from './imports.ts';
import type { Workspace } from './workspace.ts';

export interface AcceptedAll {
  readonly saved: number;
  /** One line for each upload that could not be saved and waits on: its name and why. */
  readonly failed: readonly string[];
}

/** Makes every upload that waits a source, with the choices made so far. One that cannot be saved does not hold up the others. */
export async function acceptAll(workspace: Workspace, by: string, project: string): Promise<AcceptedAll> {
  let saved = 0;
  const failed: string[] = [];
  for (const { id, name, choices } of await listDrafts(workspace, project)) {
    try {
      await acceptImport(workspace, by, project, id, choices);
      saved += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      failed.push(`${name}: ${error.message}`);
    }
  }
  return { saved, failed };
}
