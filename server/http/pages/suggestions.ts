import { DomainError } from '../../core/errors.ts';
import { suggestionsOn } from '../../core/project.ts';
import { requireRecord } from '../../services/records.ts';
import { listPairs } from '../../services/suggest/list-pairs.ts';
import { compareFor } from '../../services/suggest/pair-index.ts';
import { pairFilter } from '../forms/suggestion-filter.ts';
import { readSuggestionAct } from '../forms/suggestion-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { returnPath } from '../return-path.ts';
import { actOn } from '../suggestion-act.ts';
import { changedCards } from '../suggestion-card.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { suggestionId } from '../view-models/suggestion-pair.ts';
import { pairListView, pairsPerPage, progressOf, suggestionsPath } from '../view-models/suggestion-pairs.ts';

const path = '/projects/:project/suggestions';
/** A small project is compared while its page is asked for; of a large one the page shows what there is. */
const patienceMs = 300;

async function show({ workspace, params, query, by }: Visit): Promise<Outcome> {
  const { project: id = '' } = params;
  const project = await requireRecord(workspace, id, 'project', id);
  if (!suggestionsOn(project)) return { view: 'pages/suggestions-off', data: { project } };
  await compareFor(workspace, id, patienceMs);
  const page = { number: pageNumber(query), size: pairsPerPage };
  const found = await listPairs(workspace, by, id, pairFilter(query), page);
  return { view: 'pages/suggestions', data: pairListView(found, query) };
}

async function act(visit: Visit): Promise<Outcome> {
  const { params, form } = visit;
  const { project = '' } = params;
  const wanted = readSuggestionAct(form);
  if (wanted === undefined)
    throw new DomainError('invalid', 'The form does not say what to do with the suggestion.');
  const done = await actOn(visit, wanted);
  const undo = { project, seq: done.seq };
  if (visit.wantsStream) {
    const gone = suggestionId(form.get('one') ?? '', form.get('other') ?? '');
    const cards = await changedCards(visit, form.get('claim') ?? '', done);
    const notice = { message: done.notice, undo };
    return { stream: 'partials/suggestion-streams', data: { gone, cards, notice, here: returnPath(visit) } };
  }
  return { seeOther: returnPath(visit) || suggestionsPath(project), notice: done.notice, undo };
}

export const pages = [
  page({ method: 'get', path, handle: show }),
  page({ method: 'post', path, handle: act }),
  page({
    method: 'get',
    path: `${path}/progress`,
    async handle({ workspace, params, by }) {
      const { project = '' } = params;
      const { compared } = await listPairs(workspace, by, project, {}, { number: 1, size: 0 });
      return { json: progressOf(compared, suggestionsPath(project)) };
    },
  }),
];
