import type { Graph, GraphLink, GraphNode } from '../../core/graph/graph.ts';
import { acrossFrom } from '../../core/graph/graph.ts';
import { linkKinds } from '../../core/graph/link-kinds.ts';
import { pathTo } from '../path-to.ts';
import { cardId } from './claim-links.ts';
import { comparePath } from './compare-choice.ts';
import { counted } from './counted.ts';
import { statementPath } from './statement-signs.ts';

/** What the page of a graph needs for naming and linking its nodes. */
export interface Named {
  readonly project: string;
  readonly address: string;
  /** What the address asks for. */
  readonly query: URLSearchParams;
  /** Of the whole graph, whatever is shown. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
}

const nouns = { source: 'Source', claim: 'Claim', statement: 'Statement' } as const;
/** Longer quotes are told in the card. */
const spokenLength = 160;

export function namedGraph(project: string, { nodes }: Graph, query: URLSearchParams): Named {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return { project, address: pathTo('projects', project, 'graph'), query, nodes: byKey };
}

/** The same page with some fields changed; an empty value takes one away. Another selection starts the table anew only when the graph changes. */
export function withFields({ address, query }: Named, fields: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams([...query].filter(([name, value]) => value !== '' && name !== 'page'));
  for (const [name, value] of Object.entries(fields)) {
    if (value === '') asked.delete(name);
    else asked.set(name, value);
  }
  return asked.size === 0 ? address : `${address}?${asked}`;
}

export function nodeNoun({ kind }: Pick<GraphNode, 'kind'>): string {
  return nouns[kind];
}

/** Whose it is: title of the source, and its framing. A statement is nobody's. */
export function placeOf({ nodes }: Named, node: GraphNode) {
  if (node.kind === 'statement') return { title: '', framing: '', lang: '' };
  const source = node.kind === 'source' ? node : nodes.get(`source:${node.source}`);
  return {
    title: node.kind === 'source' ? '' : (source?.words ?? ''),
    framing: node.framing,
    lang: node.language,
  };
}

export function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  return `${Array.from(words).slice(0, length).join('').trimEnd()}…`;
}

/** All that one needs to know of a node without seeing it. */
export function spokenName(named: Named, node: GraphNode, links: number): string {
  const { title, framing } = placeOf(named, node);
  const parts = [`${nodeNoun(node)}: ${cut(node.words, spokenLength)}`, title, framing];
  return `${parts.filter((part) => part !== '').join('; ')}; ${links === 0 ? 'no link' : counted(links, 'link')}`;
}

/** The page on which the node stands with everything on it. */
export function ownPath({ project }: Named, node: GraphNode): string {
  if (node.kind === 'statement') return statementPath(project, node.id);
  if (node.kind === 'source') return pathTo('projects', project, 'sources', node.id);
  return `${pathTo('projects', project, 'sources', node.source)}#${cardId(node.id)}`;
}

/** A link as it is told from one of its ends. */
export function linkLine(named: Named, link: GraphLink, key: string, length: number) {
  const { sign, hue, label, inverse } = linkKinds[link.kind];
  const other = named.nodes.get(acrossFrom(link, key));
  const self = named.nodes.get(key);
  return {
    sign,
    hue,
    label: link.from === key ? label : inverse,
    answer: link.answer,
    people: link.people.join(', '),
    noun: other === undefined ? '' : nodeNoun(other).toLowerCase(),
    words: other === undefined ? '' : cut(other.words, length),
    lang: other === undefined || other.kind === 'statement' ? '' : other.language,
    framing: other === undefined ? '' : placeOf(named, other).framing,
    href: other === undefined ? '' : `${withFields(named, { node: other.key })}#graph-card`,
    key: other?.key ?? '',
    compare: self === undefined || other === undefined ? '' : comparison(named, link, self, other),
  };
}

/** Both texts side by side, for two claims of two sources; else empty. */
function comparison({ project }: Named, link: GraphLink, one: GraphNode, other: GraphNode): string {
  if (one.kind !== 'claim' || other.kind !== 'claim' || one.source === other.source) return '';
  const path = comparePath(
    project,
    { source: one.source, version: undefined },
    { source: other.source, version: undefined },
  );
  return `${path}#relation-${link.records[0] ?? ''}`;
}
