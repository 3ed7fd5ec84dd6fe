import type { Claim } from '../../server/core/claim.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject, reviseProject } from '../../server/services/projects.ts';
import { requireRecord } from '../../server/services/records.ts';
import { addSource } from '../../server/services/sources.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { readLabelled, texts } from './like-sentences.ts';

const blank = { creators: [], publisher: '', date: '', url: '', framing: '' };

/** Makes the project `wreck` of the labelled sentences, a source for each text, with suggestions switched on. */
export async function addTold(workspace: Workspace, by = 'Ida'): Promise<void> {
  await addProject(workspace, by, { id: 'wreck', title: 'The wreck', description: '' });
  const labelled = await readLabelled();
  for (const { name, language } of texts) {
    const body = labelled
      .filter(({ text }) => text === name)
      .map(({ sentence }, at) => (at === 0 ? `# ${sentence}` : sentence))
      .join('\n\n');
    const metadata = { ...blank, title: name, language };
    await addSource(workspace, by, 'wreck', { id: name, body, metadata, origin: 'paste' });
  }
  await switchSuggestions(workspace, true, by);
}

export async function switchSuggestions(
  workspace: Workspace,
  suggestions: boolean,
  by = 'Ida',
): Promise<void> {
  const { rev } = await requireRecord(workspace, 'wreck', 'project', 'wreck');
  await reviseProject(workspace, by, 'wreck', rev, { suggestions });
}

export function tag(workspace: Workspace, source: string, exact: string, by = 'Ida'): Promise<Claim> {
  const input = claimInputSchema.parse({ target: { source, spans: [{ exact }] } });
  return addClaim(workspace, by, 'wreck', input);
}
