import { suggestionsOn } from '../../core/project.ts';
import { requireRecord } from '../../services/records.ts';
import { cardsOf, workOutcome } from '../card-answers.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { suggestionFrame } from '../suggestion-frame.ts';

/** In a claim's card, or as a page of its own. */
async function show(visit: Visit): Promise<Outcome> {
  const { workspace, params } = visit;
  const { project: projectId = '', id = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  if (!suggestionsOn(project)) return { view: 'pages/suggestions-off', data: { project } };
  const [card] = await cardsOf(workspace, projectId, [id]);
  const frame = await suggestionFrame(visit, id);
  return workOutcome(visit, 'suggest', { project, card, ...frame });
}

export const pages = [
  page({ method: 'get', path: '/projects/:project/claims/:id/suggestions', handle: show }),
];
