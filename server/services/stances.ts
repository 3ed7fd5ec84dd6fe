import type { Claim } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import type { Stance, StanceInput, StancePatch } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/**
 * Says what a claim does to a statement. Two people may judge one claim differently; one person has one stance on it, and revises that.
 * @throws DomainError `exists` with that stance as `current`, `missing-target`, `invalid` when a question is affirmed or denied without an answer, or the answer is none of its.
 */
export async function addStance(
  workspace: Workspace,
  by: string,
  project: string,
  input: StanceInput,
): Promise<Stance> {
  return inTurn(pairKey(by, project, input), async () => {
    const { statement, claim } = await requireEnds(workspace, project, input);
    checkAnswer(statement, input);
    const current = await findStance(workspace, by, project, input);
    if (current !== undefined)
      throw new DomainError('exists', 'You have said already what this claim does to the statement.', {
        current,
      });
    const put = newStance(workspace, by, project, statement, claim, input);
    return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], endsOf(put)), 'stance');
  });
}

/** What one key does: adds the person's stance on the pair, or makes the one that is there say this. */
export async function setStance(
  workspace: Workspace,
  by: string,
  project: string,
  input: StanceInput,
): Promise<Stance> {
  return inTurn(pairKey(by, project, input), async () => {
    const { statement, claim } = await requireEnds(workspace, project, input);
    checkAnswer(statement, input);
    const found = await findStance(workspace, by, project, input);
    if (found === undefined) {
      const put = newStance(workspace, by, project, statement, claim, input);
      return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], endsOf(put)), 'stance');
    }
    const { answer: before, ...rest } = found;
    if (found.kind === input.kind && before === input.answer && input.rationale === '') return found;
    const rationale = input.rationale === '' ? found.rationale : input.rationale;
    const put = {
      ...rest,
      ...answered(input.answer),
      modified: workspace.now(),
      kind: input.kind,
      certainty: input.certainty,
      rationale,
    };
    const records = await commit(workspace, project, by, [{ put, expected: found.rev }], endsOf(put));
    return onlyOf(records, 'stance');
  });
}

/** A stance that is not saved yet, whose ends are known to be there. */
export function newStance(
  workspace: Workspace,
  by: string,
  project: string,
  statement: Pick<Statement, 'id'>,
  claim: Pick<Claim, 'id' | 'target'>,
  { kind, answer, rationale, certainty }: Omit<StanceInput, 'statement' | 'claim'>,
) {
  return {
    type: 'stance' as const,
    ...newEnvelope(workspace, by, project, [claim.target.source], [statement.id, claim.id]),
    statement: statement.id,
    claim: claim.id,
    kind,
    ...answered(answer),
    rationale,
    certainty,
  };
}

/** @throws DomainError `stale`, `not-found`, `invalid`. */
export async function reviseStance(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: StancePatch,
): Promise<Stance> {
  const stance = await requireRecord(workspace, project, 'stance', id);
  checkRev(stance, expected);
  const { answer: before, ...rest } = stance;
  const answer = patch.answer === undefined ? before : (patch.answer ?? undefined);
  const put = {
    ...rest,
    ...answered(answer),
    modified: workspace.now(),
    kind: patch.kind ?? stance.kind,
    rationale: patch.rationale ?? stance.rationale,
    certainty: patch.certainty ?? stance.certainty,
  };
  checkAnswer(await requireRecord(workspace, project, 'statement', stance.statement), put);
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], endsOf(put)), 'stance');
}

/** This person's stance on the pair, if there is one. */
export async function findStance(
  workspace: Workspace,
  by: string,
  project: string,
  { statement, claim }: Pick<Stance, 'statement' | 'claim'>,
): Promise<Stance | undefined> {
  const { items } = await workspace.store.list(project, { type: 'stance', link: claim });
  return items.find((stance) => stance.statement === statement && stance.creator === by);
}

export function checkAnswer(statement: Statement, { kind, answer }: Pick<Stance, 'kind' | 'answer'>): void {
  const message = answerProblem(statement, kind, answer);
  if (message === undefined) return;
  throw new DomainError('invalid', `This stance does not fit the statement: ${message}.`, {
    fields: [{ path: 'answer', message }],
  });
}

function answerProblem(
  { form, answers }: Statement,
  kind: Stance['kind'],
  answer: string | undefined,
): string | undefined {
  if (form === 'assertion') return answer === undefined ? undefined : 'only a question has answers';
  if (answer !== undefined)
    return answers.some(({ key }) => key === answer) ? undefined : 'the question has no such answer';
  return kind === 'affirms' || kind === 'denies' ? 'say which answer it affirms or denies' : undefined;
}

function answered(answer: string | undefined): Pick<Stance, 'answer'> {
  return answer === undefined ? {} : { answer };
}

function pairKey(by: string, project: string, { statement, claim }: Pick<Stance, 'statement' | 'claim'>) {
  return `${project}/stance/${statement}/${claim}/${by}`;
}

function endsOf({ statement, claim }: Pick<Stance, 'statement' | 'claim'>) {
  return [
    { type: 'statement' as const, id: statement },
    { type: 'claim' as const, id: claim },
  ];
}

async function requireEnds(
  workspace: Workspace,
  project: string,
  input: Pick<Stance, 'statement' | 'claim'>,
) {
  const [statement, claim] = await Promise.all([
    workspace.store.read(project, 'statement', input.statement),
    workspace.store.read(project, 'claim', input.claim),
  ]);
  if (statement === undefined) throw missing('statement', input.statement);
  if (claim === undefined) throw missing('claim', input.claim);
  return { statement, claim };
}

function missing(type: 'statement' | 'claim', id: string): DomainError {
  const message = `There is no ${type} ${id} in this project.`;
  return new DomainError('missing-target', message, { fields: [{ path: type, message }] });
}
