import { DomainError } from '../../core/errors.ts';
import { entryKey, type ReadEntry, readEntry } from '../../services/list-entries.ts';
import { requireRecord } from '../../services/records.ts';
import { findSameWork, type ListedEntry, referenceListOf } from '../../services/reference-lists.ts';
import { takeInEntries } from '../../services/take-in-entries.ts';
import { mendState, parseMended, readAs } from '../forms/mend-form.ts';
import { typed } from '../forms/parsed.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { mendView } from '../view-models/entry-mend.ts';
import { sourceReferencesPath } from '../view-models/source-references.ts';
import { doneWith, onwards } from './source-references.ts';

type Mendable = ReadEntry & Pick<ListedEntry, 'reference'> & { readonly joinedBy?: ListedEntry['joinedBy'] };

const path = '/projects/:project/sources/:source/references/mend';

/**
 * The entry of the source's list. One that went with a new version while somebody mended it is known by its words, which the form carries: what was typed
 * is not lost.
 */
async function entryOf({ workspace, params }: Visit, key: string, words = ''): Promise<Mendable> {
  const list = await referenceListOf(workspace, params.project ?? '', params.source ?? '');
  const found = list.find((one) => one.key === key);
  if (found !== undefined) return found;
  if (words !== '' && entryKey(words) === key) return { ...readEntry(words), reference: undefined };
  throw new DomainError('not-found', 'This entry does not stand in the source’s list, or not any more.');
}

async function show(
  visit: Visit,
  listed: Mendable,
  { state, same }: Pick<Parameters<typeof mendView>[0], 'state' | 'same'>,
  status = 200,
): Promise<Outcome> {
  const { workspace, params } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const { id, language } = await requireRecord(workspace, project.id, 'source', params.source ?? '');
  const list = sourceReferencesPath(project.id, id);
  const data = mendView({
    project,
    language,
    read: listed,
    csl: { ...readAs(listed), type: state.draft.type ?? listed.parsed.csl.type },
    state,
    same,
    action: `${list}/mend`,
    hidden: [
      ['entry', listed.key],
      ['words', listed.entry.text],
    ],
    back: list,
  });
  return { view: 'pages/entry-mend', data, status };
}

async function save(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', source = '' } = params;
  const listed = await entryOf(visit, form.get('entry') ?? '', typed(form, 'words'));
  const taken = listed.joinedBy === 'listed' ? listed.reference : undefined;
  const mended = await parseMended(
    form,
    listed,
    async (csl) => taken ?? findSameWork(workspace, project, csl),
  );
  if (mended.kind === 'again') return show(visit, listed, mended, mended.same ? 409 : 400);
  const entry = { csl: mended.input.csl, entry: listed.entry.text };
  const done = await takeInEntries(workspace, by, project, [entry], { ...mended.options, source });
  const { message, seq } = doneWith(done);
  const list = await referenceListOf(workspace, project, source);
  const seeOther = onwards(
    sourceReferencesPath(project, source),
    list,
    new URLSearchParams({ accept: listed.key }),
  );
  return { seeOther, notice: message, ...(seq !== undefined && { undo: { project, seq } }) };
}

export const pages = [
  page({
    method: 'get',
    path,
    async handle(visit) {
      const listed = await entryOf(visit, visit.query.get('entry') ?? '');
      const { joinedBy, reference } = listed;
      if (joinedBy === 'listed' && reference !== undefined)
        return { seeOther: pathTo('projects', reference.project, 'references', reference.id, 'edit') };
      return show(visit, listed, { state: mendState(listed), same: undefined });
    },
  }),
  page({ method: 'post', path, handle: save }),
];
