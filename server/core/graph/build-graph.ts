import type { Claim } from '../claim.ts';
import { quoteOf } from '../claim-words.ts';
import { sortSources } from '../matrix/columns.ts';
import type { Relation } from '../relation.ts';
import type { Silence } from '../silence.ts';
import type { Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import type { Statement } from '../statement.ts';
import { byOrder } from '../statement-order.ts';
import type { Graph, GraphLink, GraphNode } from './graph.ts';
import { relationLinks, silenceLinks, stanceLinks } from './make-links.ts';

/** What a graph is made from, in any order. */
export interface GraphRecords {
  readonly sources: Iterable<Source>;
  readonly claims: Iterable<Claim>;
  readonly statements: Iterable<Statement>;
  readonly relations: Iterable<Relation>;
  readonly stances: Iterable<Stance>;
  readonly silences: Iterable<Silence>;
}

/** Everything that a project holds as nodes and links. A link of which an end is not there is left out. */
export function buildGraph(records: GraphRecords): Graph {
  const claims = claimsBySource(records.claims);
  const statements = [...records.statements].sort(byOrder);
  const nodes: GraphNode[] = [];
  for (const source of sortSources(records.sources)) {
    nodes.push(sourceNode(source));
    for (const claim of claims.get(source.id) ?? []) nodes.push(claimNode(claim, source));
  }
  for (const { id, text } of statements)
    nodes.push({ kind: 'statement', key: `statement:${id}`, id, words: text });
  const known = new Set(nodes.map(({ key }) => key));
  const links: readonly GraphLink[] = [
    ...relationLinks(records.relations),
    ...stanceLinks(records.stances, new Map(statements.map((one) => [one.id, one]))),
    ...silenceLinks(records.silences),
  ];
  return { nodes, links: links.filter(({ from, to }) => known.has(from) && known.has(to)) };
}

function sourceNode({ id, title, framing, language }: Source): GraphNode {
  return { kind: 'source', key: `source:${id}`, id, words: title, framing, language };
}

function claimNode({ id, target }: Claim, { framing, language }: Source): GraphNode {
  const words = quoteOf(target);
  const { source, state } = target;
  return { kind: 'claim', key: `claim:${id}`, id, words, source, framing, language, anchor: state };
}

function claimsBySource(claims: Iterable<Claim>): ReadonlyMap<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = found.get(claim.target.source);
    if (known === undefined) found.set(claim.target.source, [claim]);
    else known.push(claim);
  }
  const start = ({ target }: Claim) => target.spans[0]?.start ?? 0;
  for (const of of found.values()) of.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  return found;
}
