import type { ContradictionKind } from '../matrix/contradiction.ts';
import type { AnchorState } from '../matrix/matrix.ts';
import type { LinkKind } from './link-kinds.ts';

/** Kind and id of a record, which tells a node from all others: `claim:…`, `statement:…`, `source:…`. */
export type NodeKey = string;

export type GraphNode =
  | {
      readonly kind: 'source';
      readonly key: NodeKey;
      readonly id: string;
      /** Its title. */
      readonly words: string;
      readonly framing: string;
      /** BCP 47, or empty. */
      readonly language: string;
    }
  | {
      readonly kind: 'claim';
      readonly key: NodeKey;
      readonly id: string;
      /** What it quotes, on one line. */
      readonly words: string;
      readonly source: string;
      readonly framing: string;
      readonly language: string;
      /** How sure its place in the text is. */
      readonly anchor: AnchorState;
    }
  | { readonly kind: 'statement'; readonly key: NodeKey; readonly id: string; readonly words: string };

/** What several people say alike of the same two nodes is one link. */
export interface GraphLink {
  readonly key: string;
  readonly kind: LinkKind;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Of a stance on a question: the words of the answer meant; else empty. */
  readonly answer: string;
  /** Sorted. */
  readonly people: readonly string[];
  /** Ids of the relations, stances or silences that it stands for, the first one first. */
  readonly records: readonly string[];
  /** The contradictions and reframings that it is, or is part of: a stance that another claim's stance opposes. */
  readonly contests: readonly ContradictionKind[];
}

export interface Graph {
  /** Sources by framing and title; each followed by its claims in the order of its text; then the statements in theirs. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** The links of each node; a node without any is not in it. */
export function linksByNode({ links }: Pick<Graph, 'links'>): ReadonlyMap<NodeKey, readonly GraphLink[]> {
  const found = new Map<NodeKey, GraphLink[]>();
  const add = (key: NodeKey, link: GraphLink) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [link]);
    else known.push(link);
  };
  for (const link of links) {
    add(link.from, link);
    if (link.to !== link.from) add(link.to, link);
  }
  return found;
}

/** The other end of a link. */
export function acrossFrom(link: GraphLink, key: NodeKey): NodeKey {
  return link.from === key ? link.to : link.from;
}
