import type { Project } from '../core/project.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { type ContradictionList, listContradictions } from './contradictions.ts';
import { requireRecord } from './records.ts';
import { readStatement, type StatementDetail } from './statement-detail.ts';
import type { Workspace } from './workspace.ts';

/** Contradictions shown beside a statement; there is a page for all of them. */
const maxContradictions = 12;

export interface StatementPage extends StatementDetail {
  readonly project: Project;
  readonly contradictions: ContradictionList;
  /** Its neighbours in the order of the statements. */
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

/** Everything that the page of a statement shows. @throws DomainError `not-found`. */
export async function readStatementPage(
  workspace: Workspace,
  projectId: string,
  id: string,
): Promise<StatementPage> {
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const detail = await readStatement(workspace, projectId, id);
  const window = { number: 1, size: maxContradictions };
  const contradictions = await listContradictions(workspace, projectId, { statement: id }, window);
  const { items } = await workspace.store.list(projectId, { type: 'statement' });
  const order = [...items].sort(byOrder);
  const at = order.findIndex((one) => one.id === id);
  return { ...detail, project, contradictions, previous: order[at - 1], next: order[at + 1] };
}
