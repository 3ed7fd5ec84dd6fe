import type { Project } from '../core/project.ts';
import type { Source } from '../core/source.ts';
import { claimsOf } from '../services/version-claims.ts';
import type { Outcome, Visit } from './page.ts';
import { oldVersionView } from './view-models/old-version.ts';

/** A former version with the claims as they stood on it, to read only. @throws DomainError `not-found`. */
export async function oldVersionPage(
  { workspace }: Visit,
  project: Project,
  source: Source,
  number: number,
): Promise<Outcome> {
  const text = await workspace.texts.read(source, number);
  const claims = await claimsOf(workspace, source);
  return { view: 'pages/old-version', data: oldVersionView({ project, source, text, claims }) };
}
