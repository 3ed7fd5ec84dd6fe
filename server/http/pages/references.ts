import { type Reference, type ReferenceInput, referenceTypes } from '../../core/reference.ts';
import { referenceText } from '../../core/reference-line.ts';
import { citingClaims } from '../../services/citing-claims.ts';
import { listReferences } from '../../services/list-references.ts';
import { requireRecord } from '../../services/records.ts';
import { addReference, retractReference, reviseReference } from '../../services/references.ts';
import { type EditForm, submitEdit } from '../forms/edit-form.ts';
import {
  blankReference,
  parseReferenceDraft,
  readReferenceDraft,
  referenceDraft,
} from '../forms/reference-form.ts';
import { page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { referenceListView } from '../view-models/reference-list.ts';
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

export const pages = [
  page({
    method: 'get',
    path: list,
    async handle(visit) {
      const { workspace, query } = visit;
      const project = await projectOf(visit);
      const cited = { yes: true, no: false }[query.get('cited') ?? ''];
      const text = query.get('text') ?? '';
      const filter = { text, ...(cited === undefined ? {} : { cited }) };
      const references = await listReferences(workspace, project.id, filter);
      const hasSome = (await workspace.store.count(project.id, { type: 'reference' })) > 0;
      const data = referenceListView({ project, references, query, page: pageNumber(query), hasSome });
      return { view: 'pages/references', data };
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
      const { rev } = await addReference(workspace, by, project.id, parsed.value);
      const undo = { project: project.id, seq: rev };
      return { seeOther: pathTo('projects', project.id, 'references'), notice: 'Reference added.', undo };
    },
  }),
  page({
    method: 'get',
    path: one,
    async handle(visit) {
      const project = await projectOf(visit);
      const reference = await editOf(visit).load();
      const citing = await citingClaims(visit.workspace, project.id, reference.id);
      return { view: 'pages/reference', data: referencePageView(project, reference, citing) };
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
        const { project, id, rev } = result.saved;
        const undo = { project, seq: rev };
        return { seeOther: pathTo('projects', project, 'references', id), notice: 'Saved.', undo };
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
