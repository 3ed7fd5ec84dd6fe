import { readClaimCards } from '../../services/claim-cards.ts';
import { findClaims } from '../../services/find-claims.ts';
import { requireRecord } from '../../services/records.ts';
import { setStance } from '../../services/stances.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { type AttachDraft, parseAttachDraft, readAttachDraft } from '../forms/stance-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { recordEditPages } from '../record-edit-pages.ts';
import { stanceForm } from '../stance-form.ts';
import { certaintyChoices } from '../view-models/choices.ts';
import { claimOptions, withChosen } from '../view-models/picker.ts';
import { answerChoices, stanceChoices } from '../view-models/stance-choices.ts';
import { statementPath } from '../view-models/statement-signs.ts';
import { workOf } from '../view-models/work.ts';

const one = '/projects/:project/statements/:id';
const anywhere = { except: '', source: '' };

async function show(visit: Visit, draft: AttachDraft, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const statement = await requireRecord(workspace, projectId, 'statement', id);
  const [found, chosen] = await Promise.all([
    findClaims(workspace, projectId, { ...anywhere, typed: draft.q }),
    readClaimCards(workspace, projectId, [draft.claim]),
  ]);
  const back = statementPath(projectId, id);
  const place = { project: projectId, claim: '', action: `${back}/attach`, back, refusal };
  const data = {
    project,
    statement,
    draft: { ...draft, attach: draft.claim },
    work: { ...workOf(place), frame: 'attach' },
    find: `${back}/claims`,
    options: withChosen(claimOptions(found), claimOptions(chosen)[0]),
    kinds: stanceChoices(draft.kind),
    answers: answerChoices(statement.answers, draft.answer),
    certainties: certaintyChoices(draft.certainty),
  };
  return { view: 'pages/statement-attach', data, status: refusal?.status ?? 200 };
}

async function attach(visit: Visit): Promise<Outcome> {
  const { workspace, params, by, form } = visit;
  const { project = '', id = '' } = params;
  const draft = readAttachDraft(form);
  const parsed = parseAttachDraft(draft, id);
  if (!parsed.ok) return show(visit, draft, fieldRefusal(named(parsed.errors)));
  return saveOrShow(
    async () => {
      const { rev } = await setStance(workspace, by, project, parsed.value);
      const seeOther = form.has('another')
        ? `${statementPath(project, id)}/attach`
        : `${statementPath(project, id)}#said`;
      return { seeOther, notice: 'Claim attached.', undo: { project, seq: rev } };
    },
    (refusal) => show(visit, draft, refusal),
    (path) => (path === 'claim' ? 'attach' : path),
  );
}

/** The picker's field is not called `claim`, which is the claim in whose card a form stands. */
function named({ claim, ...errors }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return claim === undefined ? errors : { ...errors, attach: claim };
}

export const pages = [
  page({
    method: 'get',
    path: `${one}/attach`,
    handle: (visit) => show(visit, readAttachDraft(visit.query)),
  }),
  page({ method: 'post', path: `${one}/attach`, handle: attach }),
  page({
    method: 'get',
    path: `${one}/claims`,
    async handle({ workspace, params, query }) {
      const search = { ...anywhere, typed: query.get('q') ?? '' };
      const found = await findClaims(workspace, params.project ?? '', search);
      return { fragment: 'partials/picker-options', data: { options: claimOptions(found) } };
    },
  }),
  ...recordEditPages(stanceForm),
];
