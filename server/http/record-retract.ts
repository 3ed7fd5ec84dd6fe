import { readChange } from '../services/past.ts';
import { requireRecord } from '../services/records.ts';
import type { Workspace } from '../services/workspace.ts';
import { answerWithCards, cardsOf } from './card-answers.ts';
import type { Draft } from './forms/parsed.ts';
import type { Outcome, Visit } from './page.ts';
import { pathTo } from './path-to.ts';
import { type EditedRecord, missing, orderedClaims, type RecordForm } from './record-form.ts';
import { returnPath } from './return-path.ts';

/**
 * Takes a record back as a form asks. Where it was changed since the form was made, that is shown first and asked again; what hangs on it
 * goes with it, and all comes back by the undo of the notice.
 */
export async function retractOrShow<Kind extends EditedRecord, Typed extends Draft, Patch>(
  form: RecordForm<Kind, Typed, Patch>,
  visit: Visit,
): Promise<Outcome> {
  const { workspace, by } = visit;
  const { project: projectId = '', id = '' } = visit.params;
  const record = await form.find(workspace, projectId, id);
  if (record === undefined) throw missing(form.type, id);
  const rev = Number(visit.form.get('rev'));
  const claims = orderedClaims(form.claimsOf(record), visit);
  if (rev !== record.rev) return showChanged(visit, record, claims);
  const related = await relatedClaims(workspace, projectId, form.type, id);
  const seq = await form.retract(workspace, by, projectId, id, rev);
  const isClaim = form.type === 'claim';
  return answerWithCards(visit, {
    project: projectId,
    claims: isClaim ? related : claims,
    gone: isClaim ? [id] : [],
    notice: `Retracted the ${form.type}${related.length > 0 ? ' with its relations' : ''}.`,
    seq,
    opensFirst: !isClaim,
    ...(isClaim ? { otherwise: pathTo('projects', projectId, 'sources', record.sources[0] ?? '') } : {}),
  });
}

/** The claims at the other ends of a claim's relations: their cards lose a line when it is retracted. */
async function relatedClaims(workspace: Workspace, project: string, type: EditedRecord['type'], id: string) {
  if (type !== 'claim') return [];
  const { items } = await workspace.store.list(project, { type: 'relation', link: id });
  return [...new Set(items.map((relation) => (relation.from === id ? relation.to : relation.from)))];
}

async function showChanged(visit: Visit, record: EditedRecord, claims: readonly string[]): Promise<Outcome> {
  const { workspace } = visit;
  const project = await requireRecord(workspace, record.project, 'project', record.project);
  const change = await readChange(workspace, project.id, record.rev);
  const [card] = await cardsOf(workspace, project.id, claims, () => ({ open: true }));
  const by = change?.by ?? record.creator;
  const data = { project, card, record, changedBy: by, back: returnPath(visit), claim: claims[0] ?? '' };
  const action = pathTo('projects', project.id, `${record.type}s`, record.id, 'retract');
  return { view: 'pages/claim-retract-stale', data: { ...data, action }, status: 412 };
}
