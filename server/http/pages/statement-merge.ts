import { type MergePreview, previewMerge } from '../../services/merge-preview.ts';
import { mergeStatement } from '../../services/merge-statements.ts';
import { requireRecord } from '../../services/records.ts';
import { findStatements } from '../../services/statement-detail.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { typed } from '../forms/parsed.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { mergePreviewView } from '../view-models/merge-preview.ts';
import { withChosen } from '../view-models/picker.ts';
import { answerChoices } from '../view-models/stance-choices.ts';
import { statementOptions } from '../view-models/statement-picker.ts';
import { statementPath } from '../view-models/statement-signs.ts';
import { workOf } from '../view-models/work.ts';

const one = '/projects/:project/statements/:id';

const draftOf = (fields: URLSearchParams) => ({
  q: typed(fields, 'q'),
  into: typed(fields, 'into'),
  answer: typed(fields, 'answer'),
});
type MergeDraft = ReturnType<typeof draftOf>;

const inputOf = ({ into, answer }: MergeDraft) => ({ into, ...(answer === '' ? {} : { answer }) });

async function show(
  visit: Visit,
  draft: MergeDraft,
  preview?: MergePreview,
  refusal?: Refusal,
): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const statement = await requireRecord(workspace, projectId, 'statement', id);
  const found = await findStatements(workspace, projectId, draft.q);
  const into = await workspace.store.read(projectId, 'statement', draft.into);
  const others = statementOptions(project, found).filter(({ value }) => value !== id);
  const back = statementPath(projectId, id);
  const place = { project: projectId, claim: '', action: `${back}/merge`, back, rev: statement.rev, refusal };
  const asksAnswer = statement.form === 'assertion' && into?.form === 'question';
  const data = {
    project,
    statement,
    draft,
    work: { ...workOf(place), frame: 'merge' },
    find: `${back}/others`,
    options: withChosen(others, into === undefined ? undefined : statementOptions(project, [into])[0]),
    answers: asksAnswer ? answerChoices(into.answers, draft.answer) : [],
    preview: preview === undefined ? undefined : mergePreviewView(preview),
  };
  return { view: 'pages/statement-merge', data, status: refusal?.status ?? 200 };
}

/** First the other statement is chosen, then what moves is shown. */
async function ask(visit: Visit): Promise<Outcome> {
  const { workspace, params, query } = visit;
  const { project = '', id = '' } = params;
  const draft = draftOf(query);
  if (draft.into === '') return show(visit, draft);
  return saveOrShow(
    async () => show(visit, draft, await previewMerge(workspace, project, id, inputOf(draft))),
    (refusal) => show(visit, draft, undefined, refusal),
  );
}

async function merge(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', id = '' } = params;
  const draft = draftOf(form);
  if (draft.into === '') return show(visit, draft, undefined, fieldRefusal({ into: 'Choose a statement.' }));
  const rev = Number(form.get('rev'));
  return saveOrShow(
    async () => {
      const done = await mergeStatement(workspace, by, project, id, rev, inputOf(draft));
      const notice = 'Merged: this is the statement that stays.';
      return {
        seeOther: statementPath(project, done.statement.id),
        notice,
        undo: { project, seq: done.change },
      };
    },
    (refusal) => show(visit, draft, undefined, refusal),
  );
}

export const pages = [
  page({ method: 'get', path: `${one}/merge`, handle: ask }),
  page({ method: 'post', path: `${one}/merge`, handle: merge }),
  page({
    method: 'get',
    path: `${one}/others`,
    async handle({ workspace, params, query }) {
      const { project: projectId = '', id = '' } = params;
      const project = await requireRecord(workspace, projectId, 'project', projectId);
      const found = await findStatements(workspace, projectId, query.get('q') ?? '');
      const options = statementOptions(project, found).filter(({ value }) => value !== id);
      return { fragment: 'partials/picker-options', data: { options } };
    },
  }),
];
