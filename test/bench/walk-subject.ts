import type { Write } from '../../server/core/change.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { longDocument } from '../support/long-document.ts';
import { claimOn } from './reader-subject.ts';

export const citationCount = 2_000;
const referenceCount = 200;
const project = 'bench';
const by = 'Bench';

/** A paper with 2,000 claims, each with a citation that points to a passage in the full text of one of 200 references. Gives the address of the citation in the middle. */
export async function addCitations(workspace: Workspace): Promise<string> {
  await addProject(workspace, by, { id: project, title: 'Bench', description: '' });
  const [paper, cited] = [await addText(workspace, 'paper'), await addText(workspace, 'cited')];
  const claims = paper.sentences
    .slice(0, citationCount)
    .map((sentence, at) => claimOn(workspace, paper, sentence, at, 'paper', 1));
  const references = Array.from({ length: referenceCount }, (_, at) => ({
    type: 'reference' as const,
    ...envelope(workspace, [], []),
    csl: { type: 'book', title: `Work ${at + 1} on the harbour in winter`, publisher: 'Canal & Sons' },
    fullText: 'cited',
  }));
  const citations = claims.map((claim, at) => {
    const reference = references[at % referenceCount]?.id ?? '';
    const sentence = cited.sentences[at] ?? { start: 0, end: 1 };
    const { target: passage } = claimOn(workspace, cited, sentence, at, 'cited', 1);
    return {
      type: 'citation' as const,
      ...envelope(workspace, ['paper', 'cited'], [claim.id, reference]),
      claim: claim.id,
      reference,
      intent: 'citesAsEvidence' as const,
      locator: `p. ${at + 1}`,
      quote: passage.spans[0]?.exact ?? '',
      note: '',
      passage,
    };
  });
  const writes = [...claims, ...references, ...citations].map((put): Write => ({ put, expected: 0 }));
  await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return `/projects/${project}/citations?at=${citations[citationCount / 2]?.id}`;
}

async function addText(workspace: Workspace, id: string) {
  const metadata = { title: id, creators: [], publisher: '', date: '', url: '', language: 'en', framing: '' };
  const body = longDocument(citationCount);
  return workspace.texts.read(
    await addSource(workspace, by, project, { id, metadata, body, origin: 'paste' }),
  );
}

function envelope(workspace: Workspace, sources: string[], links: string[]) {
  const now = workspace.now();
  return { id: workspace.newId(), project, creator: by, created: now, modified: now, sources, links };
}
