import { type ClaimParts, readClaimCards } from '../services/claim-cards.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Outcome, ViewData, Visit } from './page.ts';
import { pathTo } from './path-to.ts';
import { returnPath } from './return-path.ts';
import { type CardOptions, claimCard } from './view-models/claim-card.ts';
import { cardId } from './view-models/claim-links.ts';

/** What a form did to the cards. */
export interface CardsChanged {
  readonly project: string;
  /** Claims to show anew; the first one is the one worked on. */
  readonly claims: readonly string[];
  readonly gone?: readonly string[];
  readonly notice: string;
  /** The change that the notice offers to take back. */
  readonly seq?: number;
  /** Where to go without JavaScript when the form names no place; the first claim's page when left out. */
  readonly otherwise?: string;
  /** A claim that is new: the place to go back to is told of it, so that it can show it open. */
  readonly made?: string;
  /** False when no card is worked on, so that none is opened and the focus stays. */
  readonly opensFirst?: boolean;
}

/** The cards of some claims. `seq` is the project's newest change that they are sure to show. */
export async function cardsOf(
  workspace: Workspace,
  project: string,
  ids: readonly string[],
  options: (parts: ClaimParts, place: number) => CardOptions = () => ({}),
) {
  const seq = await workspace.store.seq(project);
  const parts = await readClaimCards(workspace, project, ids);
  return parts.map((one, place) => claimCard(one, { ...options(one, place), seq }));
}

/** Answers a form that changed cards: streams of them to a script, the page it came from to others. */
export async function answerWithCards(visit: Visit, done: CardsChanged): Promise<Outcome> {
  const { project, claims, notice, seq, gone = [], opensFirst = true } = done;
  const undo = seq === undefined ? undefined : { project, seq };
  const [first] = claims;
  const otherwise =
    done.otherwise ?? pathTo('projects', project, 'claims', ...(first === undefined ? [] : [first]));
  const asked = returnPath(visit);
  const isGone = gone.some((id) => asked.startsWith(pathTo('projects', project, 'claims', id)));
  const named = isGone ? '' : asked;
  const back = named === '' ? otherwise : done.made === undefined ? named : showing(named, done.made);
  if (!visit.wantsStream) return { seeOther: back, notice, ...(undo === undefined ? {} : { undo }) };
  const cards = await cardsOf(visit.workspace, project, claims, (_, place) => ({
    open: opensFirst && place === 0,
    focus: opensFirst && place === 0,
  }));
  return {
    stream: 'partials/claim-streams',
    data: { cards, gone, notice: { message: notice, undo }, here: back },
  };
}

/** The path with a claim to be shown open there. */
function showing(path: string, claim: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}claim=${claim}#${cardId(claim)}`;
}

/** A form that works on a claim: a page of its own without JavaScript, only its frame within the card with. */
export function workOutcome(visit: Visit, name: string, data: ViewData, status = 200): Outcome {
  const inFrame = visit.request.headers['turbo-frame'] !== undefined;
  const shown = { ...data, inFrame };
  return inFrame
    ? { fragment: `partials/${name}-work`, data: shown, status }
    : { view: `pages/${name}`, data: shown, status };
}
