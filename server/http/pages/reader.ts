import { encodeIndex, type ReaderIndex } from '../../core/reader-index.ts';
import { currentVersion } from '../../core/source.ts';
import { readClaimCards } from '../../services/claim-cards.ts';
import { readOldIndex } from '../../services/old-index.ts';
import { readIndex } from '../../services/reader-index.ts';
import { findReading } from '../../services/reading.ts';
import { requireRecord } from '../../services/records.ts';
import { countWaiting } from '../../services/waiting-claims.ts';
import { oldVersionPage } from '../old-version.ts';
import { page } from '../page.ts';
import { readerView } from '../view-models/reader.ts';

/** Cards that come with the page: what a screen shows before the script has asked for more. */
const firstCards = 20;
/** Raised when the form of index.json changes, so that no browser reads an old one with a new script. */
const indexFormat = 1;

const written = new WeakMap<ReaderIndex, string>();

/** The index as it is sent; written once, as several readers ask for the same one. */
function jsonOf(index: ReaderIndex): string {
  const json = written.get(index) ?? JSON.stringify(encodeIndex(index));
  written.set(index, json);
  return json;
}

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/sources/:source',
    async handle(visit) {
      const { workspace, params, by } = visit;
      const { project: projectId = '', source: sourceId = '' } = params;
      const project = await requireRecord(workspace, projectId, 'project', projectId);
      const source = await requireRecord(workspace, projectId, 'source', sourceId);
      const version = Number(visit.query.get('version') ?? currentVersion(source).number);
      if (version !== currentVersion(source).number) return oldVersionPage(visit, project, source, version);
      const [text, { index }, reading] = await Promise.all([
        workspace.texts.read(source),
        readIndex(workspace, source),
        findReading(workspace, by, projectId, sourceId),
      ]);
      const ids = index.claims.slice(0, firstCards).map(({ id }) => id);
      const cards = await readClaimCards(workspace, projectId, ids);
      const isSure = index.claims.every(({ state }) => state === 'sure');
      const unsure = isSure ? 0 : await countWaiting(workspace, projectId, sourceId);
      const reader = readerView({ by, project, source, text, index, firstCards: cards, reading, unsure });
      const live = { source: source.id, seq: index.seq };
      return { view: 'pages/reader', data: { project, source, reader, live } };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/sources/:source/index.json',
    async handle({ workspace, params, query, request, response }) {
      const { project = '', source: id = '' } = params;
      const source = await requireRecord(workspace, project, 'source', id);
      const version = query.get('version');
      if (version !== null && Number(version) !== currentVersion(source).number)
        return { json: encodeIndex(await readOldIndex(workspace, source, Number(version))) };
      const { index, tag } = await readIndex(workspace, source);
      const etag = `"${indexFormat}-${tag}"`;
      response.set({ ETag: etag, 'Cache-Control': 'no-cache' });
      if (request.headers['if-none-match'] === etag) response.status(304).end();
      else response.type('json').send(jsonOf(index));
      return { sent: true };
    },
  }),
];
