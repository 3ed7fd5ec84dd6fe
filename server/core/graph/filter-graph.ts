import {
  acrossFrom,
  type Graph,
  type GraphLink,
  type GraphNode,
  linksByNode,
  type NodeKey,
} from './graph.ts';
import type { ContestChoice, GraphView } from './graph-view.ts';

type Conditions = Pick<GraphView, 'around' | 'steps' | 'kinds' | 'only' | 'framings' | 'linked'>;

/** The part of a graph that is asked for, in its order. A source stays where one of its claims does, or a link of its own. */
export function filterGraph(graph: Graph, view: Conditions): Graph {
  const inFraming = framingTest(graph.nodes, view.framings);
  const fits = (link: GraphLink) =>
    (view.kinds.length === 0 || view.kinds.includes(link.kind)) && isContest(link, view.only);
  const links = graph.links.filter((link) => inFraming(link.from) && inFraming(link.to) && fits(link));
  const joined = linksByNode({ links });
  const needsLink = view.linked || view.kinds.length > 0 || view.only !== undefined;
  const near = view.around === undefined ? undefined : neighbours(graph, joined, view.around, view.steps);
  const stays = ({ kind, key }: GraphNode) => {
    if (near !== undefined && !near.has(key)) return false;
    if (kind === 'statement' && view.framings.length > 0) return joined.has(key);
    return inFraming(key) && (!needsLink || joined.has(key));
  };
  const kept = new Set(
    graph.nodes.filter((node) => node.kind !== 'source' && stays(node)).map(({ key }) => key),
  );
  const nodes = graph.nodes.filter((node) => (node.kind === 'source' ? stays(node) : kept.has(node.key)));
  return withSources(graph, nodes, links);
}

/** Adds the sources whose claims are there, and takes the links away that lost an end. */
function withSources(graph: Graph, nodes: readonly GraphNode[], links: readonly GraphLink[]): Graph {
  const sources = new Set(nodes.flatMap((node) => (node.kind === 'claim' ? [`source:${node.source}`] : [])));
  const keys = new Set([...sources, ...nodes.map(({ key }) => key)]);
  return {
    nodes: graph.nodes.filter(({ key }) => keys.has(key)),
    links: links.filter(({ from, to }) => keys.has(from) && keys.has(to)),
  };
}

function isContest({ contests }: GraphLink, only: ContestChoice | undefined): boolean {
  if (only === undefined) return true;
  return only === 'contested' ? contests.length > 0 : contests.includes(only);
}

/** Statements are of no framing, so every framing leaves them. */
function framingTest(nodes: readonly GraphNode[], framings: readonly string[]): (key: NodeKey) => boolean {
  if (framings.length === 0) return () => true;
  const left = nodes.filter((node) => node.kind === 'statement' || framings.includes(node.framing));
  const keys = new Set(left.map(({ key }) => key));
  return (key) => keys.has(key);
}

/** What can be reached in so many steps. From a source one begins at its claims, too. */
function neighbours(
  { nodes }: Graph,
  joined: ReadonlyMap<NodeKey, readonly GraphLink[]>,
  around: NodeKey,
  steps: number,
): ReadonlySet<NodeKey> {
  const own = nodes.filter((node) => node.kind === 'claim' && `source:${node.source}` === around);
  const isThere = nodes.some(({ key }) => key === around);
  const found = new Set<NodeKey>(isThere ? [around, ...own.map(({ key }) => key)] : []);
  let edge = [...found];
  for (let step = 0; step < steps; step += 1) {
    const next = edge.flatMap((key) => (joined.get(key) ?? []).map((link) => acrossFrom(link, key)));
    edge = [...new Set(next)].filter((key) => !found.has(key));
    for (const key of edge) found.add(key);
  }
  return found;
}
