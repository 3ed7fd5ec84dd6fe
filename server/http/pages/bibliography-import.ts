import { DomainError } from '../../core/errors.ts';
import { listBibliographies } from '../../services/bibliography/bibliography-draft.ts';
import {
  acceptBibliography,
  chooseEntries,
  discardBibliography,
  type ImportReview,
  importProgress,
  openImport,
  reopenBibliography,
  startBibliography,
} from '../../services/bibliography/bibliography-import.ts';
import { listBibliographyFormats } from '../../services/bibliography/export-bibliography.ts';
import { requireRecord } from '../../services/records.ts';
import { attachment } from '../attachment.ts';
import { entriesOf, readEntryChoices } from '../forms/entry-choices.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { problemOf } from '../problem.ts';
import { receiveBibliography } from '../receive-bibliography.ts';
import { bibliographyResultView, progressView } from '../view-models/bibliography-result.ts';
import { bibliographyReviewView, entriesPerPage } from '../view-models/bibliography-review.ts';
import { bibliographyStartView, fileNames, importPath } from '../view-models/bibliography-start.ts';

const start = '/projects/:project/references/import';
const one = `${start}/:import`;
/** A bibliography of some hundred entries is read while its page is asked for; of a large one the page shows how far it is. */
const patienceMs = 600;
/** What was decided on a form is kept only once the bibliography is read; after a restart of the server that is done anew. */
const untilReadMs = 120_000;

const projectOf = ({ workspace, params }: Visit) =>
  requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');

async function startPage(visit: Visit, pasted = '', error?: DomainError): Promise<Outcome> {
  const [project, formats] = [await projectOf(visit), await listBibliographyFormats()];
  const drafts = await listBibliographies(visit.workspace, project.id);
  const problem = error?.message ?? '';
  const data = bibliographyStartView({ project, formats, drafts, pasted, problem });
  return {
    view: 'pages/bibliography-import',
    data,
    status: error === undefined ? 200 : problemOf(error).status,
  };
}

async function receive(visit: Visit): Promise<Outcome> {
  const { workspace, by, request } = visit;
  const project = await projectOf(visit);
  const isScript = request.headers.accept?.includes('application/json') === true;
  let pasted = '';
  try {
    const received = await receiveBibliography(request);
    pasted = received.pasted;
    const { id } = await startBibliography(workspace, by, project.id, received.files);
    const href = importPath(project.id, id);
    return isScript ? { json: { results: [{ state: 'ready', href }] } } : { seeOther: href };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (isScript) return { json: { results: [{ state: 'refused', reason: error.message }] } };
    return startPage(visit, pasted, error);
  }
}

async function show(visit: Visit): Promise<Outcome> {
  const { workspace, params, query } = visit;
  const project = await projectOf(visit);
  const { draft, progress, review, isTakenBack } = await openImport(
    workspace,
    project.id,
    params.import ?? '',
    patienceMs,
  );
  const action = importPath(project.id, draft.id);
  if (review === undefined) {
    const reading = progressView(progress ?? { share: 0, entries: 0 }, false);
    return {
      view: 'pages/bibliography-reading',
      data: { project, name: fileNames(draft), action, ...reading },
    };
  }
  if (draft.result !== undefined) {
    const { refused } = review.bibliography;
    const data = bibliographyResultView(project, draft, draft.result, refused, isTakenBack);
    return { view: 'pages/bibliography-result', data };
  }
  return { view: 'pages/bibliography-review', data: bibliographyReviewView(project, draft, review, query) };
}

async function submit(visit: Visit): Promise<Outcome> {
  const { workspace, params, form } = visit;
  const { project = '', import: id = '' } = params;
  const action = form.get('action');
  if (action === 'discard') {
    const { result } = await discardBibliography(workspace, project, id);
    const notice = result === undefined ? 'The import was discarded. Nothing of it is kept.' : 'Put away.';
    return { seeOther: pathTo('projects', project, 'references'), notice };
  }
  if (action === 'reopen') {
    await reopenBibliography(workspace, project, id);
    return { seeOther: importPath(project, id) };
  }
  const { review } = await openImport(workspace, project, id, untilReadMs);
  if (review !== undefined) await chooseEntries(workspace, project, id, readEntryChoices(form, review));
  if (action === 'import') {
    return accept(visit, review);
  }
  const go = new URLSearchParams(form.get('go') ?? form.get('here') ?? '');
  const seeOther = `${importPath(project, id)}?${go}`;
  return action === 'save' ? { seeOther, notice: 'Choices kept.' } : { seeOther };
}

/** What somebody changed while others chose is shown again, with the choice. */
async function accept({ workspace, params, by }: Visit, review: ImportReview | undefined): Promise<Outcome> {
  const { project = '', import: id = '' } = params;
  try {
    await acceptBibliography(workspace, by, project, id);
    return { seeOther: importPath(project, id) };
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'stale') || review === undefined) throw error;
    const at = entriesOf(review, 'differ').indexOf(Number(error.details.fields?.[0]?.path));
    const number = Math.floor(Math.max(0, at) / entriesPerPage) + 1;
    return { seeOther: `${importPath(project, id)}?show=differ&page=${number}`, notice: error.message };
  }
}

/** Refused entries as they stood in their files, with why. */
async function refusedFile(visit: Visit): Promise<Outcome> {
  const { workspace, params, response } = visit;
  const { project = '', import: id = '' } = params;
  const { draft, review } = await openImport(workspace, project, id, untilReadMs);
  if (review === undefined) return { seeOther: importPath(project, draft.id) };
  const parts = review.bibliography.refused.map(
    ({ file, line, reason, text }) => `% ${file}, line ${line}: ${reason}\n${text}\n`,
  );
  response
    .type('text/plain')
    .setHeader('Content-Disposition', attachment(`${project}-refused.txt`))
    .send(parts.join('\n'));
  return { sent: true };
}

/** An import that was put away before, by a second click or in another window, leads on to the references. */
async function unlessGone(visit: Visit, outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'not-found')) throw error;
    const project = await projectOf(visit);
    const data = { project, detail: error.message, references: pathTo('projects', project.id, 'references') };
    return { view: 'pages/bibliography-gone', data, status: 404 };
  }
}

export const pages = [
  page({ method: 'get', path: start, handle: (visit) => startPage(visit) }),
  page({ method: 'post', path: start, handle: receive }),
  page({ method: 'get', path: one, handle: (visit) => unlessGone(visit, show(visit)) }),
  page({ method: 'post', path: one, handle: (visit) => unlessGone(visit, submit(visit)) }),
  page({ method: 'get', path: `${one}/refused`, handle: (visit) => unlessGone(visit, refusedFile(visit)) }),
  page({
    method: 'get',
    path: `${one}/progress`,
    async handle({ workspace, params }) {
      const { isRead, ...reading } = await importProgress(
        workspace,
        params.project ?? '',
        params.import ?? '',
      );
      return { json: progressView(reading, isRead) };
    },
  }),
];
