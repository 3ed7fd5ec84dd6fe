import { DomainError } from '../../core/errors.ts';
import { requireRecord } from '../../services/records.ts';
import { statementFromRelation } from '../../services/statement-from.ts';
import { listStatements } from '../../services/statement-list.ts';
import { addStatement, moveStatement } from '../../services/statements.ts';
import type { FormState } from '../forms/edit-form.ts';
import { errorFields } from '../forms/parsed.ts';
import { statementFilter, statementOrder } from '../forms/statement-filter.ts';
import { asks, parseStatementDraft, readStatementDraft, statementField } from '../forms/statement-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { returnPath } from '../return-path.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { statementFormView } from '../view-models/statement-form.ts';
import { statementListView, statementsPerPage } from '../view-models/statement-list.ts';
import { statementPath } from '../view-models/statement-signs.ts';

const list = '/projects/:project/statements';
const blank: FormState = { draft: { form: 'assertion' }, errors: {}, rev: 0 };

async function showList(visit: Visit): Promise<Outcome> {
  const { workspace, params, query } = visit;
  const number = pageNumber(query);
  const window = { number, size: statementsPerPage };
  const [filter, order] = [statementFilter(query), statementOrder(query)];
  const found = await listStatements(workspace, params.project ?? '', filter, order, window);
  return { view: 'pages/statements', data: statementListView(found, query, number, blank) };
}

async function showForm(visit: Visit, state: FormState, status = 200): Promise<Outcome> {
  const { workspace, params } = visit;
  const id = params.project ?? '';
  const project = await requireRecord(workspace, id, 'project', id);
  const { items } = await workspace.store.list(id, { type: 'statement' });
  const data = statementFormView({ project, statements: items, state, answers: [] });
  return { view: 'pages/statement-edit', data, status };
}

/** A question that comes without answers is asked for them. */
async function add(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const project = params.project ?? '';
  const typed = readStatementDraft(form);
  const isQuestion = !form.has('form') && asks(typed.text ?? '');
  const draft = { ...typed, form: isQuestion ? 'question' : typed.form || 'assertion' };
  if (isQuestion) return showForm(visit, { draft, errors: { more: answersWanted }, rev: 0 }, unfit);
  const parsed = parseStatementDraft(draft);
  if (!parsed.ok) return showForm(visit, { draft, errors: parsed.errors, rev: 0 }, unfit);
  try {
    const { id, rev } = await addStatement(workspace, by, project, parsed.value);
    const back = form.get('stay') === 'list' ? `${pathTo('projects', project, 'statements')}#add` : undefined;
    const seeOther = back ?? statementPath(project, id);
    return { seeOther, notice: 'Statement added.', undo: { project, seq: rev } };
  } catch (error) {
    const errors = errorFields(error, statementField);
    if (!(error instanceof DomainError) || Object.keys(errors).length === 0) throw error;
    return showForm(visit, { draft, errors, rev: 0 }, unfit);
  }
}

const answersWanted =
  'This is a question: write its answers, one a line. Or choose above that it is a statement.';
/** The status of a form whose fields do not fit. */
const unfit = 422;

/** `to` is the way that was pressed and the statement to stand before, empty for the end: `up:<id>`. */
async function move(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', id = '' } = params;
  const [way = '', before = ''] = (form.get('to') ?? '').split(':');
  const { rev } = await requireRecord(workspace, project, 'statement', id);
  const moved = await moveStatement(workspace, by, project, id, rev, before === '' ? undefined : before);
  const back = new URL(returnPath(visit) || pathTo('projects', project, 'statements'), 'http://localhost');
  back.searchParams.set('moved', id);
  back.searchParams.set('way', way);
  const seeOther = `${back.pathname}${back.search}`;
  if (moved.rev === rev) return { seeOther };
  return { seeOther, notice: 'Moved.', undo: { project, seq: moved.rev } };
}

/** Both claims get the stance that follows from the kind of their relation; the words can be changed afterwards. */
async function addFromRelation({ workspace, params, by }: Visit): Promise<Outcome> {
  const { project = '', id = '' } = params;
  const words = { topic: '', tags: [], note: '' };
  const made = await statementFromRelation(workspace, by, project, id, words);
  const notice = 'Statement made of both claims. Edit its words as you like.';
  return { seeOther: statementPath(project, made.id), notice, undo: { project, seq: made.rev } };
}

export const pages = [
  page({ method: 'get', path: list, handle: showList }),
  page({ method: 'post', path: list, handle: add }),
  page({
    method: 'get',
    path: `${list}/new`,
    handle: (visit) => {
      const draft = { ...readStatementDraft(visit.query), form: visit.query.get('form') || 'assertion' };
      return showForm(visit, { draft, errors: {}, rev: 0 });
    },
  }),
  page({ method: 'post', path: `${list}/:id/move`, handle: move }),
  page({ method: 'post', path: '/projects/:project/relations/:id/statement', handle: addFromRelation }),
];
