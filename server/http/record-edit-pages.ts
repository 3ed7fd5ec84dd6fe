import { undoChange } from '../services/history.ts';
import { findRemoval, readChange } from '../services/past.ts';
import { requireRecord } from '../services/records.ts';
import { answerWithCards, cardsOf, workOutcome } from './card-answers.ts';
import { fieldRefusal, type Refusal, saveOrShow } from './form-outcome.ts';
import type { Draft } from './forms/parsed.ts';
import { type Outcome, type PageRoute, page, type Visit } from './page.ts';
import { pathTo } from './path-to.ts';
import { type EditedRecord, missing, orderedClaims, type RecordForm } from './record-form.ts';
import { retractOrShow } from './record-retract.ts';
import { returnPath } from './return-path.ts';
import { conflictOf } from './view-models/conflict.ts';
import { type WorkPlace, workOf } from './view-models/work.ts';

/** The pages `…/:id/edit` and `…/:id/retract` of a type of record. */
export function recordEditPages<Kind extends EditedRecord, Typed extends Draft, Patch>(
  form: RecordForm<Kind, Typed, Patch>,
): PageRoute[] {
  const one = `/projects/:project/${form.plural}/:id`;

  async function show(
    visit: Visit,
    record: Kind,
    draft: Typed,
    place: Pick<WorkPlace, 'rev' | 'refusal' | 'conflict' | 'removal'>,
    status = 200,
  ): Promise<Outcome> {
    const { workspace } = visit;
    const project = await requireRecord(workspace, record.project, 'project', record.project);
    const claims = form.claimsOf(record);
    const asked = visit.query.get('claim') ?? visit.form.get('claim') ?? '';
    const claim = claims.includes(asked) ? asked : (claims[0] ?? '');
    const action = pathTo('projects', project.id, form.plural, record.id, 'edit');
    const work = workOf({ ...place, project: project.id, claim, action, back: returnPath(visit) });
    const [[card], data] = await Promise.all([
      cardsOf(workspace, project.id, [claim]),
      form.data(workspace, record, draft),
    ]);
    return workOutcome(visit, form.view, { project, card, work, draft, record, ...data }, status);
  }

  /** Two edits crossed, or the record is gone: what was typed stands beside what is saved now. */
  async function showCrossing(visit: Visit, seen: Kind, draft: Typed, refusal: Refusal): Promise<Outcome> {
    const { workspace } = visit;
    const current = await form.find(workspace, seen.project, seen.id);
    if (current === undefined) {
      const removal = await findRemoval(workspace, seen.project, { type: form.type, id: seen.id }, seen.rev);
      return show(visit, seen, draft, { rev: seen.rev, refusal, removal }, refusal.status);
    }
    const change = await readChange(workspace, seen.project, current.rev);
    const conflict = conflictOf({
      fields: form.fields,
      base: form.draftOf(seen),
      mine: draft,
      theirs: form.draftOf(current),
      by: change?.by ?? current.creator,
      at: change?.at ?? current.modified,
      rev: current.rev,
    });
    const merged = form.read(new URLSearchParams(conflict.merged), draft);
    return show(visit, current, merged, { rev: current.rev, conflict }, refusal.status);
  }

  async function save(visit: Visit, record: Kind, rev: number, patch: Patch): Promise<Outcome> {
    const { workspace, by } = visit;
    const restored = await restore(visit, record);
    const saved = await form.revise(workspace, by, record.project, record.id, restored ?? rev, patch);
    const claims = orderedClaims(form.claimsOf(saved), visit);
    return answerWithCards(visit, { project: saved.project, claims, notice: 'Saved.', seq: saved.rev });
  }

  async function post(visit: Visit): Promise<Outcome> {
    const { project = '', id = '' } = visit.params;
    const rev = Number(visit.form.get('rev'));
    const current = await form.find(visit.workspace, project, id);
    const seen = (await form.findAt(visit.workspace, project, id, rev)) ?? current;
    if (seen === undefined) throw missing(form.type, id);
    if (current !== undefined && visit.form.get('keep') === 'theirs') {
      const claims = orderedClaims(form.claimsOf(current), visit);
      return answerWithCards(visit, { project, claims, notice: 'Left as it was saved.' });
    }
    const draft = form.read(visit.form, form.draftOf(seen));
    const parsed = form.parse(draft);
    if (!parsed.ok) {
      const refusal = fieldRefusal(parsed.errors);
      return show(visit, seen, draft, { rev, refusal }, refusal.status);
    }
    return saveOrShow(
      () => save(visit, seen, rev, parsed.value),
      (refusal) => {
        const crossed = refusal.error?.code === 'stale' || refusal.error?.code === 'not-found';
        return crossed
          ? showCrossing(visit, seen, draft, refusal)
          : show(visit, seen, draft, { rev, refusal }, refusal.status);
      },
    );
  }

  return [
    page({
      method: 'get',
      path: `${one}/edit`,
      async handle(visit) {
        const { project = '', id = '' } = visit.params;
        const record = await form.find(visit.workspace, project, id);
        if (record === undefined) throw missing(form.type, id);
        return show(visit, record, form.draftOf(record), { rev: record.rev });
      },
    }),
    page({ method: 'post', path: `${one}/edit`, handle: post }),
    page({
      method: 'post',
      path: `${one}/retract`,
      handle: (visit) => retractOrShow(form, visit),
    }),
  ];
}

/** Brings back a record that was taken away while somebody typed, when the form says so. Gives the rev it then has. */
async function restore({ workspace, form, by }: Visit, seen: EditedRecord): Promise<number | undefined> {
  const asked = form.get('restore');
  if (asked === null) return undefined;
  const { type, id, project, rev } = seen;
  const removal = await findRemoval(workspace, project, { type, id }, rev);
  if (removal === undefined || removal.seq !== Number(asked)) return undefined;
  return (await undoChange(workspace, by, project, removal.seq)).seq;
}
