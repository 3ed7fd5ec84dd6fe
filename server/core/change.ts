import type { AnyRecord, RecordType, Unsaved } from './records.ts';

/** Which record, without its content. */
export interface RecordName {
  readonly type: RecordType;
  readonly id: string;
}

/** One record write that a change asks for. `expected` is the `rev` the writer saw; 0 means "must not exist yet". The store gives a record that is put its rev, whatever it brings. */
export type Write =
  | { readonly put: Unsaved; readonly expected: number }
  | { readonly remove: RecordName; readonly expected: number };

/**
 * A change as a service proposes it. `requires` names records that must exist when it is applied; `frees` names records that it removes, on which nothing may
 * hang afterwards: no record may have them among its `links` or `sources`.
 */
export interface ProposedChange {
  readonly by: string;
  readonly at: string;
  readonly writes: readonly Write[];
  readonly requires?: readonly RecordName[];
  readonly frees?: readonly RecordName[];
  /** Set when the change takes another one back. */
  readonly undoes?: number;
}

/** A write as it stands in the history. `prior` is the rev that it replaced, 0 when there was none. */
export type Written =
  | { readonly put: AnyRecord; readonly prior: number }
  | { readonly remove: RecordName; readonly prior: number };

/** One atomic set of record writes by one person at one time. `seq` counts from 1 within the project, without gaps. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly writes: readonly Written[];
  readonly undoes?: number;
}
