import { silenceInputSchema, silencePatchSchema, silenceSchema } from '../../core/silence.ts';
import { retract } from '../../services/retract.ts';
import { confirmSilence, reviseSilence } from '../../services/silences.ts';
import { recordEndpoints } from '../record-endpoints.ts';

/** To add a silence is to confirm it: who confirms the same one again, for a newer version say, gets back the one record there is. */
export const endpoints = recordEndpoints({
  type: 'silence',
  plural: 'silences',
  schema: silenceSchema,
  input: silenceInputSchema,
  patch: silencePatchSchema,
  problems: ['missing-target', 'not-silent'],
  add: confirmSilence,
  revise: reviseSilence,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'silence', id, rev),
});
