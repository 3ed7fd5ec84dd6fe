import type { Write } from '../../server/core/change.ts';
import { keysOf } from '../../server/core/keys.ts';
import { currentVersion } from '../../server/core/source.ts';
import { stanceKinds } from '../../server/core/stance-kinds.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { longDocument } from '../support/long-document.ts';
import { claimOn } from './reader-subject.ts';

const project = 'bench';
const people = ['Ida', 'Ben', '林岚'] as const;
export const statementCount = 200;
export const sourceCount = 40;
export const stanceCount = 10_000;
const claimsPerSource = 100;
/** Writes of one change: about a megabyte. */
const writesAtOnce = 1_000;

/** 200 statements in ten topics, 40 sources in eight framings with 100 claims each, 10,000 stances that leave hardly a cell blank. Gives the address of the matrix. */
export async function addMatrix(workspace: Workspace): Promise<string> {
  await addProject(workspace, people[0], { id: project, title: 'Bench', description: '' });
  const claims = await addClaims(workspace);
  const statements = Array.from({ length: statementCount }, (_, at) => newStatement(workspace, at));
  const stances = Array.from({ length: stanceCount }, (_, at) => {
    // One after another through all cells, and then once more through the first ones.
    const row = Math.floor(at / sourceCount) % statementCount;
    const of = claims[at % sourceCount] ?? [];
    return newStance(workspace, statements[row]?.id ?? '', of[(row + at) % of.length], at);
  });
  const writes = [...statements, ...stances].map((put): Write => ({ put, expected: 0 }));
  for (let from = 0; from < writes.length; from += writesAtOnce) {
    const some = writes.slice(from, from + writesAtOnce);
    await workspace.store.commit(project, { by: people[0], at: workspace.now(), writes: some });
  }
  return `/projects/${project}/matrix`;
}

/** Gives the ids of each source's claims. */
async function addClaims(
  workspace: Workspace,
): Promise<{ readonly id: string; readonly source: string }[][]> {
  const all: { readonly id: string; readonly source: string }[][] = [];
  for (let at = 0; at < sourceCount; at += 1) {
    const metadata = {
      title: `Account number ${at + 1} of the same events`,
      creators: [],
      publisher: '',
      date: '',
      url: '',
      language: 'en',
      framing: `Side ${(at % 8) + 1}`,
    };
    const body = `# Account ${at + 1}\n\n${longDocument(claimsPerSource)}`;
    const source = await addSource(workspace, people[0], project, { metadata, body, origin: 'paste' });
    const text = await workspace.texts.read(source);
    const puts = text.sentences
      .slice(1, claimsPerSource + 1)
      .map((span, index) => claimOn(workspace, text, span, index, source.id, currentVersion(source).number));
    const writes = puts.map((put): Write => ({ put, expected: 0 }));
    await workspace.store.commit(project, { by: people[0], at: workspace.now(), writes });
    all.push(puts.map(({ id }) => ({ id, source: source.id })));
  }
  return all;
}

function envelope(workspace: Workspace, at: number, sources: string[], links: string[]) {
  const now = workspace.now();
  const creator = people[at % people.length] ?? people[0];
  return { id: workspace.newId(), project, creator, created: now, modified: now, sources, links };
}

function newStatement(workspace: Workspace, at: number) {
  return {
    type: 'statement' as const,
    ...envelope(workspace, at, [], []),
    text: `Statement ${at + 1} says of the events what a reader of the accounts may hold to be so or not.`,
    form: 'assertion' as const,
    answers: [],
    topic: `Topic ${Math.floor(at / 20) + 1}`,
    tags: [],
    note: '',
    order: `a${String(at).padStart(4, '0')}V`,
  };
}

function newStance(
  workspace: Workspace,
  statement: string,
  claim: { readonly id: string; readonly source: string } | undefined,
  at: number,
) {
  const kinds = keysOf(stanceKinds);
  const { id = '', source = '' } = claim ?? {};
  return {
    type: 'stance' as const,
    ...envelope(workspace, at, [source], [statement, id]),
    statement,
    claim: id,
    kind: kinds[(at * 7 + Math.floor(at / 3)) % kinds.length] ?? 'mentions',
    rationale: '',
    certainty: 'certain' as const,
  };
}
