import { contestChoices, type GraphView, graphSorts, groupings } from '../../core/graph/graph-view.ts';
import { type LinkKind, linkKinds } from '../../core/graph/link-kinds.ts';
import { keysOf } from '../../core/keys.ts';
import { named } from './list-filters.ts';

export const linkKindNames: readonly LinkKind[] = keysOf(linkKinds);

/** The part of a graph that an address asks for. What it does not name, or names wrongly, is no condition. */
export function graphView(query: URLSearchParams): GraphView {
  const around = named(query, 'around');
  const only = contestChoices.find((choice) => choice === query.get('only'));
  const asked = new Set(query.getAll('kind').flatMap((value) => value.split(',')));
  return {
    by: groupings.find((one) => one === query.get('by')) ?? 'framing',
    ...(around === undefined ? {} : { around }),
    steps: query.get('steps') === '2' ? 2 : 1,
    kinds: linkKindNames.filter((kind) => asked.has(kind)),
    ...(only === undefined ? {} : { only }),
    framings: [named(query, 'framing'), named(query, 'other')].filter((framing) => framing !== undefined),
    linked: query.get('linked') === 'yes',
    sort: graphSorts.find((sort) => sort === query.get('sort')) ?? 'text',
  };
}
