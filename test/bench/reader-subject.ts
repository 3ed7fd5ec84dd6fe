import { createServer, type Server } from 'node:http';
import type { Write } from '../../server/core/change.ts';
import { claimKinds } from '../../server/core/claim-kinds.ts';
import { keysOf } from '../../server/core/keys.ts';
import { currentVersion } from '../../server/core/source.ts';
import type { Range } from '../../server/core/target.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { VersionText } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { longDocument } from '../support/long-document.ts';

export const claimCount = 10_000;
const project = 'bench';
const by = 'Bench';

/** A source of 1 MB with a claim on each of its 10,000 sentences. Gives its address and its text. */
export async function addLongSource(
  workspace: Workspace,
): Promise<{ readonly path: string; readonly text: VersionText }> {
  await addProject(workspace, by, { id: project, title: 'Bench', description: '' });
  const metadata = {
    title: 'Long',
    creators: [],
    publisher: '',
    date: '',
    url: '',
    language: 'en',
    framing: '',
  };
  const body = longDocument(claimCount);
  const source = await addSource(workspace, by, project, { metadata, body, origin: 'paste' });
  const text = await workspace.texts.read(source);
  const writes = text.sentences.map(
    (sentence, index): Write => ({
      put: claimOn(workspace, text, sentence, index, source.id, currentVersion(source).number),
      expected: 0,
    }),
  );
  await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return { path: `/projects/${project}/sources/${source.id}`, text };
}

/** A claim on a sentence, not saved yet. */
export function claimOn(
  workspace: Workspace,
  text: VersionText,
  { start, end }: Range,
  index: number,
  source: string,
  version: number,
) {
  const kinds = keysOf(claimKinds);
  const at = workspace.now();
  const exact = text.text.slice(start, end);
  const prefix = text.text.slice(Math.max(0, start - 32), start);
  const suffix = text.text.slice(end, end + 32);
  return {
    type: 'claim' as const,
    id: workspace.newId(),
    project,
    creator: by,
    created: at,
    modified: at,
    sources: [source],
    links: [],
    target: { source, version, state: 'sure' as const, spans: [{ exact, prefix, suffix, start, end }] },
    kind: kinds[index % kinds.length] ?? 'factual',
    voice: { who: 'author' as const, name: '', framing: '', manner: 'said' as const },
    certainty: 'certain' as const,
    tags: [],
    note: '',
  };
}

/** The same HTML with hardly any style and no script but what the measurement brings. The spans are asked for as the reader asks for its index. */
export function serveBarePage(
  text: VersionText,
): Promise<{ readonly address: string; readonly server: Server }> {
  const kinds = ['#d3e6f4', '#fbe6bb', '#f4dcea', '#cdebe0', '#fadccb', '#dbeffb', '#f8f3ae'];
  const rules = kinds.map(
    (colour, kind) => `::highlight(bare-${kind}){background-color:${colour};text-decoration:underline 1px}`,
  );
  const style = `body{margin:0;font:19px/1.62 serif}article{max-width:34rem;margin:auto}${rules.join('')}`;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style><article id="text">${text.html}</article>`;
  return servePage(page, JSON.stringify(text.sentences.map(({ start, end }) => [start, end])));
}

/** Serves a page, and as `spans.json` what it asks for. */
export async function servePage(
  page: string,
  spans: string,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const isSpans = request.url === '/spans.json';
    response.setHeader('Content-Type', isSpans ? 'application/json' : 'text/html');
    response.end(isSpans ? spans : page);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError('the server has no port');
  return { address: `http://127.0.0.1:${bound.port}/`, server };
}
