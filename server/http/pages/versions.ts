import { claimChanges } from '../../core/compare/claim-change.ts';
import { DomainError } from '../../core/errors.ts';
import { currentVersion, type Source, type Version } from '../../core/source.ts';
import { requireRecord } from '../../services/records.ts';
import { claimsOf, summariseVersions } from '../../services/version-claims.ts';
import { page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { receiveUploads } from '../receive-uploads.ts';
import { importResultsView } from '../view-models/import-results.ts';
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

function versionOf(source: Source, asked: string | null | undefined, fallback: number): Version {
  const number = asked === null || asked === undefined || asked === '' ? fallback : Number(asked);
  const version = source.versions.find((one) => one.number === number);
  if (version === undefined) throw new DomainError('not-found', `${source.title} has no version ${number}.`);
  return version;
}

/** The older of the two first, in whatever order they were chosen. */
function chosen(source: Source, query: URLSearchParams): readonly [Version, Version] {
  const newest = currentVersion(source).number;
  const one = versionOf(source, query.get('from'), Math.max(1, newest - 1));
  const other = versionOf(source, query.get('to'), newest);
  return one.number <= other.number ? [one, other] : [other, one];
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
      const { results, pasted } = await receiveUploads(workspace, by, project.id, request, source.id);
      const view = importResultsView(project.id, results);
      const [first] = view.ready;
      if (first !== undefined && view.ready.length === results.length) return { seeOther: first.href };
      const paths = { imports: pathTo('projects', project.id, 'imports') };
      const data = { ...view, project, pasted, paths, folder: `sources/${project.id}/` };
      return { view: 'pages/import-results', data, status: first === undefined ? 422 : 200 };
    },
  }),
  page({
    method: 'get',
    path: `${versions}/compare`,
    async handle(visit) {
      const { workspace, query } = visit;
      const { project, source } = await placeOf(visit);
      const [from, to] = chosen(source, query);
      const [before, after, claims, { compareTexts }] = await Promise.all([
        workspace.texts.read(source, from.number),
        workspace.texts.read(source, to.number),
        claimsOf(workspace, source),
        import('../../core/compare/compare-texts.ts'),
      ]);
      const comparison = compareTexts(before.text, after.text);
      const changes = claimChanges(claims, { from: from.number, to: to.number }, comparison.rows);
      const view = query.get('view') === 'side' ? 'side' : 'inline';
      const data = versionCompareView({ project, source, from, to, view, comparison, changes });
      return { view: 'pages/version-compare', data };
    },
  }),
  page({
    method: 'get',
    path: `${versions}/:version/markdown`,
    async handle(visit) {
      const { source } = await placeOf(visit);
      const { number } = versionOf(source, visit.params.version, 0);
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
      const { number } = versionOf(source, visit.params.version, 0);
      const file = await visit.workspace.library.readOriginal(source.project, source.id, number);
      if (file === undefined) throw new DomainError('not-found', 'This version was not made from a file.');
      // Whatever it is, a browser keeps it and does not open it here.
      visit.response.attachment(file.name).type('application/octet-stream').send(Buffer.from(file.bytes));
      return { sent: true };
    },
  }),
];
