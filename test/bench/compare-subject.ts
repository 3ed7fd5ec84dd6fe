import type { Server } from 'node:http';
import type { Write } from '../../server/core/change.ts';
import { keysOf } from '../../server/core/keys.ts';
import { relationKinds } from '../../server/core/relation-kinds.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { VersionText } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { longDocument } from '../support/long-document.ts';
import { claimOn, servePage } from './reader-subject.ts';

/** Sentences of each text, which then has 500 KB. */
const sentences = 5_000;
export const relationCount = 2_000;
const project = 'bench';
const by = 'Bench';

export interface TwoTexts {
  readonly path: string;
  readonly texts: readonly [VersionText, VersionText];
  /** Where the claims stand, of each text. */
  readonly spans: readonly [readonly Placed[], readonly Placed[]];
}
type Placed = readonly [number, number];

/** Two sources of 500 KB with 2,000 claims each, and 2,000 relations between these. */
export async function addTwoTexts(workspace: Workspace): Promise<TwoTexts> {
  await addProject(workspace, by, { id: project, title: 'Bench', description: '' });
  const left = await addText(workspace, 'left');
  const right = await addText(workspace, 'right');
  const kinds = keysOf(relationKinds);
  const writes = left.claims.map(({ id }, index): Write => {
    // Accounts of one event tell it in about the same order.
    const other = right.claims[(index + ((index * 7) % 40)) % right.claims.length];
    const at = workspace.now();
    const put = {
      type: 'relation' as const,
      id: workspace.newId(),
      project,
      creator: by,
      created: at,
      modified: at,
      sources: ['left', 'right'],
      links: [id, other?.id ?? id],
      from: id,
      to: other?.id ?? id,
      kind: kinds[index % kinds.length] ?? 'agrees',
      rationale: '',
      certainty: 'certain' as const,
    };
    return { put, expected: 0 };
  });
  await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return {
    path: `/projects/${project}/compare?left=left&right=right`,
    texts: [left.text, right.text],
    spans: [left.spans, right.spans],
  };
}

async function addText(workspace: Workspace, id: string) {
  const metadata = { title: id, creators: [], publisher: '', date: '', url: '', language: 'en', framing: id };
  const body = longDocument(sentences);
  const source = await addSource(workspace, by, project, { id, metadata, body, origin: 'paste' });
  const text = await workspace.texts.read(source);
  const every = text.sentences.length / relationCount;
  const tagged = Array.from(
    { length: relationCount },
    (_, at) => text.sentences[Math.floor(at * every)],
  ).filter((sentence) => sentence !== undefined);
  const claims = tagged.map((sentence, at) => claimOn(workspace, text, sentence, at, id, text.number));
  const writes = claims.map((put): Write => ({ put, expected: 0 }));
  await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return { text, claims, spans: tagged.map(({ start, end }): Placed => [start, end]) };
}

/** The same HTML in two columns with hardly any style and no script but what the measurement brings, and no lines. */
export function serveBareTexts({
  texts,
  spans,
}: TwoTexts): Promise<{ readonly address: string; readonly server: Server }> {
  const rules = Array.from(
    { length: 7 },
    (_, kind) => `::highlight(bare-${kind}){background-color:#d3e6f4;text-decoration:underline 1px}`,
  );
  const style = `body{margin:0;display:flex;height:100vh;font:19px/1.62 serif}section{flex:1;overflow-y:auto;padding:0 2rem}${rules.join('')}`;
  const columns = ['left', 'right'].map(
    (side, index) =>
      `<section id="side-${side}"><article id="text-${side}">${texts[index]?.html ?? ''}</article></section>`,
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style>${columns.join('')}`;
  return servePage(page, JSON.stringify(spans));
}
