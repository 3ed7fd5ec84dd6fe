import { z } from 'zod';
import { recordIdSchema } from '../../core/ids.ts';
import {
  statementInputSchema,
  statementPatchSchema,
  statementSchema,
  verdictInputSchema,
} from '../../core/statement.ts';
import { addStatement, moveStatement, retractStatement, reviseStatement } from '../../services/statements.ts';
import { clearVerdict, setVerdict } from '../../services/verdicts.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { recordAnswer, recordEndpoints, recordParams } from '../record-endpoints.ts';

const one = '/api/projects/:project/statements/:id';

export const endpoints = [
  ...recordEndpoints({
    type: 'statement',
    plural: 'statements',
    schema: statementSchema,
    input: statementInputSchema,
    patch: statementPatchSchema,
    problems: ['in-use'],
    add: addStatement,
    revise: reviseStatement,
    retract: retractStatement,
  }),
  endpoint({
    method: 'post',
    path: `${one}/move`,
    name: 'moveStatement',
    summary: 'Put a statement right before another, or behind all; only its own order key is written',
    params: recordParams,
    query: nothing,
    body: z.strictObject({ before: recordIdSchema.optional() }),
    reply: statementSchema,
    ifMatch: true,
    problems: ['missing-target'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      return recordAnswer(await moveStatement(workspace, by, project, id, rev, body.before));
    },
  }),
  endpoint({
    method: 'put',
    path: `${one}/verdict`,
    name: 'setVerdict',
    summary: 'Give a statement its verdict, on the scale of the project',
    params: recordParams,
    query: nothing,
    body: verdictInputSchema,
    reply: statementSchema,
    ifMatch: true,
    problems: ['missing-target'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      return recordAnswer(await setVerdict(workspace, by, project, id, rev, body));
    },
  }),
  endpoint({
    method: 'delete',
    path: `${one}/verdict`,
    name: 'clearVerdict',
    summary: 'Take the verdict of a statement away; the statement stays',
    params: recordParams,
    query: nothing,
    body: nothing,
    reply: statementSchema,
    ifMatch: true,
    async handle({ workspace, params: { project, id }, by, rev }) {
      return recordAnswer(await clearVerdict(workspace, by, project, id, rev));
    },
  }),
];
