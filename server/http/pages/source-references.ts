import { DomainError } from '../../core/errors.ts';
import type { Source } from '../../core/source.ts';
import { markOwnList, placeOwnList } from '../../services/own-list.ts';
import { requireRecord } from '../../services/records.ts';
import {
  type ListedEntry,
  referenceListOf,
  referenceListPart,
  takenElsewhere,
} from '../../services/reference-lists.ts';
import { acceptEntries, isOpen, skipEntry, unskipEntry } from '../../services/review-list.ts';
import type { TakenIn } from '../../services/take-in-entries.ts';
import { type Refusal, saveOrShow } from '../form-outcome.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { counted } from '../view-models/counted.ts';
import { ownListView } from '../view-models/own-list.ts';
import { neededPart, sourceReferencesPath, sourceReferencesView } from '../view-models/source-references.ts';

const path = '/projects/:project/sources/:source/references';

async function show(visit: Visit, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params, query } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const source = await requireRecord(workspace, project.id, 'source', params.source ?? '');
  const { list, isWhole } = await shownList(visit, source);
  const others = await takenElsewhere(workspace, project.id, source.id, list);
  const [text, place] = [await workspace.texts.read(source), await placeOwnList(workspace, source)];
  const own = ownListView(source, text, place, list.length > 0);
  const data = { ...sourceReferencesView({ project, source, list, query, isWhole, others }), own, refusal };
  return { view: 'pages/source-references', data, ...(refusal && { status: refusal.status }) };
}

/** A long list is shown as soon as the entries of the page are read, unless the page asks for those of one kind. */
async function shownList({ workspace, query }: Visit, source: Source) {
  if (query.has('show'))
    return { list: await referenceListOf(workspace, source.project, source.id), isWhole: true };
  const { from, until } = neededPart(query);
  return referenceListPart(workspace, source, from, until);
}

/** What was done, in words, and the change by which it can be undone. */
interface Done {
  readonly message: string;
  readonly seq: number | undefined;
}

async function decide(visit: Visit): Promise<Done> {
  const { workspace, params, form, by } = visit;
  const { project = '', source = '' } = params;
  const [accept, skip, unskip, sure] = ['accept', 'skip', 'unskip', 'sure'].map((name) => form.get(name));
  if (accept)
    return doneWith(await acceptEntries(workspace, by, project, source, { keys: form.getAll('accept') }));
  if (sure) return doneWith(await acceptEntries(workspace, by, project, source, { sureOf: sure }));
  if (skip) return { message: 'Skipped.', seq: await skipEntry(workspace, by, project, source, skip) };
  if (unskip)
    return { message: 'Brought back.', seq: await unskipEntry(workspace, by, project, source, unskip) };
  if (form.has('mark') || form.has('unmark')) return markList(visit);
  throw new DomainError('invalid', 'The form does not say what to do with the entry.');
}

async function markList({ workspace, params, form, by }: Visit): Promise<Done> {
  const { project = '', source = '' } = params;
  const range = { start: Number(form.get('from')), end: Number(form.get('until')) };
  const rev = Number(form.get('rev'));
  const asked = form.has('unmark') ? undefined : range;
  const { rev: seq } = await markOwnList(workspace, by, project, source, rev, asked);
  return { message: asked ? 'The list is read from there.' : 'The mark was taken away.', seq };
}

/** `12 references taken into the bibliography, 2 entries joined to works in the bibliography.` */
export function doneWith({ added, joined, already, seq }: TakenIn): Done {
  const parts = [
    ...(added > 0 ? [`${counted(added, 'reference')} taken into the bibliography`] : []),
    ...(joined > 0 ? [`${counted(joined, 'entry', 'entries')} joined to works in the bibliography`] : []),
    ...(already > 0 ? [`${counted(already, 'entry', 'entries')} in it before`] : []),
  ];
  const words =
    parts.length === 0 ? 'Nothing was left to take: it was in the bibliography already' : parts.join(', ');
  return { message: `${words}.`, seq };
}

async function act(visit: Visit): Promise<Outcome> {
  const { workspace, params, form } = visit;
  const { project = '', source = '' } = params;
  return saveOrShow(
    async () => {
      const { message, seq } = await decide(visit);
      const list = await referenceListOf(workspace, project, source);
      const seeOther = onwards(sourceReferencesPath(project, source), list, form);
      return { seeOther, notice: message, ...(seq !== undefined && { undo: { project, seq } }) };
    },
    (refusal) => show(visit, refusal),
  );
}

/** The list at the next entry to decide on: the one that follows, else the first. `from` is the one decided on, to which an undo leads back. */
export function onwards(address: string, list: readonly ListedEntry[], form: URLSearchParams): string {
  const decided = form.get('accept') ?? form.get('skip') ?? form.get('unskip');
  const asked = new URLSearchParams(form.get('show') ? { show: form.get('show') ?? '' } : {});
  const at = nextOpen(list, decided ?? '');
  const from = list.findIndex(({ key }) => key === decided) + 1;
  if (from > 0) asked.set('from', String(from));
  if (at > 0) asked.set('at', String(at));
  const query = asked.size === 0 ? '' : `?${asked}`;
  return `${address}${query}${at > 0 ? `#entry-${at}` : ''}`;
}

/** Counted from 1; 0 when nothing waits. */
export function nextOpen(list: readonly ListedEntry[], decided: string): number {
  const from = list.findIndex(({ key }) => key === decided);
  const after = list.findIndex((one, index) => index > from && isOpen(one));
  return (after < 0 ? list.findIndex(isOpen) : after) + 1;
}

export const pages = [
  page({ method: 'get', path, handle: (visit) => show(visit) }),
  page({ method: 'post', path, handle: act }),
];
