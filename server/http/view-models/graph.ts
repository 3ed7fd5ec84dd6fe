import { filterGraph } from '../../core/graph/filter-graph.ts';
import type { Graph } from '../../core/graph/graph.ts';
import type { GraphView } from '../../core/graph/graph-view.ts';
import { linkKinds } from '../../core/graph/link-kinds.ts';
import type { ReadGraph } from '../../services/graph.ts';
import { linkKindNames } from '../forms/graph-view.ts';
import { counted } from './counted.ts';
import { filterField, same } from './filter-fields.ts';
import { graphCard } from './graph-card.ts';
import { cut, type Named, namedGraph, nodeNoun, withFields } from './graph-names.ts';
import { graphPicture } from './graph-picture.ts';
import { graphTable } from './graph-table.ts';
import { pageNumber } from './page-links.ts';

/** Statements offered to look around; more of them are found on their own page. */
const maxOffered = 500;
/** Letters of a statement in a choice. */
const offeredLength = 70;

/** Pictures kept of one graph: of what people look at, and look back at. */
const maxKept = 4;
const kept = new WeakMap<Graph, Map<string, ReturnType<typeof graphPicture>>>();

/** The picture that an address asks for. It is drawn once for as long as nothing changes. */
function pictureOf(whole: Graph, part: Graph, named: Named, view: GraphView) {
  const pictures = kept.get(whole) ?? new Map<string, ReturnType<typeof graphPicture>>();
  kept.set(whole, pictures);
  const address = withFields(named, { node: '' });
  const picture = pictures.get(address) ?? graphPicture(named, part, view.by);
  pictures.delete(address);
  pictures.set(address, picture);
  for (const oldest of [...pictures.keys()].slice(0, Math.max(0, pictures.size - maxKept)))
    pictures.delete(oldest);
  return picture;
}

/** The graph of a project, or the part of it that is asked for: the picture, the node selected, and a table of the same. */
export function graphPage(
  { project, graph: whole, seq }: ReadGraph,
  view: GraphView,
  query: URLSearchParams,
) {
  const graph = filterGraph(whole, view);
  const named = namedGraph(project.id, whole, query);
  const fields = fieldsOf(whole, view, query);
  const { around, only } = fields.conditions;
  const isFiltered = fields.isMoreOpen || around.isSet || only.isSet;
  const claims = countOf(graph, 'claim');
  const statements = countOf(graph, 'statement');
  return {
    project,
    watch: { seq, types: 'source claim statement stance silence relation', reloads: true },
    address: named.address,
    isEmpty: whole.nodes.every(({ kind }) => kind === 'source'),
    isFiltered,
    all: withFields({ ...named, query: new URLSearchParams() }, { by: view.by === 'framing' ? '' : view.by }),
    ...fields,
    count: [
      counted(countOf(graph, 'source'), 'source'),
      counted(claims, 'claim'),
      counted(statements, 'statement'),
      counted(graph.links.length, 'link'),
    ].join(', '),
    legend: legendOf(graph),
    picture: pictureOf(whole, graph, named, view),
    card: graphCard(named, whole, query.get('node') ?? undefined),
    cardPath: `${named.address}/card`,
    table: graphTable(named, graph, view, pageNumber(query)),
  };
}

function countOf({ nodes }: Graph, kind: 'source' | 'claim' | 'statement'): number {
  return nodes.filter((node) => node.kind === kind).length;
}

function fieldsOf(whole: Graph, view: GraphView, query: URLSearchParams) {
  const sources = whole.nodes.filter((node) => node.kind === 'source');
  const framings = [...new Set(sources.map(({ framing }) => framing))].filter((framing) => framing !== '');
  const by = view.by;
  const more = [
    filterField(query, 'framing', 'Framing', same(framings)),
    filterField(query, 'other', 'and framing', same(framings)),
    filterField(query, 'linked', 'Claims', [['yes', 'linked ones only']], 'all'),
  ];
  return {
    columns: [
      { value: 'framing', label: 'by framing', isChosen: by === 'framing' },
      { value: 'source', label: 'by source', isChosen: by === 'source' },
    ],
    conditions: {
      around: filterField(query, 'around', 'Around', aroundOptions(whole, view.around), 'everything'),
      steps: filterField(query, 'steps', 'As far as', [['2', '2 steps']], '1 step'),
      only: filterField(query, 'only', 'Contested', [
        ['contested', '≠ ◐ contradictions and reframings'],
        ['contradicts', '≠ contradictions only'],
        ['reframes', '◐ reframings only'],
      ]),
    },
    more,
    isMoreOpen: view.kinds.length > 0 || more.some(({ isSet }) => isSet),
    kinds: linkKindNames.map((kind) => ({
      kind,
      sign: linkKinds[kind].sign,
      label: linkKinds[kind].label,
      hue: linkKinds[kind].hue,
      isChosen: view.kinds.includes(kind),
    })),
    sort: view.sort,
  };
}

function aroundOptions({ nodes }: Graph, around: string | undefined) {
  const statements = nodes.filter(({ kind }) => kind === 'statement').slice(0, maxOffered);
  const chosen = nodes.find(({ key }) => key === around);
  const offered = chosen === undefined || statements.includes(chosen) ? statements : [chosen, ...statements];
  return offered.map(
    (node) =>
      [
        node.key,
        `${node.kind === 'statement' ? '' : `${nodeNoun(node)}: `}${cut(node.words, offeredLength)}`,
      ] as const,
  );
}

/** The kinds of link that are shown, with how many. */
function legendOf({ links }: Graph) {
  return linkKindNames.flatMap((kind) => {
    const count = links.filter((link) => link.kind === kind).length;
    const { sign, hue, line, label } = linkKinds[kind];
    return count === 0 ? [] : [{ kind, sign, hue, line, label, count }];
  });
}

/** The card alone, for a page that is open. */
export function graphCardView({ project, graph }: ReadGraph, query: URLSearchParams) {
  const named: Named = namedGraph(project.id, graph, query);
  return { card: graphCard(named, graph, query.get('node') ?? undefined) };
}
