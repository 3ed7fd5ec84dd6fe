import type { AssessmentFilter } from '../../services/assessment-filter.ts';
import { defined } from '../record-endpoints.ts';

/** The condition on assessments that an address asks for. @param by the person who looks */
export function assessedFilter(query: URLSearchParams, by: string): AssessmentFilter {
  const asked = query.get('assessed');
  return defined({
    assessed: (['nobody', 'disputed'] as const).find((one) => one === asked),
    assessedBy: asked === 'mine' ? by : undefined,
    notAssessedBy: asked === 'open' ? by : undefined,
  });
}
