import { answersProblem, keyedAnswers } from '../core/answers.ts';
import { DomainError } from '../core/errors.ts';
import type { Statement, StatementInput, StatementPatch } from '../core/statement.ts';
import { lastOrder, orderBefore } from '../core/statement-order.ts';
import { retractor } from './dependents.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Two statements that are added or moved at one moment would otherwise get one order key. */
export function orderKey(project: string): string {
  return `${project}/statement-order`;
}

/** Adds a statement behind all others. @throws DomainError `invalid` when a question has not 2 to 20 answers, or an assertion any. */
export async function addStatement(
  workspace: Workspace,
  by: string,
  project: string,
  input: StatementInput,
): Promise<Statement> {
  return inTurn(orderKey(project), async () => {
    const { items } = await workspace.store.list(project, { type: 'statement' });
    const put = newStatement(workspace, by, project, input, lastOrder(items));
    return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }]), 'statement');
  });
}

/** A statement that is not saved yet. @throws DomainError `invalid`. */
export function newStatement(
  workspace: Workspace,
  by: string,
  project: string,
  input: StatementInput,
  order: string,
) {
  const put = {
    type: 'statement' as const,
    ...newEnvelope(workspace, by, project, [], []),
    text: input.text,
    form: input.form,
    answers: keyedAnswers(input.answers),
    topic: input.topic,
    tags: [...new Set(input.tags)],
    note: input.note,
    order,
  };
  checkAnswers(put);
  return put;
}

/**
 * Revises what the patch names; answers are given whole, those that stay with their key. @throws DomainError `stale`, `not-found`, `invalid`, and `in-use` when an answer
 * would go that a stance has chosen.
 */
export async function reviseStatement(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: StatementPatch,
): Promise<Statement> {
  const statement = await requireRecord(workspace, project, 'statement', id);
  checkRev(statement, expected);
  const form = patch.form ?? statement.form;
  const put = {
    ...statement,
    modified: workspace.now(),
    text: patch.text ?? statement.text,
    form,
    answers: answersAfter(statement, form, patch),
    topic: patch.topic ?? statement.topic,
    tags: [...new Set(patch.tags ?? statement.tags)],
    note: patch.note ?? statement.note,
  };
  checkAnswers(put);
  await checkChosen(workspace, statement, put);
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'statement');
}

/** A question that becomes an assertion loses its answers; they need not be taken away one by one. */
function answersAfter(statement: Statement, form: Statement['form'], { answers }: StatementPatch) {
  if (answers !== undefined) return keyedAnswers(answers, statement.answers);
  return form === 'assertion' ? [] : statement.answers;
}

function checkAnswers(statement: Pick<Statement, 'form' | 'answers'>): void {
  const message = answersProblem(statement);
  if (message === undefined) return;
  throw new DomainError('invalid', `These answers do not fit: ${message}.`, {
    fields: [{ path: 'answers', message }],
  });
}

async function checkChosen(
  workspace: Workspace,
  { project, id, answers: before }: Statement,
  { answers }: Pick<Statement, 'answers'>,
): Promise<void> {
  const kept = new Set(answers.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key));
  if (gone.length === 0) return;
  const { items } = await workspace.store.list(project, { type: 'stance', link: id });
  const chosen = gone.find(({ key }) => items.some(({ answer }) => answer === key));
  if (chosen === undefined) return;
  const message = `The answer “${chosen.text}” cannot go: a claim gives it.`;
  throw new DomainError('in-use', message, { fields: [{ path: 'answers', message }] });
}

/**
 * Puts a statement right before another, or behind all without one: one record is written. @throws DomainError `stale`, `not-found`, `missing-target`.
 */
export async function moveStatement(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  before: string | undefined,
): Promise<Statement> {
  return inTurn(orderKey(project), async () => {
    const statement = await requireRecord(workspace, project, 'statement', id);
    checkRev(statement, expected);
    const { items } = await workspace.store.list(project, { type: 'statement' });
    const others = items.filter((one) => one.id !== id);
    if (before === id) return statement;
    if (before !== undefined && !others.some((one) => one.id === before)) {
      const message = `There is no statement ${before} in this project.`;
      throw new DomainError('missing-target', message, { fields: [{ path: 'before', message }] });
    }
    const order = before === undefined ? lastOrder(others) : orderBefore(others, before);
    const put = { ...statement, modified: workspace.now(), order };
    return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'statement');
  });
}

/** Takes a statement back, with its stances and silences. */
export const retractStatement = retractor('statement');
