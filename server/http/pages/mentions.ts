import { encodeRuns } from '../../core/reader-index.ts';
import { mentionsIn } from '../../services/mentions.ts';
import { requireRecord } from '../../services/records.ts';
import { claimsAt } from '../../services/suggest/standing-claims.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { mentionsView } from '../view-models/mentions.ts';

const path = '/projects/:project/sources/:source/mentions';

/** All citations in the text as a page; those of a stretch of it for the frame that the reader shows beside the words. */
async function show(visit: Visit): Promise<Outcome> {
  const { workspace, params, query, request } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const source = await requireRecord(workspace, project.id, 'source', params.source ?? '');
  const [text, found, claims, citations] = await Promise.all([
    workspace.texts.read(source),
    mentionsIn(workspace, project.id, source.id),
    claimsAt(workspace, project.id),
    workspace.store.list(project.id, { type: 'citation', source: source.id }),
  ]);
  const parts = { project, source, text, found, claimsAt: claims, citations: citations.items };
  const data = { ...mentionsView(parts, query) };
  const inFrame = request.headers['turbo-frame'] !== undefined;
  return inFrame ? { fragment: 'partials/mentions-work', data } : { view: 'pages/mentions', data };
}

export const pages = [
  page({ method: 'get', path, handle: show }),
  page({
    method: 'get',
    path: `${path}.json`,
    async handle({ workspace, params, request, response }) {
      const { project = '', source = '' } = params;
      const { version, mentions, tag } = await mentionsIn(workspace, project, source);
      const etag = `"${tag}"`;
      response.set({ ETag: etag, 'Cache-Control': 'no-cache' });
      if (request.headers['if-none-match'] === etag) response.status(304).end();
      else response.json({ version, runs: encodeRuns(mentions) });
      return { sent: true };
    },
  }),
];
