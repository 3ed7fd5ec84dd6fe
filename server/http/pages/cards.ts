import { requireRecord } from '../../services/records.ts';
import { cardsOf } from '../card-answers.ts';
import { page } from '../page.ts';

/** Cards answered at once: about what a screen and the stretches around it hold. */
const maxCards = 60;

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/sources/:source/cards',
    async handle({ workspace, params, query, wantsStream }) {
      const { project: projectId = '', source = '' } = params;
      await requireRecord(workspace, projectId, 'source', source);
      const ids = (query.get('ids') ?? '').split(',').slice(0, maxCards);
      const cards = await cardsOf(workspace, projectId, ids);
      if (!wantsStream) return { fragment: 'partials/claim-cards', data: { cards } };
      const found = new Set(cards.map(({ id }) => id));
      const gone = ids.filter((id) => id !== '' && !found.has(id));
      return { stream: 'partials/claim-streams', data: { cards, gone } };
    },
  }),
];
