import type { Metadata, Source } from '../../core/source.ts';
import { requireRecord } from '../../services/records.ts';
import { retractSource } from '../../services/retract-source.ts';
import { reviseSource } from '../../services/sources.ts';
import { type EditForm, type FormState, submitEdit } from '../forms/edit-form.ts';
import { metadataDraft, parseMetadataDraft, readMetadataDraft } from '../forms/source-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { sourceEditView } from '../view-models/source-edit.ts';

function editOf({ workspace, params, by }: Visit): EditForm<Source, Metadata> {
  const [project, id] = [params.project ?? '', params.source ?? ''];
  return {
    draftOf: metadataDraft,
    read: readMetadataDraft,
    parse: parseMetadataDraft,
    load: () => requireRecord(workspace, project, 'source', id),
    save: (rev, metadata) => reviseSource(workspace, by, project, id, rev, metadata),
  };
}

async function editPage(visit: Visit, source: Source, state: FormState, status = 200): Promise<Outcome> {
  const { store } = visit.workspace;
  const ofSource = { source: source.id };
  const [project, { items: sources }, claims, relations] = await Promise.all([
    requireRecord(visit.workspace, source.project, 'project', source.project),
    store.list(source.project, { type: 'source' }),
    store.count(source.project, { type: 'claim', ...ofSource }),
    store.count(source.project, { type: 'relation', ...ofSource }),
  ]);
  const data = sourceEditView({ project, source, sources, claims, relations, state });
  return { view: 'pages/source-edit', data, status };
}

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/sources/:source/edit',
    async handle(visit) {
      const source = await editOf(visit).load();
      return editPage(visit, source, { draft: metadataDraft(source), errors: {}, rev: source.rev });
    },
  }),
  page({
    method: 'post',
    path: '/projects/:project/sources/:source/edit',
    async handle(visit) {
      const result = await submitEdit(editOf(visit), visit.form);
      if (!('saved' in result)) return editPage(visit, result.current, result.again, result.status);
      const { project, rev } = result.saved;
      return { seeOther: pathTo('projects', project), notice: 'Saved.', undo: { project, seq: rev } };
    },
  }),
  page({
    method: 'post',
    path: '/projects/:project/sources/:source/retract',
    async handle({ workspace, params, form, by }) {
      const project = params.project ?? '';
      const source = await requireRecord(workspace, project, 'source', params.source ?? '');
      const seq = await retractSource(workspace, by, project, source.id, Number(form.get('rev')));
      const notice = `“${source.title}” was taken away with everything on it.`;
      return { seeOther: pathTo('projects', project), notice, undo: { project, seq } };
    },
  }),
];
