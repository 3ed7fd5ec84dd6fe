import { recentStatements } from '../../services/recent-statements.ts';
import { requireRecord } from '../../services/records.ts';
import { setStance } from '../../services/stances.ts';
import { findStatements } from '../../services/statement-detail.ts';
import { statementFromClaim } from '../../services/statement-from.ts';
import { answerWithCards, cardsOf, workOutcome } from '../card-answers.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { readStatementChoice, statementChoice } from '../forms/stance-form.ts';
import {
  newStatementChoice,
  parseNewStatement,
  parseStateDraft,
  readStateDraft,
  type StateDraft,
  stateField,
} from '../forms/state-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { returnPath } from '../return-path.ts';
import { certaintyChoices } from '../view-models/choices.ts';
import { quoteOf } from '../view-models/claim-signs.ts';
import { withChosen } from '../view-models/picker.ts';
import { shortened } from '../view-models/shortened.ts';
import { stanceChoices } from '../view-models/stance-choices.ts';
import { newStatementOption, stanceTargets } from '../view-models/statement-picker.ts';
import { stanceSign } from '../view-models/statement-signs.ts';
import { workOf } from '../view-models/work.ts';

const one = '/projects/:project/claims/:id/state';

/** What the picker offers: those used last first, and a new statement in the words typed or in those of the claim. */
async function offered({ workspace, by }: Visit, projectId: string, id: string, q: string) {
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const claim = await requireRecord(workspace, projectId, 'claim', id);
  const { compare, last } = await recentStatements(workspace, projectId, by);
  const found = stanceTargets(project, await findStatements(workspace, projectId, q, compare));
  const fresh = newStatementOption(q.trim() === '' ? quoteOf(claim.target) : q);
  return { project, last, options: [...found, fresh] };
}

/** The statement that this person has used last is chosen already, so that one more key gives the stance. */
async function show(visit: Visit, draft: StateDraft, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const { project, last, options } = await offered(visit, projectId, id, draft.q);
  const lastChoice = last === undefined ? '' : statementChoice(last.statement, last.answer);
  const isLast = draft.statement === '' && draft.q === '' && refusal === undefined && lastChoice !== '';
  const choice = isLast ? lastChoice : draft.statement;
  const { statement } = readStatementChoice(choice);
  const known = choice === '' ? undefined : await workspace.store.read(projectId, 'statement', statement);
  const chosen = stanceTargets(project, known === undefined ? [] : [known]).find(
    ({ value }) => value === choice,
  );
  const [card] = await cardsOf(workspace, projectId, [id]);
  const action = pathTo('projects', projectId, 'claims', id, 'state');
  const isNew = choice === newStatementChoice;
  const data = {
    project,
    card,
    draft: { ...draft, statement: chosen === undefined && !isNew ? '' : choice },
    isLast: isLast && chosen !== undefined,
    work: workOf({ project: projectId, claim: id, action, back: returnPath(visit), refusal }),
    options: withChosen(options, chosen),
    kinds: stanceChoices(draft.kind),
    certainties: certaintyChoices(draft.certainty),
  };
  return workOutcome(visit, 'state', data, refusal?.status);
}

async function state(visit: Visit): Promise<Outcome> {
  const { workspace, params, by, form } = visit;
  const { project = '', id = '' } = params;
  const draft = readStateDraft(form);
  const parsed = parseStateDraft(draft, id);
  if (!parsed.ok) return show(visit, draft, fieldRefusal(parsed.errors));
  const words = parseNewStatement(draft);
  if (draft.statement === newStatementChoice && !words.ok)
    return show(visit, draft, fieldRefusal(words.errors));
  return saveOrShow(
    async () => {
      if (draft.statement !== newStatementChoice || !words.ok) {
        const { rev, statement } = await setStance(workspace, by, project, parsed.value);
        const { text } = await requireRecord(workspace, project, 'statement', statement);
        const notice = `This claim ${stanceSign(parsed.value.kind).label}: “${shortened(text, maxNoticed)}”`;
        return answerWithCards(visit, { project, claims: [id], notice, seq: rev });
      }
      const { kind, rationale, certainty } = parsed.value;
      const fresh = { ...words.value, topic: '', tags: [], note: '' };
      const said = { kind, rationale, certainty };
      const { rev, text } = await statementFromClaim(workspace, by, project, id, fresh, said);
      const notice = `New statement: “${shortened(text, maxNoticed)}”`;
      return answerWithCards(visit, { project, claims: [id], notice, seq: rev });
    },
    (refusal) => show(visit, draft, refusal),
    stateField,
  );
}

/** As much of a statement as a notice has room for, in UTF-16 code units. */
const maxNoticed = 120;

export const pages = [
  page({ method: 'get', path: one, handle: (visit) => show(visit, readStateDraft(visit.query)) }),
  page({ method: 'post', path: one, handle: state }),
  page({
    method: 'get',
    path: `${one}/find`,
    async handle(visit) {
      const { project = '', id = '' } = visit.params;
      const { options } = await offered(visit, project, id, visit.query.get('q') ?? '');
      return { fragment: 'partials/picker-options', data: { options } };
    },
  }),
];
