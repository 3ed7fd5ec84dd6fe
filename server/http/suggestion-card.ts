import { cardsOf } from './card-answers.ts';
import type { Outcome, Visit } from './page.ts';
import { returnPath } from './return-path.ts';
import type { Done } from './suggestion-act.ts';
import { suggestionFrame } from './suggestion-frame.ts';

/** Answers a form among the suggestions in a claim's card: the cards that changed, and the suggestions that are left. */
export async function cardAnswer(visit: Visit, claim: string, done: Done): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project = '' } = params;
  const changed = done.claims.length === 0 ? [] : [claim, ...done.claims.filter((id) => id !== claim)];
  const cards = await cardsOf(workspace, project, changed, ({ claim: { id } }) => ({ open: id === claim }));
  const frame = await suggestionFrame(visit, claim);
  const notice = { message: done.notice, undo: { project, seq: done.seq } };
  return {
    stream: 'partials/suggestion-card-streams',
    data: { ...frame, cards, gone: [], notice, here: returnPath(visit), focusFirst: true },
  };
}
