import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import type { AnyRecord } from '../../server/core/records.ts';
import type { Acknowledged } from './full-speed-writer.ts';
import type { ReadChange } from './read-everything.ts';

/**
 * Replays the history and checks that it has no gap, that every change fits on the one before, and that after each change no record hangs on
 * one that is not there: a change of which a part were missing would leave one. Gives the records as the last change left them.
 */
export function replay(history: readonly ReadChange[]): Map<string, AnyRecord> {
  const records = new Map<string, AnyRecord>();
  /** How many records point to one. */
  const pointers = new Map<string, number>();
  const point = (record: AnyRecord | undefined, step: number) => {
    for (const link of record?.links ?? []) pointers.set(link, (pointers.get(link) ?? 0) + step);
  };
  history.forEach((change, at) => {
    expect(change.seq, 'the number of a change').to.equal(at + 1);
    for (const write of change.writes) {
      const id = 'put' in write ? write.put.id : write.remove.id;
      const before = records.get(id);
      expect(write.prior, `what change ${change.seq} replaced`).to.equal(before?.rev ?? 0);
      point(before, -1);
      if ('put' in write) {
        expect(write.put.rev).to.equal(change.seq);
        records.set(id, write.put);
        point(write.put, 1);
      } else records.delete(id);
    }
    for (const write of change.writes) {
      const links = 'put' in write ? write.put.links : [];
      for (const link of links)
        expect(records.has(link), `change ${change.seq} points to ${link}`).to.equal(true);
      if ('remove' in write)
        expect(pointers.get(write.remove.id) ?? 0, `change ${change.seq} is whole`).to.equal(0);
    }
  });
  return records;
}

/** Every answer that the client got stands in the history, as it was given. */
export function checkAcknowledged(
  history: readonly ReadChange[],
  acknowledged: readonly Acknowledged[],
): void {
  for (const answer of acknowledged) {
    const change = history[('put' in answer ? answer.put.rev : answer.seq) - 1];
    if ('put' in answer) {
      expect(change?.writes.length).to.equal(1);
      const [write] = change?.writes ?? [];
      expectSame(write !== undefined && 'put' in write ? write.put : undefined, answer.put);
      continue;
    }
    const removed = change?.writes.map((write) => ('remove' in write ? write.remove.id : ''));
    expect(removed).to.include(answer.removed);
  }
}

/** Chai's comparison tells what differs, and takes a hundred times as long to find that nothing does. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).to.deep.equal(wanted);
}
