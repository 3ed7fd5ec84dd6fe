import { DomainError } from '../core/errors.ts';
import type { Statement, VerdictInput } from '../core/statement.ts';
import { scaleOf } from '../core/verdict-scale.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Gives a statement its verdict, in place of the one that it had. @throws DomainError `stale`, `not-found`, `invalid` for a rating that is not on the project's scale, `missing-target`. */
export async function setVerdict(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: VerdictInput,
): Promise<Statement> {
  const statement = await requireRecord(workspace, project, 'statement', id);
  checkRev(statement, expected);
  const scale = scaleOf(await requireRecord(workspace, project, 'project', project));
  if (!scale.some(({ key }) => key === input.rating)) {
    const message = `must be one of ${scale.map(({ key }) => key).join(', ')}`;
    throw new DomainError('invalid', 'This rating is not on the scale of the project.', {
      fields: [{ path: 'rating', message }],
    });
  }
  const evidence = [...new Set(input.evidence)];
  await checkEvidence(workspace, project, evidence);
  const at = workspace.now();
  const verdict = { rating: input.rating, justification: input.justification, evidence, by, at };
  const put = { ...statement, modified: at, links: evidence, verdict };
  const requires = evidence.map((claim) => ({ type: 'claim' as const, id: claim }));
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], requires), 'statement');
}

/** Takes the verdict away; the statement stays. @throws DomainError `stale`, `not-found`. */
export async function clearVerdict(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
): Promise<Statement> {
  const { verdict, ...statement } = await requireRecord(workspace, project, 'statement', id);
  checkRev({ ...statement, ...(verdict === undefined ? {} : { verdict }) }, expected);
  if (verdict === undefined) return statement;
  const put = { ...statement, modified: workspace.now(), links: [] };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'statement');
}

async function checkEvidence(
  { store }: Workspace,
  project: string,
  evidence: readonly string[],
): Promise<void> {
  const found = await Promise.all(evidence.map((id) => store.read(project, 'claim', id)));
  const at = found.indexOf(undefined);
  if (at === -1) return;
  const message = `There is no claim ${evidence[at]} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: `evidence.${at}`, message }] });
}
