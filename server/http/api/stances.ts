import { stanceInputSchema, stancePatchSchema, stanceSchema } from '../../core/stance.ts';
import { retract } from '../../services/retract.ts';
import { addStance, reviseStance } from '../../services/stances.ts';
import { recordEndpoints } from '../record-endpoints.ts';

export const endpoints = recordEndpoints({
  type: 'stance',
  plural: 'stances',
  schema: stanceSchema,
  input: stanceInputSchema,
  patch: stancePatchSchema,
  problems: ['missing-target', 'exists'],
  add: addStance,
  revise: reviseStance,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'stance', id, rev),
});
