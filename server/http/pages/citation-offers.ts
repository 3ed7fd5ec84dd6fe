import { DomainError } from '../../core/errors.ts';
import { acceptOffer, dismissOffer } from '../../services/citation-offers.ts';
import { requireRecord } from '../../services/records.ts';
import { answerWithCards } from '../card-answers.ts';
import { parseOffer } from '../forms/offer-form.ts';
import { offersFor } from '../offers-for.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { returnPath } from '../return-path.ts';
import { claimPath, withBack } from '../view-models/claim-links.ts';

const path = '/projects/:project/claims/:id/offers';

/** A claim's card asks for them when it is opened; without a script they stand on the page where the claim is cited. */
async function show(visit: Visit): Promise<Outcome> {
  const { workspace, params, request } = visit;
  const { project = '', id = '' } = params;
  await requireRecord(workspace, project, 'claim', id);
  const back = returnPath(visit);
  if (request.headers['turbo-frame'] === undefined)
    return { seeOther: withBack(claimPath({ project, id }, 'cite'), back) };
  const offers = await offersFor(visit);
  return { fragment: 'partials/offers-work', data: { offers, back } };
}

async function act(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', id = '' } = params;
  await requireRecord(workspace, project, 'claim', id);
  if (form.has('dismiss')) {
    const { rev } = await dismissOffer(workspace, by, project, id, form.get('work') ?? '');
    return answerWithCards(visit, { project, claims: [id], notice: 'Not offered again.', seq: rev });
  }
  const offer = parseOffer(form);
  if (!offer.ok) throw new DomainError('invalid', Object.values(offer.errors)[0] ?? '');
  const seq = await acceptOffer(workspace, by, project, id, offer.value);
  return answerWithCards(visit, { project, claims: [id], notice: 'Cited.', seq });
}

export const pages = [
  page({ method: 'get', path, handle: show }),
  page({ method: 'post', path, handle: act }),
];
