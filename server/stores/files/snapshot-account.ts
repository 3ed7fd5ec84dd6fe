import type { Change } from '../../core/change.ts';
import type { AnyRecord } from '../../core/records.ts';
import type { StoredSnapshot } from './snapshot-file.ts';

/**
 * Holds the records of snapshots that do not fit together against a journal: each must be in it, word for word, in the change that its
 * rev names. Only then does the journal alone lose nothing.
 */
export class SnapshotAccount {
  readonly #open = new Map<number, AnyRecord[]>();

  constructor(snapshots: Iterable<StoredSnapshot>) {
    for (const { records } of snapshots) {
      for (const record of records)
        this.#open.set(record.rev, [...(this.#open.get(record.rev) ?? []), record]);
    }
  }

  strike({ seq, writes }: Change): void {
    const wanted = this.#open.get(seq);
    if (wanted === undefined) return;
    const written = new Set(writes.map((write) => ('put' in write ? JSON.stringify(write.put) : '')));
    const left = wanted.filter((record) => !written.has(JSON.stringify(record)));
    if (left.length === 0) this.#open.delete(seq);
    else this.#open.set(seq, left);
  }

  /** A record that the journal does not have. */
  get unaccounted(): AnyRecord | undefined {
    return this.#open.values().next().value?.[0];
  }
}
