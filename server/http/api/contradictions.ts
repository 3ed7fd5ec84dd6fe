import { z } from 'zod';
import { assessmentVerdictSchema } from '../../core/assessment.ts';
import { claimSchema } from '../../core/claim.ts';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { contradictionKinds } from '../../core/matrix/contradiction.ts';
import { personSchema } from '../../core/record.ts';
import { stanceKindSchema } from '../../core/stance.ts';
import { statementSchema } from '../../core/statement.ts';
import { anchorStates } from '../../core/target.ts';
import { listContradictions } from '../../services/contradictions.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { defined, pageSize, projectParams } from '../record-endpoints.ts';

const sideSchema = z.object({
  kind: stanceKindSchema,
  answer: z.string(),
  people: z.array(personSchema),
});
const reasonSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('relation'),
    relation: z.string(),
    person: personSchema,
    rationale: z.string(),
    assessed: z
      .array(z.object({ creator: personSchema, verdict: assessmentVerdictSchema, note: z.string() }))
      .describe('What others think of the relation, the oldest first'),
  }),
  z.object({
    by: z.literal('statement'),
    statement: z.string(),
    sides: z.array(sideSchema).describe('What each of the two claims does to the statement'),
  }),
]);
const endSchema = z.object({
  source: slugSchema,
  framing: z.string(),
  anchor: z.enum(anchorStates).optional().describe('How sure the place of the claim is'),
  claim: claimSchema,
});
const contradictionSchema = z.object({
  key: z.string().describe('Tells it from all others of the project, and stays'),
  kind: z.enum(contradictionKinds),
  ends: z.array(endSchema).describe('The two claims, the older first'),
  reasons: z.array(reasonSchema).describe('Relations that say so, and statements that it follows from'),
  statements: z.array(statementSchema).describe('The statements that the reasons name'),
  newest: z.string(),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/contradictions',
    name: 'listContradictions',
    summary: 'List contradictions and reframings, marked or following from stances, the newest first',
    params: projectParams,
    query: z.strictObject({
      kind: z.enum(contradictionKinds).optional(),
      framing: z.string().max(80).optional(),
      otherFraming: z.string().max(80).optional(),
      source: slugSchema.optional(),
      claim: recordIdSchema.optional(),
      statement: recordIdSchema.optional(),
      person: z.string().max(80).optional(),
      marked: z.enum(['yes', 'no']).optional().describe('Whether somebody marked it between the two claims'),
      unsure: z.enum(['yes', 'no']).optional().describe('Whether the place of a claim is not sure'),
      assessed: z
        .enum(['nobody', 'disputed'])
        .optional()
        .describe('Marks that nobody else has assessed, or that somebody does not see so'),
      assessedBy: z.string().max(80).optional().describe('Who has assessed such a mark'),
      notAssessedBy: z
        .string()
        .max(80)
        .optional()
        .describe('Whose mark it is not, and who has not assessed it'),
      page: z.coerce.number().int().min(1).max(1_000_000).default(1),
      limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
    }),
    body: nothing,
    reply: z.object({
      total: z.int(),
      counts: z.object({ contradicts: z.int(), reframes: z.int() }).describe('Of the whole project'),
      framingPairs: z.array(z.object({ framings: z.array(z.string()), count: z.int() })),
      items: z.array(contradictionSchema),
      leftOut: z.int().describe('Further pairs that follow from statements with very many stances'),
    }),
    async handle({ workspace, params, query: { page, limit, marked, unsure, ...query } }) {
      const filter = { ...defined(query), ...defined({ marked: truth(marked), unsure: truth(unsure) }) };
      const window = { number: page, size: limit };
      const {
        sources: _,
        items,
        ...rest
      } = await listContradictions(workspace, params.project, filter, window);
      const told = items.map(({ claims, ends, ...one }) => ({
        ...one,
        ends: ends.map((end, at) => ({ ...end, claim: claims[at] })),
      }));
      return {
        body: { ...rest, items: told.filter((one) => one.ends.every((end) => end.claim !== undefined)) },
      };
    },
  }),
];

function truth(value: 'yes' | 'no' | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'yes';
}
