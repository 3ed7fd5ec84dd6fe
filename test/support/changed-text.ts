import { claimInputSchema } from '../../server/core/claim.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { requireRecord } from '../../server/services/records.ts';
import { addSource } from '../../server/services/sources.ts';
import { addVersion } from '../../server/services/versions.ts';
import type { Workspace } from '../../server/services/workspace.ts';

const first = `# The winter

The harbour froze in January. 40 ships waited outside for nine days. Nobody was hurt.

Snow fell on the roofs of the town. The bread ran out on the sixth day. The mayor called it a mild winter.`;

/** One figure is another, and one sentence is gone. */
const second = `# The winter

The harbour froze in January. 50 ships waited outside for nine days. Nobody was hurt.

Snow fell on the roofs of the town. The mayor called it a mild winter.`;

/** Ids of claims on the source `harbour` of the project `winter`. */
export interface ChangedText {
  /** Sure in both versions. */
  readonly froze: string;
  /** A figure in it has changed: to be checked. */
  readonly ships: string;
  /** Sure; its words are short. */
  readonly hurt: string;
  /** Its sentence was deleted: lost. */
  readonly bread: string;
}

/** A source in its second version, with claims that are sure, to be checked, and lost. */
export async function addChangedText(workspace: Workspace): Promise<ChangedText> {
  await addProject(workspace, 'Ida', { id: 'winter', title: 'The winter of 1893', description: '' });
  const fields = { title: 'The harbour', creators: [], publisher: '', date: '', url: '' };
  const metadata = { ...fields, language: 'en', framing: '' };
  await addSource(workspace, 'Ida', 'winter', { id: 'harbour', metadata, body: first, origin: 'paste' });
  const claim = async (exact: string) => {
    const input = claimInputSchema.parse({ target: { source: 'harbour', spans: [{ exact }] } });
    return (await addClaim(workspace, 'Ida', 'winter', input)).id;
  };
  const made = {
    froze: await claim('The harbour froze in January.'),
    ships: await claim('40 ships waited outside for nine days.'),
    hurt: await claim('Nobody was hurt.'),
    bread: await claim('The bread ran out on the sixth day.'),
  };
  await reviseText(workspace, second);
  return made;
}

/** Gives the source its next version. */
export async function reviseText(workspace: Workspace, body: string): Promise<void> {
  const { rev } = await requireRecord(workspace, 'winter', 'source', 'harbour');
  await addVersion(workspace, 'Ida', 'winter', 'harbour', rev, { body, origin: 'upload' });
}
