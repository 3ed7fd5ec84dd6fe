import { type Graph, type GraphLink, type GraphNode, linksByNode } from '../../core/graph/graph.ts';
import type { GraphView } from '../../core/graph/graph-view.ts';
import { stateMark } from './claim-signs.ts';
import { linkLine, type Named, nodeNoun, placeOf, withFields } from './graph-names.ts';
import { pageLinks } from './page-links.ts';

export const nodesPerPage = 50;
/** Links told of a node in the table; its own neighbourhood tells all. */
const linksTold = 8;
/** Letters of a quote in a cell, and of what it is linked to. */
const lengths = { node: 240, link: 90 } as const;

const sorts = [
  ['text', 'as in the graph'],
  ['links', 'most links first'],
  ['contested', 'most contested first'],
] as const;

/** What the picture shows, row by row. */
export function graphTable(named: Named, graph: Graph, view: GraphView, page: number) {
  const joined = linksByNode(graph);
  const sorted = inOrder(graph.nodes, joined, view.sort);
  const shown = sorted.slice((page - 1) * nodesPerPage, page * nodesPerPage);
  return {
    rows: shown.map((node) => rowOf(named, node, joined.get(node.key) ?? [])),
    orders: sorts.map(([sort, label]) => ({
      label,
      href: `${withFields(named, { sort: sort === 'text' ? '' : sort })}#graph-table`,
      isChosen: view.sort === sort,
    })),
    pages: pageLinks(named.address, named.query, { number: page, size: nodesPerPage }, sorted.length),
  };
}

function rowOf(named: Named, node: GraphNode, links: readonly GraphLink[]) {
  const lines = links.slice(0, linksTold).map((link) => linkLine(named, link, node.key, lengths.link));
  return {
    noun: nodeNoun(node),
    kind: node.kind,
    words: node.words.length > lengths.node ? `${node.words.slice(0, lengths.node)}…` : node.words,
    state: node.kind === 'claim' ? stateMark({ state: node.anchor }) : undefined,
    ...placeOf(named, node),
    href: `${withFields(named, { node: node.key })}#graph-card`,
    links: lines,
    more: links.length - lines.length,
    around: withFields(named, { around: node.key, node: '' }),
  };
}

function inOrder(
  nodes: readonly GraphNode[],
  joined: ReadonlyMap<string, readonly GraphLink[]>,
  sort: GraphView['sort'],
): readonly GraphNode[] {
  if (sort === 'text') return nodes;
  const count = ({ key }: GraphNode) => {
    const links = joined.get(key) ?? [];
    return sort === 'links' ? links.length : links.filter(({ contests }) => contests.length > 0).length;
  };
  return nodes
    .map((node) => ({ node, count: count(node) }))
    .sort((a, b) => b.count - a.count)
    .map(({ node }) => node);
}
