import { requireRecord } from '../../services/records.ts';
import { cardsOf } from '../card-answers.ts';
import { page } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { cardId } from '../view-models/claim-links.ts';
import { sentenceAt, sentencePage } from '../view-models/sentences.ts';

/** The text of a source as a list of sentences: everything that the reader does, without JavaScript. */
export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/sources/:source/sentences',
    async handle({ workspace, params, query }) {
      const { project: projectId = '', source: sourceId = '' } = params;
      const project = await requireRecord(workspace, projectId, 'project', projectId);
      const source = await requireRecord(workspace, projectId, 'source', sourceId);
      const text = await workspace.texts.read(source);
      const { items } = await workspace.store.list(projectId, { type: 'claim', source: sourceId });
      const open = items.find(({ id }) => id === query.get('claim'));
      const asked = open?.target.spans[0] && sentenceAt(text.sentences, open.target.spans[0].start);
      const typed = query.get('sentence');
      const first = typed === null ? Number(query.get('from')) : Number(typed) - 1;
      const list = sentencePage(text, items, asked ?? first);
      const here = pathTo('projects', projectId, 'sources', sourceId, 'sentences');
      const shown = list.groups.flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines]);
      const ids = [...shown.flatMap(({ claims }) => claims), ...list.lost];
      const found = await cardsOf(workspace, projectId, ids, ({ claim }) => ({
        open: claim.id === open?.id,
        back: `${here}?from=${list.from}&claim=${claim.id}#${cardId(claim.id)}`,
      }));
      const cards = Object.fromEntries(found.map((card) => [card.id, card]));
      return { view: 'pages/sentences', data: { project, source, text, list, here, cards } };
    },
  }),
];
