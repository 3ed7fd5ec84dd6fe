import { type Reference, type ReferenceInput, referenceTypes } from '../../core/reference.ts';
import { referenceText } from '../../core/reference-line.ts';
import { listBibliographyFormats } from '../../services/bibliography/export-bibliography.ts';
import { claimsCiting, filterReferences, readReferences } from '../../services/list-references.ts';
import { findSameReferences } from '../../services/merge-references.ts';
import { requireRecord } from '../../services/records.ts';
import { readReferenceDetail } from '../../services/reference-page.ts';
import { addReference, retractReference, reviseReference } from '../../services/references.ts';
import { orderReferences, setBibliography } from '../../services/set-bibliography.ts';
import { bibliographySetting, referenceFilter } from '../forms/bibliography-view.ts';
import { type EditForm, submitEdit } from '../forms/edit-form.ts';
import {
  blankReference,
  parseReferenceDraft,
  readReferenceDraft,
  referenceDraft,
  referenceWarnings,
} from '../forms/reference-form.ts';
import { page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { bibliographyDownloads } from '../view-models/bibliography-downloads.ts';
import { pageNumber } from '../view-models/page-links.ts';
import {
  maxCitingShown,
  printedReferencesView,
  type ReferencePage,
  referenceListView,
  referencesPerPage,
  referencesPerPrint,
} from '../view-models/reference-list.ts';
import { referenceFormView, referencePageView } from '../view-models/reference-page.ts';

const list = '/projects/:project/references';
const one = `${list}/:reference`;

const projectOf = ({ workspace, params }: Visit) =>
  requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');

function editOf({ workspace, params, by }: Visit): EditForm<Reference, ReferenceInput> {
  const [project, id] = [params.project ?? '', params.reference ?? ''];
  return {
    draftOf: (reference) => referenceDraft(reference.csl),
    read: readReferenceDraft,
    parse: (draft, current) => parseReferenceDraft(draft, current.csl),
    load: () => requireRecord(workspace, project, 'reference', id),
    save: (rev, input) => reviseReference(workspace, by, project, id, rev, input),
  };
}

/** One page of the references that an address asks for, set as it asks. */
async function shownReferences(visit: Visit, size: number): Promise<ReferencePage> {
  const { workspace, query } = visit;
  const project = await projectOf(visit);
  const setting = bibliographySetting(query, project);
  const list = await readReferences(workspace, project);
  const all = await orderReferences(list, setting);
  const fitting = await filterReferences({ ...list, all }, referenceFilter(query));
  const number = pageNumber(query);
  const shown = fitting.slice((number - 1) * size, number * size);
  const made = await setBibliography(list, shown, setting);
  return { project, list, total: fitting.length, ...made, setting, query, page: { number, size } };
}

/** All references, or those that the source asked for cites: the other conditions are for looking. */
async function downloadsOf({ workspace, params, query }: Visit) {
  const { project = '' } = params;
  const source = await workspace.store.read(project, 'source', query.get('source') ?? '');
  return bibliographyDownloads(project, await listBibliographyFormats(), source);
}

export const pages = [
  page({
    method: 'get',
    path: list,
    async handle(visit) {
      const shown = await shownReferences(visit, referencesPerPage);
      const listed = shown.entries.map((entry) => entry.listed);
      const citing = await claimsCiting(visit.workspace, shown.project.id, listed, maxCitingShown);
      const same = await findSameReferences(shown.list);
      const downloads = await downloadsOf(visit);
      return {
        view: 'pages/references',
        data: { ...referenceListView(shown, citing, same.length), downloads },
      };
    },
  }),
  page({
    method: 'get',
    path: `${list}/print`,
    async handle(visit) {
      const shown = await shownReferences(visit, referencesPerPrint);
      return { view: 'pages/references-print', data: printedReferencesView(shown) };
    },
  }),
  page({
    method: 'get',
    path: `${list}/new`,
    async handle(visit) {
      const asked = visit.query.get('type') ?? '';
      const type = Object.hasOwn(referenceTypes, asked) ? asked : blankReference.type;
      const csl = { ...blankReference, type };
      const state = { draft: referenceDraft(csl), errors: {}, rev: 0 };
      return { view: 'pages/reference-edit', data: referenceFormView(await projectOf(visit), csl, state) };
    },
  }),
  page({
    method: 'post',
    path: list,
    async handle(visit) {
      const { workspace, form, by } = visit;
      const project = await projectOf(visit);
      const draft = readReferenceDraft(form);
      const parsed = parseReferenceDraft(draft);
      if (!parsed.ok) {
        const state = { draft, errors: parsed.errors, rev: 0 };
        const data = referenceFormView(project, { ...blankReference, type: draft.type ?? '' }, state);
        return { view: 'pages/reference-edit', data, status: 400 };
      }
      const { rev, csl } = await addReference(workspace, by, project.id, parsed.value);
      const undo = { project: project.id, seq: rev };
      const notice = ['Reference added.', ...referenceWarnings(csl)].join(' ');
      return { seeOther: pathTo('projects', project.id, 'references'), notice, undo };
    },
  }),
  page({
    method: 'get',
    path: one,
    async handle(visit) {
      const project = await projectOf(visit);
      const reference = await editOf(visit).load();
      const detail = await readReferenceDetail(visit.workspace, reference);
      return { view: 'pages/reference', data: referencePageView(project, detail) };
    },
  }),
  page({
    method: 'get',
    path: `${one}/edit`,
    async handle(visit) {
      const { csl, rev, id } = await editOf(visit).load();
      const state = { draft: referenceDraft(csl), errors: {}, rev };
      return {
        view: 'pages/reference-edit',
        data: referenceFormView(await projectOf(visit), csl, state, id),
      };
    },
  }),
  page({
    method: 'post',
    path: `${one}/edit`,
    async handle(visit) {
      const result = await submitEdit(editOf(visit), visit.form);
      if ('saved' in result) {
        const { project, id, rev, csl } = result.saved;
        const undo = { project, seq: rev };
        const notice = ['Saved.', ...referenceWarnings(csl)].join(' ');
        return { seeOther: pathTo('projects', project, 'references', id), notice, undo };
      }
      const { csl, id } = result.current;
      const data = referenceFormView(await projectOf(visit), csl, result.again, id);
      return { view: 'pages/reference-edit', data, status: result.status };
    },
  }),
  page({
    method: 'post',
    path: `${one}/retract`,
    async handle(visit) {
      const { workspace, form, by } = visit;
      const { project, id, csl } = await editOf(visit).load();
      const seq = await retractReference(workspace, by, project, id, Number(form.get('rev')));
      const notice = `Taken away: ${referenceText(csl)}`.slice(0, 400);
      return { seeOther: pathTo('projects', project, 'references'), notice, undo: { project, seq } };
    },
  }),
];
