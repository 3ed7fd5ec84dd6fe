import { z } from 'zod';
import { recordIdSchema } from '../../core/ids.ts';
import { answerKeySchema, statementInputSchema, statementSchema } from '../../core/statement.ts';
import { mergeStatement } from '../../services/merge-statements.ts';
import { splitStatement } from '../../services/split-statement.ts';
import {
  type StatementWords,
  statementFromClaim,
  statementFromRelation,
} from '../../services/statement-from.ts';
import type { Workspace } from '../../services/workspace.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { addedAnswer, recordParams } from '../record-endpoints.ts';

const { text, form, topic, tags, note } = statementInputSchema.shape;
const ids = z.array(recordIdSchema).max(10_000).default([]);

type Make = (
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  words: StatementWords,
) => ReturnType<typeof statementFromClaim>;

function makeEndpoint(plural: 'claims' | 'relations', name: string, summary: string, make: Make) {
  return endpoint({
    method: 'post',
    path: `/api/projects/:project/${plural}/:id/statement`,
    name,
    summary,
    params: recordParams,
    query: nothing,
    body: z.strictObject({ text: text.optional(), topic, tags, note }),
    reply: statementSchema,
    status: 201,
    problems: ['missing-target'],
    async handle({ workspace, params: { project, id }, body, by }) {
      const statement = await make(workspace, by, project, id, body);
      return addedAnswer(statement, [project, 'statements', statement.id]);
    },
  });
}

export const endpoints = [
  makeEndpoint(
    'claims',
    'addStatementFromClaim',
    'Make a statement of a claim, which affirms it',
    statementFromClaim,
  ),
  makeEndpoint(
    'relations',
    'addStatementFromRelation',
    'Make a statement of two related claims, with the stances that follow from their relation',
    statementFromRelation,
  ),
  endpoint({
    method: 'post',
    path: '/api/projects/:project/statements/:id/merge',
    name: 'mergeStatement',
    summary: 'Merge a statement into another, with its stances and silences; the change can be undone',
    params: recordParams,
    query: nothing,
    body: z.strictObject({
      into: recordIdSchema,
      answer: answerKeySchema
        .optional()
        .describe('Of an assertion merged into a question: which of its answers the assertion gives'),
    }),
    reply: z.object({
      statement: statementSchema,
      change: z.int(),
      moved: z.int().describe('Stances and silences that went over'),
      joined: z.int().describe('Those that fell together with one of the same person'),
    }),
    ifMatch: true,
    problems: ['self-merge', 'missing-target', 'in-use'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      return { body: await mergeStatement(workspace, by, project, id, rev, body) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/projects/:project/statements/:id/split',
    name: 'splitStatement',
    summary: 'Make a new statement behind this one and give it some of its stances and silences',
    params: recordParams,
    query: nothing,
    body: z.strictObject({ text, form: form.unwrap().optional(), stances: ids, silences: ids }),
    reply: statementSchema,
    status: 201,
    ifMatch: true,
    problems: ['missing-target'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      const statement = await splitStatement(workspace, by, project, id, rev, body);
      return addedAnswer(statement, [project, 'statements', statement.id]);
    },
  }),
];
