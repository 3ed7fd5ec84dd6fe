import { z } from 'zod';
import { projectInputSchema, projectPatchSchema, projectSchema } from '../../core/project.ts';
import { addProject, listProjects, removeProject, reviseProject } from '../../services/projects.ts';
import { requireRecord } from '../../services/records.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { addedAnswer, projectParams, recordAnswer } from '../record-endpoints.ts';

const list = '/api/projects';
const one = '/api/projects/:project';

export const endpoints = [
  endpoint({
    method: 'get',
    path: list,
    name: 'listProjects',
    summary: 'List the projects by title',
    params: nothing,
    query: nothing,
    body: nothing,
    reply: z.object({ items: z.array(projectSchema) }),
    async handle({ workspace }) {
      return { body: { items: await listProjects(workspace) } };
    },
  }),
  endpoint({
    method: 'post',
    path: list,
    name: 'addProject',
    summary: 'Begin a project',
    params: nothing,
    query: nothing,
    body: projectInputSchema,
    reply: projectSchema,
    status: 201,
    problems: ['exists'],
    async handle({ workspace, body, by }) {
      const project = await addProject(workspace, by, body);
      return addedAnswer(project, [project.id]);
    },
  }),
  endpoint({
    method: 'get',
    path: one,
    name: 'readProject',
    summary: 'Read a project',
    params: projectParams,
    query: nothing,
    body: nothing,
    reply: projectSchema,
    async handle({ workspace, params }) {
      return recordAnswer(await requireRecord(workspace, params.project, 'project', params.project));
    },
  }),
  endpoint({
    method: 'patch',
    path: one,
    name: 'reviseProject',
    summary: 'Revise a project; what is left out stays',
    params: projectParams,
    query: nothing,
    body: projectPatchSchema,
    reply: projectSchema,
    ifMatch: true,
    problems: ['in-use'],
    async handle({ workspace, params, body, by, rev }) {
      return recordAnswer(await reviseProject(workspace, by, params.project, rev, body));
    },
  }),
  endpoint({
    method: 'delete',
    path: one,
    name: 'removeProject',
    summary: 'Take a project away; its files are moved to the trash folder',
    params: projectParams,
    query: nothing,
    body: nothing,
    status: 204,
    ifMatch: true,
    async handle({ workspace, params, rev }) {
      await removeProject(workspace, params.project, rev);
      return {};
    },
  }),
];
