import { DomainError } from '../../core/errors.ts';
import { silenceInputSchema } from '../../core/silence.ts';
import type { Statement, StatementInput } from '../../core/statement.ts';
import { requireRecord } from '../../services/records.ts';
import { retract } from '../../services/retract.ts';
import { confirmSilence } from '../../services/silences.ts';
import { readStatementPage } from '../../services/statement-page.ts';
import { retractStatement, reviseStatement } from '../../services/statements.ts';
import { type EditForm, type FormState, submitEdit } from '../forms/edit-form.ts';
import {
  parseStatementDraft,
  readStatementDraft,
  statementDraft,
  statementField,
} from '../forms/statement-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { statementFormView } from '../view-models/statement-form.ts';
import { statementPageView } from '../view-models/statement-page.ts';
import { statementPath } from '../view-models/statement-signs.ts';

const one = '/projects/:project/statements/:id';

const idsOf = ({ params }: Visit) => ({ project: params.project ?? '', id: params.id ?? '' });

async function show(visit: Visit): Promise<Outcome> {
  const { project, id } = idsOf(visit);
  const seq = await visit.workspace.store.seq(project);
  const found = await readStatementPage(visit.workspace, project, id);
  const watch = { seq, types: 'relation assessment stance silence statement claim source', statement: id };
  return { view: 'pages/statement', data: { ...statementPageView(found, visit.by), watch } };
}

async function showForm(
  visit: Visit,
  statement: Statement,
  state: FormState,
  status = 200,
): Promise<Outcome> {
  const { workspace } = visit;
  const project = await requireRecord(workspace, statement.project, 'project', statement.project);
  const { items } = await workspace.store.list(project.id, { type: 'statement' });
  const { answers, id } = statement;
  const data = statementFormView({ project, statements: items, state, answers, id });
  return { view: 'pages/statement-edit', data, status };
}

function editOf(visit: Visit): EditForm<Statement, StatementInput> {
  const { workspace, by } = visit;
  const { project, id } = idsOf(visit);
  return {
    draftOf: statementDraft,
    read: readStatementDraft,
    parse: parseStatementDraft,
    fieldOf: statementField,
    load: () => requireRecord(workspace, project, 'statement', id),
    save: (rev, input) => reviseStatement(workspace, by, project, id, rev, input),
  };
}

async function edit(visit: Visit): Promise<Outcome> {
  const result = await submitEdit(editOf(visit), visit.form);
  if ('saved' in result) {
    const { project, id, rev } = result.saved;
    return { seeOther: statementPath(project, id), notice: 'Saved.', undo: { project, seq: rev } };
  }
  return showForm(visit, result.current, result.again, result.status);
}

async function takeAway(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, id } = idsOf(visit);
  const seq = await retractStatement(workspace, by, project, id, Number(form.get('rev')));
  const seeOther = pathTo('projects', project, 'statements');
  return { seeOther, notice: 'Retracted the statement.', undo: { project, seq } };
}

async function confirm(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, id } = idsOf(visit);
  const parsed = silenceInputSchema.safeParse({
    statement: id,
    source: form.get('source'),
    note: form.get('note') ?? '',
  });
  if (!parsed.success) throw new DomainError('invalid', 'This is no source of the project.');
  const { rev } = await confirmSilence(workspace, by, project, parsed.data);
  const notice = 'Silence confirmed.';
  return { seeOther: `${statementPath(project, id)}#quiet`, notice, undo: { project, seq: rev } };
}

async function withdraw(visit: Visit): Promise<Outcome> {
  const { workspace, by, form, params } = visit;
  const { project, id } = idsOf(visit);
  const rev = Number(form.get('rev'));
  const seq = await retract(workspace, by, project, 'silence', params.silence ?? '', rev);
  const notice = 'Silence withdrawn.';
  return { seeOther: `${statementPath(project, id)}#quiet`, notice, undo: { project, seq } };
}

export const pages = [
  page({ method: 'get', path: one, handle: show }),
  page({
    method: 'get',
    path: `${one}/edit`,
    async handle(visit) {
      const statement = await editOf(visit).load();
      const state = { draft: statementDraft(statement), errors: {}, rev: statement.rev };
      return showForm(visit, statement, state);
    },
  }),
  page({ method: 'post', path: `${one}/edit`, handle: edit }),
  page({ method: 'post', path: `${one}/retract`, handle: takeAway }),
  page({ method: 'post', path: `${one}/silences`, handle: confirm }),
  page({ method: 'post', path: `${one}/silences/:silence/retract`, handle: withdraw }),
];
