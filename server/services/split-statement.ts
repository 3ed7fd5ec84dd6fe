import type { Write } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { Statement, StatementInput } from '../core/statement.ts';
import { orderAfter } from '../core/statement-order.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import { newStatement, orderKey } from './statements.ts';
import type { Workspace } from './workspace.ts';

/** The words of the new statement, and which stances and silences go to it. Without `form` it is of the same form, with the same answers. */
export interface SplitInput {
  readonly text: string;
  readonly form?: Statement['form'] | undefined;
  readonly stances: readonly string[];
  readonly silences: readonly string[];
}

/**
 * Makes a new statement right behind this one, of the same topic and tags, and gives it the stances and silences that are named; the others stay. One change. A question
 * can give off an assertion, whose stances then have no answer; an assertion gives off assertions only.
 * @throws DomainError `stale`, `not-found`, `missing-target` for a stance or a silence that is not this statement's, `invalid`.
 */
export async function splitStatement(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: SplitInput,
): Promise<Statement> {
  return inTurn(orderKey(project), async () => {
    const statement = await requireRecord(workspace, project, 'statement', id);
    checkRev(statement, expected);
    const { items } = await workspace.store.list(project, { type: 'statement' });
    const put = newStatement(workspace, by, project, partOf(statement, input), orderAfter(items, id));
    const keepsAnswers = put.form === 'question';
    const [all, silent] = await Promise.all([
      workspace.store.list(project, { type: 'stance', link: id }),
      workspace.store.list(project, { type: 'silence', link: id }),
    ]);
    const stances = chosen(all.items, 'stance', input.stances);
    const silences = chosen(silent.items, 'silence', input.silences);
    const writes = [
      { put, expected: 0 },
      ...stances.map(({ answer, ...stance }): Write => {
        const given = keepsAnswers && answer !== undefined ? { answer } : {};
        const links = [put.id, stance.claim];
        const moved = { ...stance, ...given, modified: put.modified, statement: put.id, links };
        return { put: moved, expected: stance.rev };
      }),
      ...silences.map((silence): Write => {
        const moved = { ...silence, modified: put.modified, statement: put.id, links: [put.id] };
        return { put: moved, expected: silence.rev };
      }),
    ];
    const requires = [{ type: 'statement' as const, id }];
    return onlyOf(await commit(workspace, project, by, writes, requires), 'statement');
  });
}

function partOf(statement: Statement, { text, form = statement.form }: SplitInput): StatementInput {
  if (form === 'question' && statement.form === 'assertion') {
    const message = 'an assertion has no answers that a question could take over';
    throw new DomainError('invalid', `It cannot be split so: ${message}.`, {
      fields: [{ path: 'form', message }],
    });
  }
  const answers = form === 'question' ? statement.answers : [];
  return { text, form, answers, topic: statement.topic, tags: statement.tags, note: '' };
}

/** Those of the statement's stances or silences that are named, each once. */
function chosen<Kind extends { readonly id: string }>(
  items: readonly Kind[],
  type: 'stance' | 'silence',
  ids: readonly string[],
): Kind[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)].map((id, at) => {
    const found = byId.get(id);
    if (found !== undefined) return found;
    const message = `The statement has no ${type} ${id}.`;
    throw new DomainError('missing-target', message, { fields: [{ path: `${type}s.${at}`, message }] });
  });
}
