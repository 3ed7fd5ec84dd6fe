import type { RecordName, Write } from '../core/change.ts';
import type { Citation } from '../core/citation.ts';
import type { Reference } from '../core/reference.ts';
import type { Workspace } from './workspace.ts';

/**
 * What stays when these records go, without what it had of them. A verdict loses the claims that it rests on; a citation whose passage stood in the source
 * keeps its quote; a reference has no full text any more, and no entry in that source's list. The undo brings all of it back.
 */
export async function loosened(
  workspace: Workspace,
  project: string,
  going: readonly RecordName[],
): Promise<readonly Write[]> {
  const idsOf = (type: RecordName['type']) =>
    new Set(going.flatMap((name) => (name.type === type ? [name.id] : [])));
  const modified = workspace.now();
  const [source] = idsOf('source');
  const [verdicts, cited] = await Promise.all([
    withoutEvidence(workspace, project, idsOf('claim'), modified),
    source === undefined ? [] : withoutSource(workspace, project, source, idsOf('citation'), modified),
  ]);
  return [...verdicts, ...cited];
}

async function withoutEvidence(
  { store }: Workspace,
  project: string,
  claims: ReadonlySet<string>,
  modified: string,
): Promise<readonly Write[]> {
  if (claims.size === 0) return [];
  const { items } = await store.list(project, { type: 'statement' });
  return items.flatMap(({ rev, ...statement }): readonly Write[] => {
    const { verdict } = statement;
    if (verdict === undefined || !verdict.evidence.some((id) => claims.has(id))) return [];
    const evidence = verdict.evidence.filter((id) => !claims.has(id));
    const put = { ...statement, modified, links: evidence, verdict: { ...verdict, evidence } };
    return [{ put, expected: rev }];
  });
}

async function withoutSource(
  { store }: Workspace,
  project: string,
  source: string,
  gone: ReadonlySet<string>,
  modified: string,
): Promise<readonly Write[]> {
  const [citations, references] = await Promise.all([
    store.list(project, { type: 'citation', source }),
    store.list(project, { type: 'reference' }),
  ]);
  return [
    ...citations.items
      .filter(({ id, passage }) => passage?.source === source && !gone.has(id))
      .map((citation): Write => ({ put: { ...unplaced(citation), modified }, expected: citation.rev })),
    ...references.items
      .filter((reference) => names(reference, source))
      .map(
        (reference): Write => ({ put: { ...without(reference, source), modified }, expected: reference.rev }),
      ),
  ];
}

function unplaced({ passage: _, formerPassage: __, ...citation }: Citation): Citation {
  return { ...citation, sources: citation.sources.slice(0, 1) };
}

function names({ fullText, listed = [], sources }: Reference, source: string): boolean {
  return fullText === source || sources.includes(source) || listed.some((entry) => entry.source === source);
}

function without({ fullText, listed, ...reference }: Reference, source: string): Reference {
  const entries = listed?.filter((entry) => entry.source !== source);
  return {
    ...reference,
    sources: reference.sources.filter((one) => one !== source),
    ...(fullText === undefined || fullText === source ? {} : { fullText }),
    ...(entries === undefined || entries.length === 0 ? {} : { listed: entries }),
  };
}
