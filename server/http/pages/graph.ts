import { readGraph } from '../../services/graph.ts';
import { graphView } from '../forms/graph-view.ts';
import { drawnPicture } from '../graph-drawn.ts';
import { page } from '../page.ts';
import { graphCardView, graphPage } from '../view-models/graph.ts';

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/graph',
    async handle({ workspace, params, query }) {
      const read = await readGraph(workspace, params.project ?? '');
      const shown = graphPage(read, graphView(query), query);
      return { view: 'pages/graph', data: { ...shown, drawn: await drawnPicture(shown) } };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/graph/card',
    async handle({ workspace, params, query }) {
      const read = await readGraph(workspace, params.project ?? '');
      return { fragment: 'partials/graph-card', data: graphCardView(read, query) };
    },
  }),
];
