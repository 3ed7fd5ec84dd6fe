import { readClaimCards } from '../../services/claim-cards.ts';
import { findClaims } from '../../services/find-claims.ts';
import { findSentences } from '../../services/find-sentences.ts';
import { requireRecord } from '../../services/records.ts';
import { relate as relateEnds } from '../../services/relate.ts';
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
  // A sentence becomes a claim only with the relation: until then this claim stands in for it.
  const fits = parseRelateDraft(draft, id, sentence === undefined ? draft.to : id);
  if (!fits.ok) return show(visit, draft, fieldRefusal(fits.errors));
  if (draft.to === id)
    return show(visit, draft, fieldRefusal({ to: 'A claim cannot be related to itself.' }));
  const own = { claim: id };
  const other = sentence === undefined ? { claim: draft.to } : { target: sentence };
  const ends = draft.turned === '' ? { from: own, to: other } : { from: other, to: own };
  return saveOrShow(
    async () => {
      const { from, to, rev } = await relateEnds(workspace, by, project, ends, fits.value);
      const claims = [id, from === id ? to : from];
      return answerWithCards(visit, { project, claims, notice: 'Related.', seq: rev });
    },
    (refusal) => show(visit, draft, refusal),
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
