import { citationInputSchema, citationPatchSchema, citationSchema } from '../../core/citation.ts';
import { addCitation, retractCitation, reviseCitation } from '../../services/citations.ts';
import { recordEndpoints } from '../record-endpoints.ts';

export const endpoints = recordEndpoints({
  type: 'citation',
  plural: 'citations',
  schema: citationSchema,
  input: citationInputSchema,
  patch: citationPatchSchema,
  problems: ['missing-target'],
  add: addCitation,
  revise: reviseCitation,
  retract: retractCitation,
});
