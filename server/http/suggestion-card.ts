import { cardsOf } from './card-answers.ts';
import type { Visit } from './page.ts';
import type { Done } from './suggestion-act.ts';

/** The cards that a form among the suggestions changed. Without a claim in whose card it stands there are none on the page. */
export function changedCards({ workspace, params }: Visit, claim: string, done: Done) {
  const { project = '' } = params;
  if (claim === '' || done.claims.length === 0) return [];
  const ids = [claim, ...done.claims.filter((id) => id !== claim)];
  return cardsOf(workspace, project, ids, (parts) => ({ open: parts.claim.id === claim }));
}
