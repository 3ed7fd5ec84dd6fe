/** A change as the server's events tell it. */
export interface LiveChange {
  readonly seq: number;
  readonly by: string;
  /** Claims whose cards look different. */
  readonly claims: readonly string[];
  readonly gone: readonly string[];
  readonly sources: readonly string[];
  /** Statements whose rows look different. */
  readonly statements: readonly string[];
  /** Types of the records that were written or taken away. */
  readonly types: readonly string[];
}

export function isLiveChange(value: unknown): value is LiveChange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seq' in value &&
    'by' in value &&
    'claims' in value &&
    'gone' in value &&
    'sources' in value &&
    'statements' in value &&
    'types' in value
  );
}
