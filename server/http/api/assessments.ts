import { assessmentInputSchema, assessmentPatchSchema, assessmentSchema } from '../../core/assessment.ts';
import { reviseAssessment, setAssessment } from '../../services/assessments.ts';
import { retract } from '../../services/retract.ts';
import { recordEndpoints } from '../record-endpoints.ts';

/** To add an assessment is to say what one thinks: who has assessed the relation before gets back that one record, which says it now. */
export const endpoints = recordEndpoints({
  type: 'assessment',
  plural: 'assessments',
  schema: assessmentSchema,
  input: assessmentInputSchema,
  patch: assessmentPatchSchema,
  problems: ['missing-target', 'own-relation'],
  add: setAssessment,
  revise: reviseAssessment,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'assessment', id, rev),
});
