import { dismissalInputSchema, dismissalPatchSchema, dismissalSchema } from '../../core/dismissal.ts';
import { retract } from '../../services/retract.ts';
import { addDismissal, reviseDismissal } from '../../services/suggest/dismissals.ts';
import { recordEndpoints } from '../record-endpoints.ts';

/** Who dismisses the same suggestion again gets back the one record there is. */
export const endpoints = recordEndpoints({
  type: 'dismissal',
  plural: 'dismissals',
  schema: dismissalSchema,
  input: dismissalInputSchema,
  patch: dismissalPatchSchema,
  problems: ['missing-target', 'quote-not-found'],
  add: addDismissal,
  revise: reviseDismissal,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'dismissal', id, rev),
});
