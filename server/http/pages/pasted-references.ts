import { DomainError } from '../../core/errors.ts';
import { undoChange } from '../../services/history.ts';
import { type Pasted, pastedListOf } from '../../services/pasted-list.ts';
import { requireRecord } from '../../services/records.ts';
import { findSameWork, type ListedEntry } from '../../services/reference-lists.ts';
import { entriesToTake, isSure, requireEntry } from '../../services/review-list.ts';
import { type TakenIn, takeInEntries } from '../../services/take-in-entries.ts';
import { type Refusal, saveOrShow } from '../form-outcome.ts';
import { mendState, parseMended, readAs } from '../forms/mend-form.ts';
import {
  type PastedForm,
  pastedFields,
  readPastedForm,
  withoutLast,
  withSkipped,
  withTaken,
} from '../forms/pasted-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { mendView } from '../view-models/entry-mend.ts';
import { type PastedDone, pastedPath, pastedView, pasteView } from '../view-models/pasted-references.ts';
import { doneWith, nextOpen } from './source-references.ts';

const path = '/projects/:project/reference-lists';

async function showForm(
  visit: Visit,
  pasted: Pick<Pasted, 'text' | 'source'>,
  refusal?: Refusal,
): Promise<Outcome> {
  const { workspace, params } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const source = pasted.source && (await workspace.store.read(project.id, 'source', pasted.source));
  const data = { ...pasteView(project, pasted.text, source || undefined), refusal };
  return { view: 'pages/reference-paste', data, ...(refusal && { status: refusal.status }) };
}

/** The list as it stands after a button; `decided` is the entry that it was about. */
async function showList(visit: Visit, form: PastedForm, done?: PastedDone, decided = ''): Promise<Outcome> {
  const { workspace, params } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const list = await pastedListOf(workspace, project.id, form);
  if (list.length === 0) {
    const message = 'There is nothing in it to read. Paste references, one a line or paragraph.';
    throw new DomainError('invalid', message, { fields: [{ path: 'text', message }] });
  }
  const source =
    form.source === '' ? undefined : await requireRecord(workspace, project.id, 'source', form.source);
  const at = done === undefined ? 0 : nextOpen(list, decided);
  return { view: 'pages/pasted-references', data: pastedView({ project, source, list, form, at, done }) };
}

async function take(visit: Visit, form: PastedForm, list: readonly ListedEntry[]): Promise<Outcome> {
  const { workspace, params, by } = visit;
  const key = visit.form.get('accept');
  const sure = visit.form.get('sure') ?? '';
  const entries = entriesToTake(list, key === null ? { sureOf: sure } : { keys: [key] });
  const taken = await takeInEntries(workspace, by, params.project ?? '', entries, ofSource(form));
  const keys = key === null ? list.filter(isSure).map((one) => one.key) : [key];
  return afterTaking(visit, form, taken, keys);
}

function afterTaking(
  visit: Visit,
  form: PastedForm,
  taken: TakenIn,
  keys: readonly string[],
): Promise<Outcome> {
  const { message, seq } = doneWith(taken);
  return showList(visit, withTaken(form, keys), { message, seq }, keys[0]);
}

function ofSource({ source }: PastedForm) {
  return source === '' ? {} : { source };
}

async function mend(
  visit: Visit,
  form: PastedForm,
  list: readonly ListedEntry[],
  key: string,
): Promise<Outcome> {
  const { workspace, params, by } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const listed = requireEntry(list, key);
  const isTyped = visit.form.has('title');
  const mended = isTyped
    ? await parseMended(visit.form, listed, (csl) => findSameWork(workspace, project.id, csl))
    : { kind: 'again' as const, state: mendState(listed), same: undefined };
  if (mended.kind === 'again') {
    const { state, same } = mended;
    const csl = { ...readAs(listed), type: state.draft.type ?? listed.parsed.csl.type };
    const hidden = [...pastedFields(form), ['mend', key] as const];
    const data = mendView({
      project,
      language: '',
      read: listed,
      csl,
      state,
      same,
      action: pastedPath(project.id),
      hidden,
    });
    return { view: 'pages/entry-mend', data, status: same ? 409 : isTyped ? 400 : 200 };
  }
  const entry = { csl: mended.input.csl, entry: listed.entry.text };
  const taken = await takeInEntries(workspace, by, project.id, [entry], {
    ...mended.options,
    ...ofSource(form),
  });
  return afterTaking(visit, form, taken, [key]);
}

async function decide(visit: Visit, form: PastedForm): Promise<Outcome> {
  const { workspace, params, form: posted, by } = visit;
  const [skip, unskip, undo, key] = ['skip', 'unskip', 'undo', 'mend'].map((name) => posted.get(name));
  if (undo) {
    await undoChange(workspace, by, params.project ?? '', Number(undo));
    return showList(visit, withoutLast(form), { message: 'Taken back.', seq: undefined });
  }
  if (skip)
    return showList(visit, withSkipped(form, skip, true), { message: 'Skipped.', seq: undefined }, skip);
  if (unskip) return showList(visit, withSkipped(form, unskip, false));
  if (!key && !posted.has('accept') && !posted.has('sure')) return showList(visit, form);
  if (posted.has('cancel')) return showList(visit, form);
  const list = await pastedListOf(workspace, params.project ?? '', form);
  return key ? mend(visit, form, list, key) : take(visit, form, list);
}

export const pages = [
  page({
    method: 'get',
    path: `${path}/paste`,
    async handle(visit) {
      const { workspace, params, query } = visit;
      const source = query.get('source') ?? '';
      if (source !== '') await requireRecord(workspace, params.project ?? '', 'source', source);
      return showForm(visit, { text: '', source });
    },
  }),
  page({
    method: 'post',
    path: `${path}/pasted`,
    handle(visit) {
      const form = readPastedForm(visit.form);
      return saveOrShow(
        () => decide(visit, form),
        (refusal) => showForm(visit, form, refusal),
      );
    },
  }),
];
