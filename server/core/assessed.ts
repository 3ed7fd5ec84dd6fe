import { type Assessment, type AssessmentVerdict, assessmentVerdicts } from './assessment.ts';
import { keysOf } from './keys.ts';

/** What somebody thinks of a relation, in short. */
export type Assessed = Pick<Assessment, 'creator' | 'verdict' | 'note'>;

/** Assessments by the relation that they are of, each relation's oldest first. */
export function assessmentsByRelation(
  assessments: Iterable<Assessment>,
): ReadonlyMap<string, readonly Assessment[]> {
  const found = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const some = found.get(assessment.relation);
    if (some === undefined) found.set(assessment.relation, [assessment]);
    else some.push(assessment);
  }
  for (const some of found.values()) some.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** The assessments of one relation by what they say, in the order of the verdicts; a verdict that nobody gave is left out. */
export function byVerdict<Kind extends Pick<Assessment, 'verdict'>>(
  assessments: readonly Kind[],
): readonly { readonly verdict: AssessmentVerdict; readonly items: readonly Kind[] }[] {
  return keysOf(assessmentVerdicts).flatMap((verdict) => {
    const items = assessments.filter((one) => one.verdict === verdict);
    return items.length === 0 ? [] : [{ verdict, items }];
  });
}

/** How many give a verdict: `2 see it so too`. */
export function verdictCount(verdict: AssessmentVerdict, count: number): string {
  const { label, many } = assessmentVerdicts[verdict];
  return `${count} ${count === 1 ? label : many}`;
}

/** What people think of a relation, with their names: `Ben and Cleo see it so too, Dan does not see it so`; empty when nobody has said. */
export function assessedWords(assessments: readonly Assessed[]): string {
  const parts = byVerdict(assessments).map(({ verdict, items }) => {
    const { label, many } = assessmentVerdicts[verdict];
    return `${names(items.map(({ creator }) => creator))} ${items.length === 1 ? label : many}`;
  });
  return parts.join(', ');
}

function names(people: readonly string[]): string {
  const last = people.at(-1) ?? '';
  return people.length < 2 ? last : `${people.slice(0, -1).join(', ')} and ${last}`;
}
