import { type SafeHtml, trusted } from '../core/document/safe-html.ts';
import { renderView } from './render.ts';
import type { graphPage } from './view-models/graph.ts';

type GraphPage = ReturnType<typeof graphPage>;

const kept = new WeakMap<GraphPage['picture'], Promise<SafeHtml>>();

/** The picture of a graph as HTML. It is written once for as long as it is kept, with a node selected each time anew. */
export function drawnPicture({ picture, card, count }: GraphPage): Promise<SafeHtml> {
  const selected = card?.key;
  const write = async () => trusted(await renderView('partials/graph-picture', { picture, selected, count }));
  if (selected !== undefined) return write();
  const html = kept.get(picture) ?? write();
  kept.set(picture, html);
  return html;
}
