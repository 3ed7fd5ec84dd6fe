import { addCitation } from '../../services/citations.ts';
import { findReferences } from '../../services/find-references.ts';
import { requireRecord } from '../../services/records.ts';
import { addReference } from '../../services/references.ts';
import { answerWithCards, cardsOf, workOutcome } from '../card-answers.ts';
import { citationForm } from '../citation-form.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { type CiteDraft, parseCiteDraft, readCiteDraft } from '../forms/citation-form.ts';
import {
  isNewReference,
  type NewReferenceDraft,
  parseNewReference,
  readNewReferenceDraft,
} from '../forms/new-reference-form.ts';
import { offersFor } from '../offers-for.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { recordEditPages } from '../record-edit-pages.ts';
import { returnPath } from '../return-path.ts';
import { intentChoices, referenceTypeChoices } from '../view-models/choices.ts';
import { referenceOptions, withChosen } from '../view-models/picker.ts';
import { workOf } from '../view-models/work.ts';

type Typed = CiteDraft & NewReferenceDraft;

function readTyped(form: URLSearchParams): Typed {
  return { ...readCiteDraft(form), ...readNewReferenceDraft(form) };
}

async function show(visit: Visit, draft: Typed, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  await requireRecord(workspace, projectId, 'claim', id);
  const [[card], found, chosen, offers] = await Promise.all([
    cardsOf(workspace, projectId, [id]),
    findReferences(workspace, projectId, draft.q),
    workspace.store.read(projectId, 'reference', draft.reference),
    offersFor(visit),
  ]);
  const action = pathTo('projects', projectId, 'claims', id, 'cite');
  const data = {
    project,
    card,
    draft,
    offers,
    back: returnPath(visit),
    work: workOf({ project: projectId, claim: id, action, back: returnPath(visit), refusal }),
    options: withChosen(referenceOptions(found), referenceOptions(chosen === undefined ? [] : [chosen])[0]),
    intents: intentChoices(draft.intent),
    types: referenceTypeChoices(draft.newType),
    addsNew: isNewReference(draft),
  };
  return workOutcome(visit, 'cite', data, refusal?.status);
}

/** A reference that is typed in place of being chosen is added first, once the rest of the form fits. */
async function cite(visit: Visit): Promise<Outcome> {
  const { workspace, params, by, form } = visit;
  const { project = '', id = '' } = params;
  const draft = readTyped(form);
  const added = isNewReference(draft) ? parseNewReference(draft) : undefined;
  // Any id that has the form of one stands in for the reference that is not there yet.
  const fits = parseCiteDraft(added === undefined ? draft : { ...draft, reference: id }, id);
  const errors = {
    ...(fits.ok ? {} : fits.errors),
    ...(added === undefined || added.ok ? {} : added.errors),
  };
  if (!fits.ok || added?.ok === false) return show(visit, draft, fieldRefusal(errors));
  return saveOrShow(
    async () => {
      await requireRecord(workspace, project, 'claim', id);
      const reference = added?.ok
        ? (await addReference(workspace, by, project, added.value)).id
        : draft.reference;
      const citation = await addCitation(workspace, by, project, { ...fits.value, reference });
      return answerWithCards(visit, { project, claims: [id], notice: 'Cited.', seq: citation.rev });
    },
    (refusal) => show(visit, draft, refusal),
  );
}

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/claims/:id/cite',
    handle: (visit) => show(visit, readTyped(visit.query)),
  }),
  page({ method: 'post', path: '/projects/:project/claims/:id/cite', handle: cite }),
  // This file comes before that of the references, whose `references/:id` would take `find` for an id.
  page({
    method: 'get',
    path: '/projects/:project/references/find',
    async handle({ workspace, params, query }) {
      const project = params.project ?? '';
      await requireRecord(workspace, project, 'project', project);
      const found = await findReferences(workspace, project, query.get('q') ?? '');
      return { fragment: 'partials/picker-options', data: { options: referenceOptions(found) } };
    },
  }),
  ...recordEditPages(citationForm),
];
