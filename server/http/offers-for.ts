import { citationOffers, unlistedNames } from '../services/citation-offers.ts';
import { requireRecord } from '../services/records.ts';
import type { Visit } from './page.ts';
import { type OffersView, offersView } from './view-models/citation-offers.ts';

/** The citations that the sentence of the page's claim makes, without those that the visitor does not want. @throws DomainError `not-found`. */
export async function offersFor({ workspace, params, by }: Visit): Promise<OffersView> {
  const { project = '', id = '' } = params;
  const claim = await requireRecord(workspace, project, 'claim', id);
  const source = await requireRecord(workspace, project, 'source', claim.target.source);
  const [offers, unlisted] = await Promise.all([
    citationOffers(workspace, by, project, id),
    unlistedNames(workspace, claim),
  ]);
  return offersView(claim, source.language, offers, unlisted);
}
