import { relationInputSchema, relationPatchSchema, relationSchema } from '../../core/relation.ts';
import { addRelation, reviseRelation } from '../../services/relations.ts';
import { retract } from '../../services/retract.ts';
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
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'relation', id, rev),
});
