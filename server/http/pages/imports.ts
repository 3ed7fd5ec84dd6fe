import { DomainError } from '../../core/errors.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { Source } from '../../core/source.ts';
import { acceptAll } from '../../services/accept-all.ts';
import { joinOffers } from '../../services/full-texts.ts';
import {
  acceptImport,
  type Draft,
  discardImport,
  listDrafts,
  readReview,
  reviseImport,
} from '../../services/imports.ts';
import { nextVersion } from '../../services/next-version.ts';
import { requireRecord } from '../../services/records.ts';
import { parseReviewForm, type ReviewForm, readReviewForm } from '../forms/import-form.ts';
import { errorFields, type FieldErrors } from '../forms/parsed.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { receiveUploads } from '../receive-uploads.ts';
import { uploadOutcome } from '../upload-outcome.ts';
import { versionSaved } from '../version-saved.ts';
import { importResultsView, reviewPath, type Turn, turnOf } from '../view-models/import-results.ts';
import { importReviewView } from '../view-models/import-review.ts';
import { shortened } from '../view-models/shortened.ts';

const projectOf = ({ workspace, params }: Visit) =>
  requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');

async function framingsOf({ workspace, params }: Visit): Promise<string[]> {
  const { items } = await workspace.store.list(params.project ?? '', { type: 'source' });
  const framings = new Set(items.map((source) => source.framing).filter((framing) => framing !== ''));
  return [...framings].sort((a, b) => a.localeCompare(b));
}

/** The place of this upload: as its address says, else among those that wait. */
function turnAmong(visit: Visit, drafts: readonly Draft[]): Turn {
  const at = drafts.findIndex((draft) => draft.id === visit.params.import) + 1;
  return turnOf(visit.query, at === 0 ? { at: 1, of: 1 } : { at, of: drafts.length });
}

async function reviewPage(visit: Visit, form?: ReviewForm, errors?: FieldErrors): Promise<Outcome> {
  const { workspace, params } = visit;
  const [project, drafts, framings] = await Promise.all([
    projectOf(visit),
    listDrafts(workspace, params.project ?? ''),
    framingsOf(visit),
  ]);
  const review = await readReview(workspace, project.id, params.import ?? '');
  const turn = turnAmong(visit, drafts);
  const typed = { ...(form === undefined ? {} : { form }), ...(errors === undefined ? {} : { errors }) };
  const next = await nextVersion(workspace, review);
  const data = importReviewView({ project, review, framings, turn, ...(next && { next }), ...typed });
  return { view: 'pages/import-review', data, status: errors === undefined ? 200 : 400 };
}

/** The next upload to look at, when several are gone through; the one last saved, or the project, after the last one. */
async function onwards(visit: Visit, turn: Turn, fallback: string): Promise<string> {
  const { workspace, params } = visit;
  const drafts = await listDrafts(workspace, params.project ?? '');
  const next = drafts.find((draft) => draft.id > (params.import ?? '')) ?? drafts[0];
  if (turn.at >= turn.of || next === undefined) return fallback;
  return reviewPath(params.project ?? '', next.id, { at: turn.at + 1, of: turn.of });
}

async function submitReview(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const [project, id] = [params.project ?? '', params.import ?? ''];
  const turn = turnAmong(visit, await listDrafts(workspace, project));
  if (form.get('action') === 'discard') {
    await discardImport(workspace, project, id);
    const seeOther = await onwards(visit, turn, pathTo('projects', project));
    return { seeOther, notice: 'The upload was discarded. Nothing of it is kept.' };
  }
  const { draft } = await readReview(workspace, project, id);
  const typed = readReviewForm(form, draft.choices);
  const parsed = parseReviewForm(form, typed);
  if (!parsed.ok) return reviewPage(visit, typed, parsed.errors);
  if (form.get('action') === 'update') {
    await reviseImport(workspace, project, id, parsed.value);
    return { seeOther: reviewPath(project, id, turn) };
  }
  try {
    const before = draft.source && (await requireRecord(workspace, project, 'source', draft.source));
    const source = await acceptImport(workspace, by, project, id, parsed.value);
    const seeOther = await onwards(visit, turn, pathTo('projects', project, 'sources', source.id));
    if (before) return { ...(await versionSaved(workspace, before, source)), seeOther };
    return {
      seeOther,
      notice:
        `“${shortened(source.title, 200)}” is now a source. ${await fullTextTold(visit, source)}`.trim(),
    };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid')
      return reviewPage(visit, typed, { body: error.message, ...errorFields(error) });
    throw error;
  }
}

/** Which reference the source seems to be the full text of; nothing is joined by itself. */
async function fullTextTold({ workspace }: Visit, source: Source): Promise<string> {
  const [offer] = await joinOffers(workspace, source.project, source);
  if (offer === undefined) return '';
  const work = shortened(referenceText(offer.reference.csl), 120);
  return `It seems to be the full text of ${work} You can say so under References, Walk.`;
}

/** An upload that was saved or discarded before, by a second click or in another window, leads on to the project. */
async function unlessGone(visit: Visit, outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'not-found')) throw error;
    const data = { project: await projectOf(visit), detail: error.message };
    return { view: 'pages/import-gone', data, status: 404 };
  }
}

export const pages = [
  page({
    method: 'post',
    path: '/projects/:project/imports',
    async handle(visit) {
      const { workspace, by, request } = visit;
      const project = await projectOf(visit);
      const received = await receiveUploads(workspace, by, project.id, request);
      return request.headers.accept?.includes('application/json') === true
        ? { json: importResultsView(project.id, received.results) }
        : uploadOutcome(project, received);
    },
  }),
  page({
    method: 'post',
    path: '/projects/:project/imports/all',
    async handle(visit) {
      const { workspace, by } = visit;
      const project = await projectOf(visit);
      const { saved, failed } = await acceptAll(workspace, by, project.id);
      const words = `Saved ${saved} ${saved === 1 ? 'source' : 'sources'}.`;
      return { seeOther: pathTo('projects', project.id), notice: [words, ...failed].join(' ').slice(0, 500) };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/imports/:import',
    handle: (visit) => unlessGone(visit, reviewPage(visit)),
  }),
  page({
    method: 'post',
    path: '/projects/:project/imports/:import',
    handle: (visit) => unlessGone(visit, submitReview(visit)),
  }),
];
