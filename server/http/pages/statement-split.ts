import { splitStatement } from '../../services/split-statement.ts';
import { readStatementPage } from '../../services/statement-page.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { parseSplitDraft, readSplitDraft, splitField } from '../forms/split-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { splitFormView } from '../view-models/split-form.ts';
import { statementPath } from '../view-models/statement-signs.ts';

const one = '/projects/:project/statements/:id/split';

async function show(visit: Visit, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params, form } = visit;
  const found = await readStatementPage(workspace, params.project ?? '', params.id ?? '');
  const data = splitFormView(found, readSplitDraft(form), refusal);
  return { view: 'pages/statement-split', data, status: refusal?.status ?? 200 };
}

async function split(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', id = '' } = params;
  const parsed = parseSplitDraft(readSplitDraft(form));
  if (!parsed.ok) return show(visit, fieldRefusal(parsed.errors));
  return saveOrShow(
    async () => {
      const rev = Number(form.get('rev'));
      const made = await splitStatement(workspace, by, project, id, rev, parsed.value);
      const notice = 'Split: this is the new statement.';
      return { seeOther: statementPath(project, made.id), notice, undo: { project, seq: made.rev } };
    },
    (refusal) => show(visit, refusal),
    splitField,
  );
}

export const pages = [
  page({ method: 'get', path: one, handle: (visit) => show(visit) }),
  page({ method: 'post', path: one, handle: split }),
];
