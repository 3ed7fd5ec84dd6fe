import { markContradiction, readContradiction } from '../../services/contradiction.ts';
import { readContradictions } from '../../services/contradictions-page.ts';
import { contradictionFilter, contradictionSort } from '../forms/contradiction-filter.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { returnPath } from '../return-path.ts';
import { readSeen, rememberSeen, seqIn } from '../seen-cookie.ts';
import { contradictionsPerPage, contradictionsView } from '../view-models/contradictions.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { contradictionLine } from '../view-models/told-contradiction.ts';

const path = '/projects/:project/contradictions';

/** Marks what follows from stances between its two claims. A script gets the pair's reasons anew, in their place. */
async function mark(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '' } = params;
  const [key, statement] = [form.get('pair') ?? '', form.get('statement') ?? ''];
  const seq = await markContradiction(workspace, by, project, key);
  const notice = seq === undefined ? 'You had marked it already.' : 'Marked between the two claims.';
  const undo = seq === undefined ? undefined : { project, seq };
  const back = returnPath(visit) || pathTo('projects', project, 'contradictions');
  if (!visit.wantsStream) return { seeOther: back, notice, ...(undo === undefined ? {} : { undo }) };
  const { told, home } = await readContradiction(workspace, project, key, statement);
  const address = back.split('#')[0] ?? '';
  const pair = contradictionLine(told, { project, by, address }, home);
  return {
    stream: 'partials/dispute-streams',
    data: { pair, notice: { message: notice, undo }, here: back },
  };
}

export const pages = [
  page({
    method: 'get',
    path,
    async handle({ workspace, params, query, request, response, by }) {
      const since = readSeen(request, query);
      const filter = contradictionFilter(query, by);
      const found = await readContradictions(workspace, params.project ?? '', filter, {
        sort: contradictionSort(query),
        number: pageNumber(query),
        size: contradictionsPerPage,
        since,
      });
      // What is there on a first visit is not news; what comes after it is.
      if (since === undefined) rememberSeen(response, found.project.id, found.morning.seq);
      return { view: 'pages/contradictions', data: contradictionsView(found, query, by) };
    },
  }),
  page({
    method: 'post',
    path: `${path}/seen`,
    async handle({ params, form, response }) {
      const project = params.project ?? '';
      const seq = seqIn(form.get('seq') ?? '');
      if (seq !== undefined) rememberSeen(response, project, seq);
      return { seeOther: pathTo('projects', project, 'contradictions'), notice: 'Remembered as seen.' };
    },
  }),
  page({ method: 'post', path: `${path}/mark`, handle: mark }),
];
