import { readReferences } from '../../services/list-references.ts';
import { findSameReferences, mergeReference } from '../../services/merge-references.ts';
import { requireRecord } from '../../services/records.ts';
import { type Refusal, saveOrShow } from '../form-outcome.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { counted } from '../view-models/counted.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { mergeReferencesView, sameReferencesView } from '../view-models/same-references.ts';

const list = '/projects/:project/references';

/** Fields that the form takes from the reference that goes. */
function takenFields(form: URLSearchParams): ReadonlySet<string> {
  const named = [...form].filter(([name, value]) => name.startsWith('field-') && value === 'theirs');
  return new Set(named.map(([name]) => name.slice('field-'.length)));
}

async function show({ workspace, params, query, form }: Visit, refusal?: Refusal): Promise<Outcome> {
  const { project: projectId = '', reference: id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const other = form.get('into') ?? query.get('into') ?? '';
  const from = await requireRecord(workspace, projectId, 'reference', id);
  const into = await requireRecord(workspace, projectId, 'reference', other);
  const citations = await workspace.store.list(projectId, { type: 'citation', link: id });
  const shown = { take: takenFields(form), citations: citations.items.length, trouble: refusal?.trouble };
  const data = mergeReferencesView(project, from, into, shown);
  return { view: 'pages/reference-merge', data, status: refusal?.status ?? 200 };
}

async function merge(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', reference = '' } = params;
  const revs = { from: Number(form.get('rev')), into: Number(form.get('intoRev')) };
  const input = { into: form.get('into') ?? '', take: takenFields(form), revs };
  return saveOrShow(
    async () => {
      const done = await mergeReference(workspace, by, project, reference, input);
      const moved = done.moved === 0 ? '' : ` ${counted(done.moved, 'citation')} went over.`;
      return {
        seeOther: pathTo('projects', project, 'references', done.reference.id),
        notice: `Merged: this is the reference that stays.${moved}`,
        undo: { project, seq: done.change },
      };
    },
    (refusal) => show(visit, refusal),
  );
}

export const pages = [
  page({
    method: 'get',
    path: `${list}/same`,
    async handle({ workspace, params, query }) {
      const id = params.project ?? '';
      const project = await requireRecord(workspace, id, 'project', id);
      const pairs = await findSameReferences(await readReferences(workspace, project));
      return { view: 'pages/references-same', data: sameReferencesView(project, pairs, pageNumber(query)) };
    },
  }),
  page({ method: 'get', path: `${list}/:reference/merge`, handle: (visit) => show(visit) }),
  page({ method: 'post', path: `${list}/:reference/merge`, handle: merge }),
];
