import { type AssessmentInput, assessmentInputSchema } from '../../core/assessment.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

export type AssessmentDraft = Readonly<Record<'verdict' | 'note', string>>;

export function readAssessmentDraft(form: URLSearchParams): AssessmentDraft {
  return { verdict: typed(form, 'verdict'), note: typed(form, 'note') };
}

export function parseAssessmentDraft(draft: AssessmentDraft, relation: string): Parsed<AssessmentInput> {
  return parseFields(assessmentInputSchema, { ...draft, relation });
}
