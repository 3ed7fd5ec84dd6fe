import { z } from 'zod';
import { assessmentSchema } from './assessment.ts';
import { checkSchema } from './check.ts';
import { citationSchema } from './citation.ts';
import { claimSchema } from './claim.ts';
import { dismissalSchema } from './dismissal.ts';
import { projectSchema } from './project.ts';
import { readingSchema } from './reading.ts';
import { referenceSchema } from './reference.ts';
import { relationSchema } from './relation.ts';
import { silenceSchema } from './silence.ts';
import { sourceSchema } from './source.ts';
import { stanceSchema } from './stance.ts';
import { statementSchema } from './statement.ts';

/** Every kind of record there is, told apart by `type`. */
export const recordSchema = z.discriminatedUnion('type', [
  projectSchema,
  sourceSchema,
  claimSchema,
  relationSchema,
  referenceSchema,
  citationSchema,
  readingSchema,
  statementSchema,
  stanceSchema,
  silenceSchema,
  dismissalSchema,
  checkSchema,
  assessmentSchema,
]);
export type AnyRecord = z.infer<typeof recordSchema>;
export type RecordType = AnyRecord['type'];
export type RecordOf<Type extends RecordType> = Extract<AnyRecord, { type: Type }>;

/** A record before it is committed: the store gives it its `rev`. */
export type Unsaved<Kind extends AnyRecord = AnyRecord> = Kind extends unknown ? Omit<Kind, 'rev'> : never;

/** @throws {z.ZodError} when the value is not a record. */
export function parseRecord(value: unknown): AnyRecord {
  return recordSchema.parse(value);
}
