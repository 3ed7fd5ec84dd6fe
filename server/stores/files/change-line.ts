import { z } from 'zod';
import type { Change, Written } from '../../core/change.ts';
import { type AnyRecord, recordSchema } from '../../core/records.ts';

export type ParseRecord = (value: unknown) => AnyRecord;

const recordTypes = recordSchema.options.map((option) => option.shape.type.value);
const prior = z.int().min(0);
const changeSchema = z.strictObject({
  seq: z.int().min(1),
  at: z.string(),
  by: z.string(),
  undoes: z.int().optional(),
  writes: z.array(
    z.union([
      z.strictObject({ put: z.record(z.string(), z.unknown()), prior }),
      z.strictObject({ remove: z.strictObject({ type: z.enum(recordTypes), id: z.string() }), prior }),
    ]),
  ),
});

/** One change as its line of `history.jsonl`, with the line break. Keys stand in one order, so equal changes give equal lines. */
export function formatChange(change: Change): string {
  const { seq, at, by, undoes, writes } = change;
  return `${JSON.stringify({ seq, at, by, undoes, writes })}\n`;
}

/** @throws when the line is not JSON, not a change, or holds a record that `parseRecord` refuses. */
export function parseChange(line: string, parseRecord: ParseRecord): Change {
  const { writes, undoes, ...rest } = changeSchema.parse(JSON.parse(line));
  const written = writes.map(
    (write): Written => ('put' in write ? { put: parseRecord(write.put), prior: write.prior } : write),
  );
  return frozen({ ...rest, writes: written, ...(undoes === undefined ? {} : { undoes }) });
}

/** Freezes a value made of plain objects and arrays, all the way down, and gives it back. */
export function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}
