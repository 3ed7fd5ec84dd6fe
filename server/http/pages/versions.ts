import { DomainError } from '../../core/errors.ts';
import { compareVersions } from '../../services/compare-versions.ts';
import { requireRecord } from '../../services/records.ts';
import { requireVersion, summariseVersions } from '../../services/version-claims.ts';
import { page, type Visit } from '../page.ts';
import { receiveUploads } from '../receive-uploads.ts';
import { uploadOutcome } from '../upload-outcome.ts';
import { versionCompareView } from '../view-models/version-compare.ts';
import { versionListView } from '../view-models/version-list.ts';

const versions = '/projects/:project/sources/:source/versions';

async function placeOf({ workspace, params }: Visit) {
  const [project = '', source = ''] = [params.project, params.source];
  return {
    project: await requireRecord(workspace, project, 'project', project),
    source: await requireRecord(workspace, project, 'source', source),
  };
}

/** A version as an address names it; `undefined` when it names none. @throws DomainError `not-found`. */
function numberOf(asked: string | null | undefined): number | undefined {
  if (asked === null || asked === undefined || asked === '') return undefined;
  const number = Number(asked);
  return Number.isInteger(number) ? number : 0;
}

export const pages = [
  page({
    method: 'get',
    path: versions,
    async handle(visit) {
      const { project, source } = await placeOf(visit);
      const summaries = await summariseVersions(visit.workspace, source);
      return { view: 'pages/versions', data: versionListView(project, source, summaries) };
    },
  }),
  page({
    method: 'post',
    path: versions,
    async handle(visit) {
      const { project, source } = await placeOf(visit);
      const { workspace, by, request } = visit;
      return uploadOutcome(project, await receiveUploads(workspace, by, project.id, request, source.id));
    },
  }),
  page({
    method: 'get',
    path: `${versions}/compare`,
    async handle(visit) {
      const { workspace, query } = visit;
      const { project, source } = await placeOf(visit);
      const [from, to] = [numberOf(query.get('from')), numberOf(query.get('to'))];
      const compared = await compareVersions(workspace, source, from, to);
      const view = query.get('view') === 'side' ? 'side' : 'inline';
      const data = versionCompareView({ project, source, view, compared });
      return { view: 'pages/version-compare', data };
    },
  }),
  page({
    method: 'get',
    path: `${versions}/:version/markdown`,
    async handle(visit) {
      const { source } = await placeOf(visit);
      const { number } = requireVersion(source, numberOf(visit.params.version) ?? 0);
      const files = await visit.workspace.library.readVersion(source.project, source.id, number);
      if (files === undefined) throw new DomainError('not-found', 'The text of this version is not there.');
      visit.response.attachment(`${source.id}-${number}.md`).type('text/markdown').send(files.body);
      return { sent: true };
    },
  }),
  page({
    method: 'get',
    path: `${versions}/:version/original`,
    async handle(visit) {
      const { source } = await placeOf(visit);
      const { number } = requireVersion(source, numberOf(visit.params.version) ?? 0);
      const file = await visit.workspace.library.readOriginal(source.project, source.id, number);
      if (file === undefined) throw new DomainError('not-found', 'This version was not made from a file.');
      // Whatever it is, a browser keeps it and does not open it here.
      visit.response.attachment(file.name).type('application/octet-stream').send(Buffer.from(file.bytes));
      return { sent: true };
    },
  }),
];
