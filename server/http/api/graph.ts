import { z } from 'zod';
import { filterGraph } from '../../core/graph/filter-graph.ts';
import { contestChoices, groupings } from '../../core/graph/graph-view.ts';
import { layOut } from '../../core/graph/lay-out.ts';
import { linkKinds } from '../../core/graph/link-kinds.ts';
import { keysOf } from '../../core/keys.ts';
import { contradictionKinds } from '../../core/matrix/contradiction.ts';
import { personSchema } from '../../core/record.ts';
import { anchorStates } from '../../core/target.ts';
import { readGraph } from '../../services/graph.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { graphView } from '../forms/graph-view.ts';
import { projectParams } from '../record-endpoints.ts';

const keySchema = z.string().describe('Kind and id: `claim:…`, `statement:…`, `source:…`');
const kindNames = keysOf(linkKinds);
const wanted = (description: string) => z.string().max(500).optional().describe(description);
const boxSchema = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .describe('Where the picture has it, in its own units');

const nodeSchema = z.object({
  key: keySchema,
  kind: z.enum(['source', 'claim', 'statement']),
  id: z.string(),
  words: z.string().describe('Title, quote, or the words of the statement'),
  source: z.string().optional().describe('Of a claim'),
  framing: z.string().optional().describe('Of a source, or of the source of a claim'),
  language: z.string().optional(),
  anchor: z.enum(anchorStates).optional().describe('How sure the place of a claim is'),
  box: boxSchema,
});
const linkSchema = z.object({
  key: z.string(),
  kind: z.enum(kindNames),
  from: keySchema,
  to: keySchema,
  answer: z.string().describe('Of a stance on a question: the answer meant; else empty'),
  people: z.array(personSchema),
  records: z.array(z.string()).describe('Ids of the relations, stances or silences'),
  contests: z
    .array(z.enum(contradictionKinds))
    .describe('A contradiction or reframing that the link is, or that it is part of by another stance'),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/graph',
    name: 'readGraph',
    summary: 'Read sources, claims and statements as nodes, relations, stances and silences as links',
    params: projectParams,
    query: z.strictObject({
      by: z.enum(groupings).default('framing').describe('What stands together in a column'),
      around: wanted('Only this node and its neighbours'),
      steps: z.enum(['1', '2']).default('1').describe('How far neighbours are away at most'),
      kind: z
        .string()
        .max(200)
        .refine((list) => list.split(',').every((kind) => kindNames.some((one) => one === kind)), {
          message: `must be one or several of ${kindNames.join(', ')}, parted by commas`,
        })
        .optional()
        .describe(`Only links of these kinds, parted by commas: ${kindNames.join(', ')}`),
      only: z.enum(contestChoices).optional(),
      framing: wanted('Only claims of this framing'),
      other: wanted('… and of this one'),
      linked: z.enum(['yes', 'no']).default('no').describe('Only nodes that something is joined to'),
    }),
    body: nothing,
    reply: z.object({
      seq: z.int().describe('Of the change that it reaches'),
      width: z.number(),
      height: z.number(),
      nodes: z.array(nodeSchema),
      links: z.array(linkSchema),
    }),
    async handle({ workspace, params, query }) {
      const { graph: whole, seq } = await readGraph(workspace, params.project);
      const asked = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, value);
      const view = graphView(asked);
      const graph = filterGraph(whole, view);
      const { width, height, boxes } = layOut(graph, view.by);
      const nodes = graph.nodes.map((node) => {
        const { x = 0, y = 0, width: wide = 0, height: high = 0 } = boxes.get(node.key) ?? {};
        return { ...node, box: { x, y, width: wide, height: high } };
      });
      return { body: { seq, width, height, nodes, links: graph.links } };
    },
  }),
];
