import type { Statement, VerdictInput } from '../../core/statement.ts';
import { requireRecord } from '../../services/records.ts';
import { readStatementPage } from '../../services/statement-page.ts';
import { clearVerdict, setVerdict } from '../../services/verdicts.ts';
import { type EditForm, type FormState, submitEdit } from '../forms/edit-form.ts';
import { parseVerdictDraft, readVerdictDraft, verdictDraft, verdictField } from '../forms/verdict-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { statementPath } from '../view-models/statement-signs.ts';
import { verdictFormView } from '../view-models/verdict-form.ts';

const one = '/projects/:project/statements/:id/verdict';

const idsOf = ({ params }: Visit) => ({ project: params.project ?? '', id: params.id ?? '' });

function editOf(visit: Visit): EditForm<Statement, VerdictInput> {
  const { workspace, by } = visit;
  const { project, id } = idsOf(visit);
  return {
    draftOf: verdictDraft,
    read: readVerdictDraft,
    parse: parseVerdictDraft,
    fieldOf: verdictField,
    load: () => requireRecord(workspace, project, 'statement', id),
    save: (rev, input) => setVerdict(workspace, by, project, id, rev, input),
  };
}

async function show(visit: Visit, state?: FormState, status = 200): Promise<Outcome> {
  const { project, id } = idsOf(visit);
  const found = await readStatementPage(visit.workspace, project, id);
  const { statement } = found;
  const shown = state ?? { draft: verdictDraft(statement), errors: {}, rev: statement.rev };
  return { view: 'pages/statement-verdict', data: verdictFormView(found, shown), status };
}

async function save(visit: Visit): Promise<Outcome> {
  const result = await submitEdit(editOf(visit), visit.form);
  if (!('saved' in result)) return show(visit, result.again, result.status);
  return done(result.saved, 'Verdict given.');
}

async function clear(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, id } = idsOf(visit);
  const rev = Number(form.get('rev'));
  return done(await clearVerdict(workspace, by, project, id, rev), 'Took the verdict away.');
}

function done({ project, id, rev }: Statement, notice: string): Outcome {
  return { seeOther: `${statementPath(project, id)}#verdict`, notice, undo: { project, seq: rev } };
}

export const pages = [
  page({ method: 'get', path: one, handle: (visit) => show(visit) }),
  page({ method: 'post', path: one, handle: save }),
  page({ method: 'post', path: `${one}/clear`, handle: clear }),
];
