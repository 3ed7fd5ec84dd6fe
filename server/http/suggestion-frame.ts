import { requireRecord } from '../services/records.ts';
import { stancesOfClaim } from '../services/statement-detail.ts';
import { suggestionsFor } from '../services/suggest/suggestions-for.ts';
import type { Visit } from './page.ts';
import { returnPath } from './return-path.ts';
import { suggestionListView } from './view-models/suggestion-list.ts';

/** As many as can be looked through in a margin. */
const perClaim = 8;

/** What the suggestions for a claim show, in its card and on their own page. @throws DomainError `suggestions-off`, `not-found`. */
export async function suggestionFrame(visit: Visit, id: string) {
  const { workspace, params, by } = visit;
  const { project = '' } = params;
  const claim = await requireRecord(workspace, project, 'claim', id);
  const source = await requireRecord(workspace, project, 'source', claim.target.source);
  const [found, stances] = await Promise.all([
    suggestionsFor(workspace, by, project, id, perClaim),
    stancesOfClaim(workspace, project, id),
  ]);
  const there = await Promise.all(
    found.items.map((item) => item.claim && workspace.store.read(project, 'claim', item.claim)),
  );
  const claims = there.map((one) => one || undefined);
  return suggestionListView({ claim, source, found, stances, claims, back: returnPath(visit) });
}
