import type { Silence, SilenceState } from '../silence.ts';
import type { Source } from '../source.ts';
import type { Stance, StanceKind } from '../stance.ts';
import type { Statement } from '../statement.ts';
import type { Target } from '../target.ts';
import type { Contest } from './contest.ts';

export type AnchorState = Target['state'];

/** What a matrix is made from, in any order. */
export interface MatrixRecords {
  readonly statements: Iterable<Statement>;
  readonly stances: Iterable<Stance>;
  readonly silences: Iterable<Silence>;
  readonly sources: Iterable<Source>;
  /** How sure the place of a claim is; `undefined` for one that is not there. */
  anchorOf(claim: string): AnchorState | undefined;
}

export const matrixColumns = ['source', 'framing', 'both'] as const;
export const matrixSorts = ['order', 'contested', 'newest', 'topic'] as const;

/** Which rows and columns to show. Every condition given must hold. */
export interface MatrixFilter {
  readonly topic?: string;
  readonly tag?: string;
  /** Words that all stand in the statement; case and diacritics do not count. */
  readonly text?: string;
  /** Only rows with a contradiction or a reframing. */
  readonly contested?: boolean;
  /** Only rows in which a source shown is not checked, or needs a new look. */
  readonly unchecked?: boolean;
  /** Only columns of these framings; how contested a row is counts all sources all the same. */
  readonly framings?: readonly string[];
  /** Only what this person said: the matrix as that person sees it. */
  readonly person?: string;
}

export interface MatrixView {
  readonly columns: (typeof matrixColumns)[number];
  readonly sort: (typeof matrixSorts)[number];
  readonly filter: MatrixFilter;
}

/** A column of one source, or of all sources of a framing. `key` tells it from the others of its matrix. */
export type MatrixColumn =
  | { readonly kind: 'source'; readonly key: string; readonly framing: string; readonly source: Source }
  | {
      readonly kind: 'framing';
      readonly key: string;
      readonly framing: string;
      readonly sources: readonly Source[];
    };

/** Neighbouring columns of one framing. */
export interface ColumnGroup {
  readonly framing: string;
  readonly columns: number;
}

/** Stances of one kind, and of one answer (empty: none), in a cell. */
export interface Tally {
  readonly kind: StanceKind;
  readonly answer: string;
  readonly stances: number;
  readonly claims: number;
  /** Sorted. */
  readonly people: readonly string[];
}

export interface CellSilence {
  readonly id: string;
  readonly source: string;
  readonly person: string;
  readonly state: SilenceState;
}

interface CellParts {
  /** The column's key. */
  readonly column: string;
  readonly silences: readonly CellSilence[];
  /** Sources of the column, and how many of them are silent without a stance, need a new look, or are not checked. */
  readonly sources: number;
  readonly silent: number;
  readonly needLook: number;
  readonly unchecked: number;
}

/**
 * What a source, or the sources of a framing, say to a statement. `stances`: a claim speaks. `silent`: every source of the column has been read and found
 * silent. `unchecked`: there is a source that nobody has looked at, and no claim speaks.
 */
export type MatrixCell =
  | (CellParts & {
      readonly state: 'stances';
      /** In the order of the kinds' table, then of the question's answers. */
      readonly tallies: readonly Tally[];
      readonly stances: number;
      readonly claims: number;
      /** Of the claims: those whose place is to be checked or lost. */
      readonly unsure: number;
      readonly people: readonly string[];
      /** Two claims of the column cannot both be right. */
      readonly split: boolean;
    })
  | (CellParts & { readonly state: 'silent' })
  | (CellParts & { readonly state: 'unchecked' });

export interface MatrixRow {
  readonly statement: Statement;
  /** One per column, in their order. */
  readonly cells: readonly MatrixCell[];
  readonly contest: Contest;
  /** When the statement, or what was said to it, was last changed. */
  readonly newest: string;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly MatrixRow[];
}
