import { currentVersion, type Source } from '../core/source.ts';
import { countUnsurePassages } from '../services/citation-chain.ts';
import { summariseVersion } from '../services/version-claims.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Outcome } from './page.ts';
import { claimsTold } from './view-models/claims-preview.ts';
import { versionPaths } from './view-models/version-list.ts';

/** Leads to the source and says what became of its claims; the change can be undone. A text that was the same made no version. */
export async function versionSaved(workspace: Workspace, before: Source, saved: Source): Promise<Outcome> {
  const seeOther = versionPaths(saved).reader;
  if (saved.rev === before.rev) return { seeOther, notice: 'The text is as it was: nothing was saved.' };
  const undo = { project: saved.project, seq: saved.rev };
  const { number } = currentVersion(saved);
  if (number === currentVersion(before).number)
    return { seeOther, notice: 'The text is as it was; what is known of it was saved.', undo };
  const told = claimsTold(await summariseVersion(workspace, saved, number));
  const passages = passagesTold(await countUnsurePassages(workspace, saved));
  return { seeOther, notice: `Saved as version ${number}. ${told} ${passages}`.trim(), undo };
}

function passagesTold(unsure: number): string {
  if (unsure === 0) return '';
  return unsure === 1
    ? 'One passage of it that is cited needs a look.'
    : `${unsure} passages of it that are cited need a look.`;
}
