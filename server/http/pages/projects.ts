import type { Project, ProjectPatch } from '../../core/project.ts';
import { summariseProjects } from '../../services/project-overview.ts';
import { addProject, removeProject, reviseProject } from '../../services/projects.ts';
import { requireRecord } from '../../services/records.ts';
import { type EditForm, type FormState, submitEdit } from '../forms/edit-form.ts';
import { errorFields } from '../forms/parsed.ts';
import { parseProjectDraft, readProjectDraft } from '../forms/project-form.ts';
import {
  parseSettingsDraft,
  readSettingsDraft,
  settingsDraft,
  settingsField,
} from '../forms/project-settings-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { formView } from '../view-models/form-fields.ts';
import { projectListView } from '../view-models/project-list.ts';
import { settingsFields } from '../view-models/project-settings.ts';

const blank: FormState = { draft: {}, errors: {}, rev: 0 };

async function listPage({ workspace }: Visit, state: FormState, status = 200): Promise<Outcome> {
  const data = projectListView(await summariseProjects(workspace), state);
  return { view: 'pages/projects', data, status };
}

function editOf({ workspace, params, by }: Visit): EditForm<Project, ProjectPatch> {
  const id = params.project ?? '';
  return {
    draftOf: settingsDraft,
    read: readSettingsDraft,
    parse: parseSettingsDraft,
    fieldOf: settingsField,
    load: () => requireRecord(workspace, id, 'project', id),
    save: (rev, patch) => reviseProject(workspace, by, id, rev, patch),
  };
}

export const pages = [
  page({
    method: 'get',
    path: '/',
    handle: (visit) => listPage(visit, blank),
  }),
  page({
    method: 'post',
    path: '/projects',
    async handle(visit) {
      const draft = readProjectDraft(visit.form);
      const parsed = parseProjectDraft(draft);
      if (!parsed.ok) return listPage(visit, { ...blank, draft, errors: parsed.errors }, 400);
      try {
        const project = await addProject(visit.workspace, visit.by, parsed.value);
        return { seeOther: pathTo('projects', project.id) };
      } catch (error) {
        const errors = errorFields(error);
        if (Object.keys(errors).length === 0) throw error;
        return listPage(visit, { ...blank, draft, errors }, 400);
      }
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/edit',
    async handle(visit) {
      const project = await editOf(visit).load();
      const state = { draft: settingsDraft(project), errors: {}, rev: project.rev };
      const form = formView(settingsFields, state);
      return { view: 'pages/project-edit', data: { project, form } };
    },
  }),
  page({
    method: 'post',
    path: '/projects/:project/edit',
    async handle(visit) {
      const result = await submitEdit(editOf(visit), visit.form);
      if ('saved' in result) {
        const { id, rev } = result.saved;
        return { seeOther: pathTo('projects', id), notice: 'Saved.', undo: { project: id, seq: rev } };
      }
      const data = { project: result.current, form: formView(settingsFields, result.again) };
      return { view: 'pages/project-edit', data, status: result.status };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/remove',
    async handle(visit) {
      return { view: 'pages/project-remove', data: { project: await editOf(visit).load() } };
    },
  }),
  page({
    method: 'post',
    path: '/projects/:project/remove',
    async handle(visit) {
      const project = await editOf(visit).load();
      await removeProject(visit.workspace, project.id, Number(visit.form.get('rev')));
      return {
        seeOther: '/',
        notice: `“${project.title}” was removed. Its files are in .crossclaim/trash/ of the data folder.`,
      };
    },
  }),
];
