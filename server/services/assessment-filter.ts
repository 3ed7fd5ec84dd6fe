import { type Assessment, assessmentVerdicts } from '../core/assessment.ts';

/** What people think of a mark between two claims. Every condition given must hold. */
export interface AssessmentFilter {
  /** A mark that nobody else has said anything of, or that somebody does not see so. */
  readonly assessed?: 'nobody' | 'disputed';
  /** Who has said what they think of it. */
  readonly assessedBy?: string;
  /** Who could say it, since the mark is another’s, and has not. */
  readonly notAssessedBy?: string;
}

/** A mark, by whom it is, and what others think of it. */
export interface AssessedMark {
  readonly person: string;
  readonly assessed: readonly Pick<Assessment, 'creator' | 'verdict'>[];
}

/** The test that the conditions stand for; `undefined` where there is none. */
export function assessmentTest(filter: AssessmentFilter): ((mark: AssessedMark) => boolean) | undefined {
  const { assessed: asked, assessedBy, notAssessedBy } = filter;
  if (asked === undefined && assessedBy === undefined && notAssessedBy === undefined) return undefined;
  return ({ person, assessed }) => {
    const has = (wanted: string) => assessed.some(({ creator }) => creator === wanted);
    const isRejected = assessed.some(({ verdict }) => assessmentVerdicts[verdict].polarity < 0);
    return (
      (asked !== 'nobody' || assessed.length === 0) &&
      (asked !== 'disputed' || isRejected) &&
      (assessedBy === undefined || has(assessedBy)) &&
      (notAssessedBy === undefined || (person !== notAssessedBy && !has(notAssessedBy)))
    );
  };
}
