import type { Runs } from './reading.ts';

/** What the reader's page tells its script. */
export interface ReaderSettings {
  /** Who signs what is tagged here. */
  readonly by: string;
  readonly source: string;
  readonly version: number;
  /** Sentences that this person has read before. */
  readonly runs: Runs;
  readonly paths: {
    readonly cards: string;
    readonly index: string;
    /** The citations in the text. */
    readonly mentions: string;
    readonly claims: string;
    readonly search: string;
    readonly reading: string;
    readonly apiClaims: string;
    readonly apiChanges: string;
  };
}
