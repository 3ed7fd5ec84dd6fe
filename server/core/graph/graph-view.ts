import type { LinkKind } from './link-kinds.ts';

/** `framing` and `source` say what stands together in a column. */
export const groupings = ['framing', 'source'] as const;
export type Grouping = (typeof groupings)[number];

/** `contested` are contradictions and reframings together. */
export const contestChoices = ['contradicts', 'reframes', 'contested'] as const;
export type ContestChoice = (typeof contestChoices)[number];

export const stepChoices = [1, 2] as const;

export const graphSorts = ['text', 'links', 'contested'] as const;

/** What of a graph is shown, and how. Every condition given must hold. */
export interface GraphView {
  readonly by: Grouping;
  /** Only this node and what is joined to it in as many steps; a source brings its claims. */
  readonly around?: string;
  readonly steps: (typeof stepChoices)[number];
  /** Only links of these kinds; all when empty. */
  readonly kinds: readonly LinkKind[];
  readonly only?: ContestChoice;
  /** Only claims of these framings, and the statements that they bear on; all when empty. */
  readonly framings: readonly string[];
  /** Only claims and statements that something is joined to. */
  readonly linked: boolean;
  /** Of the table: as in the graph, those with most links first, or those with most contradictions and reframings first. */
  readonly sort: (typeof graphSorts)[number];
}
