import { relationInputSchema, relationPatchSchema, relationSchema } from '../../core/relation.ts';
import { addRelation, retractRelation, reviseRelation } from '../../services/relations.ts';
import { recordEndpoints } from '../record-endpoints.ts';

export const endpoints = recordEndpoints({
  type: 'relation',
  plural: 'relations',
  schema: relationSchema,
  input: relationInputSchema,
  patch: relationPatchSchema,
  problems: ['missing-target', 'self-relation'],
  add: addRelation,
  revise: reviseRelation,
  retract: retractRelation,
});
