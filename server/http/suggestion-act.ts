import { relationKinds } from '../core/relation-kinds.ts';
import { stanceKinds } from '../core/stance-kinds.ts';
import { type EndInput, relate } from '../services/relate.ts';
import { attachSuggested } from '../services/suggest/attach-suggested.ts';
import { dismissPair } from '../services/suggest/dismiss-pair.ts';
import { requireCurrent } from '../services/suggest/require-current.ts';
import type { SuggestionAct } from './forms/suggestion-form.ts';
import type { Visit } from './page.ts';

/** What was done with a suggestion. */
export interface Done {
  readonly notice: string;
  /** The change that takes it back. */
  readonly seq: number;
  /** Claims whose cards it changed. */
  readonly claims: readonly string[];
}

/** Accepts or dismisses a suggestion, in one change. @throws DomainError as the services do. */
export async function actOn({ workspace, by, params }: Visit, act: SuggestionAct): Promise<Done> {
  const { project = '' } = params;
  if (act.kind === 'dismiss') {
    const { rev } = await dismissPair(workspace, by, project, act.pair);
    return { notice: 'Dismissed. It will not be suggested to you again.', seq: rev, claims: [] };
  }
  if (act.kind === 'attach') {
    await requireCurrent(workspace, project, targetsOf([act.end]));
    const terms = { statement: act.statement, kind: act.stance, answer: act.answer };
    const { claim, seq } = await attachSuggested(workspace, by, project, act.end, terms);
    const notice = `Attached to the statement: ${stanceKinds[act.stance].label}.`;
    return { notice, seq, claims: [claim] };
  }
  await requireCurrent(workspace, project, targetsOf([act.from, act.to]));
  const terms = { kind: act.relation, rationale: '', certainty: 'certain' as const };
  const made = await relate(workspace, by, project, { from: act.from, to: act.to }, terms);
  const notice = `Related: the first ${relationKinds[act.relation].label} the second.`;
  return { notice, seq: made.rev, claims: [made.from, made.to] };
}

function targetsOf(ends: readonly EndInput[]) {
  return ends.flatMap((end) => ('target' in end ? [end.target] : []));
}
