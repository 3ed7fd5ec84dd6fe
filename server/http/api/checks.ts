import { checkInputSchema, checkPatchSchema, checkSchema } from '../../core/check.ts';
import { reviseCheck, setCheck } from '../../services/checks.ts';
import { retract } from '../../services/retract.ts';
import { recordEndpoints } from '../record-endpoints.ts';

/** To add a check is to say what one finds: who has checked the citation before gets back that one check, which says it now. */
export const endpoints = recordEndpoints({
  type: 'check',
  plural: 'checks',
  schema: checkSchema,
  input: checkInputSchema,
  patch: checkPatchSchema,
  problems: ['missing-target'],
  add: setCheck,
  revise: reviseCheck,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'check', id, rev),
});
