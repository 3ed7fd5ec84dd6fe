import { claimInputSchema } from '../../core/claim.ts';
import { readClaimCards } from '../../services/claim-cards.ts';
import { addClaim } from '../../services/claims.ts';
import { findClaims } from '../../services/find-claims.ts';
import { findSentences } from '../../services/find-sentences.ts';
import { requireRecord } from '../../services/records.ts';
import { addRelation } from '../../services/relations.ts';
import { answerWithCards, cardsOf, workOutcome } from '../card-answers.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { endField, parseRelateDraft, type RelateDraft, readRelateDraft } from '../forms/relation-form.ts';
import { readSentenceChoice } from '../forms/sentence-choice.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { recordEditPages } from '../record-edit-pages.ts';
import { relationForm } from '../relation-form.ts';
import { returnPath } from '../return-path.ts';
import { certaintyChoices, relationChoices } from '../view-models/choices.ts';
import { claimOptions, sentenceOptions, withChosen } from '../view-models/picker.ts';
import { workOf } from '../view-models/work.ts';

async function show(visit: Visit, draft: RelateDraft, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const claim = await requireRecord(workspace, projectId, 'claim', id);
  const source = claim.target.source;
  const [[card], claims, sentences, chosen] = await Promise.all([
    cardsOf(workspace, projectId, [id]),
    findClaims(workspace, projectId, { typed: draft.q, except: id, source }),
    findSentences(workspace, projectId, draft.q, source),
    readClaimCards(workspace, projectId, [draft.to]),
  ]);
  const offered = [...claimOptions(claims), ...sentenceOptions(sentences)];
  const action = pathTo('projects', projectId, 'claims', id, 'relate');
  const data = {
    project,
    card,
    draft,
    source,
    work: workOf({ project: projectId, claim: id, action, back: returnPath(visit), refusal }),
    options: withChosen(offered, claimOptions(chosen)[0]),
    kinds: relationChoices(draft.kind),
    certainties: certaintyChoices(draft.certainty),
  };
  return workOutcome(visit, 'relate', data, refusal?.status);
}

async function relate(visit: Visit): Promise<Outcome> {
  const { workspace, params, by, form } = visit;
  const { project = '', id = '' } = params;
  const draft = readRelateDraft(form);
  const sentence = readSentenceChoice(draft.to);
  // A sentence is tagged only once the rest of the form fits: until then this claim stands in for it.
  const fits = parseRelateDraft(draft, id, sentence === undefined ? draft.to : id);
  if (!fits.ok) return show(visit, draft, fieldRefusal(fits.errors));
  if (draft.to === id)
    return show(visit, draft, fieldRefusal({ to: 'A claim cannot be related to itself.' }));
  let to = draft.to;
  return saveOrShow(
    async () => {
      if (sentence !== undefined)
        to = (await addClaim(workspace, by, project, claimInputSchema.parse({ target: sentence }))).id;
      const relation = await addRelation(workspace, by, project, {
        ...fits.value,
        ...(draft.turned === '' ? { from: id, to } : { from: to, to: id }),
      });
      return answerWithCards(visit, { project, claims: [id, to], notice: 'Related.', seq: relation.rev });
    },
    // A sentence that was tagged before something failed is not tagged a second time.
    (refusal) => show(visit, { ...draft, to }, refusal),
    endField,
  );
}

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/claims/:id/relate',
    handle: (visit) => show(visit, readRelateDraft(visit.query)),
  }),
  page({ method: 'post', path: '/projects/:project/claims/:id/relate', handle: relate }),
  ...recordEditPages(relationForm),
];
