import type { NodeKey } from './graph.ts';

/** All lengths in units of the picture: pixels when it is shown in its own size. */
export interface Box {
  readonly key: NodeKey;
  /** Of the upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Columns that stand under one heading: those of a framing, or of the statements. */
export interface Band {
  readonly kind: 'framing' | 'statements';
  /** Name of the framing; empty when its sources have none. */
  readonly framing: string;
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<NodeKey, Box>;
  /** From left to right. */
  readonly bands: readonly Band[];
}

/** A box holds a line of about 30 letters; a finger meets it in the picture's own size. */
export const boxWidth = 224;
/** From one claim to the next. */
export const rowHeight = 28;
export const boxHeights = { source: 24, claim: 24, statement: 44 } as const;
/** Rows that a statement takes, with the air around it. */
export const statementRows = 2;
/** Between columns links bend, and more of them between bands. */
export const gaps = { columns: 44, bands: 96, edge: 44 } as const;
/** Room above the columns for their headings. */
export const headHeight = 56;
