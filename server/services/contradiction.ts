import { DomainError } from '../core/errors.ts';
import { asMark, type Contradiction } from '../core/matrix/contradiction.ts';
import type { Statement } from '../core/statement.ts';
import { setAssessment } from './assessments.ts';
import { comparisonRecords } from './comparison-records.ts';
import { allContradictions } from './contradictions.ts';
import { inTurn } from './in-turn.ts';
import { addRelation } from './relations.ts';
import { type ToldContradiction, tellContradiction } from './told-contradiction.ts';
import type { Workspace } from './workspace.ts';

/**
 * One contradiction as its page tells it, under a statement.
 * @param statement the one that it is shown under; empty for none
 * @throws DomainError `not-found` when the two claims contradict each other no longer.
 */
export async function readContradiction(
  workspace: Workspace,
  project: string,
  key: string,
  statement: string,
): Promise<{ readonly told: ToldContradiction; readonly home: Statement | undefined }> {
  const found = await requireContradiction(workspace, project, key);
  const home = await workspace.store.read(project, 'statement', statement);
  return { told: await tellContradiction(workspace, project, found, home?.id, false), home };
}

/**
 * Marks between two claims what follows from their stances; when somebody else has marked it already, says that one sees it so too. It gives the seq of the
 * change, or `undefined` when this person has marked it before.
 * @throws DomainError `not-found` when the two claims contradict each other no longer.
 */
export async function markContradiction(
  workspace: Workspace,
  by: string,
  project: string,
  key: string,
): Promise<number | undefined> {
  return inTurn(`${project}/contradiction/${key}`, async () => {
    const found = await requireContradiction(workspace, project, key);
    const marks = found.reasons.flatMap((reason) => (reason.by === 'relation' ? [reason] : []));
    if (marks.some(({ person }) => person === by)) return undefined;
    const [mark] = marks;
    const { rev } =
      mark === undefined
        ? await addRelation(workspace, by, project, {
            ...asMark(found),
            rationale: '',
            certainty: 'certain',
          })
        : await setAssessment(workspace, by, project, {
            relation: mark.relation,
            verdict: 'shares',
            note: '',
          });
    return rev;
  });
}

async function requireContradiction(
  workspace: Workspace,
  project: string,
  key: string,
): Promise<Contradiction> {
  const records = await comparisonRecords(workspace, project);
  const { items } = allContradictions(workspace.store, project, records);
  const found = items.find((one) => one.key === key);
  if (found !== undefined) return found;
  throw new DomainError('not-found', 'These two claims do not contradict each other any more.');
}
