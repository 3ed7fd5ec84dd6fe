import { z } from 'zod';
import { recordIdSchema, slugSchema } from './ids.ts';
import { line } from './text-field.ts';

/** A person's name as that person signs: any script, NFC. */
export const personSchema = line(80).refine((name) => name !== '', 'a name is needed');

/** An instant in UTC, ISO 8601 with milliseconds: `2026-03-01T09:30:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/**
 * What every record carries. `rev` is the sequence number of the change that last wrote the record, so it
 * grows with every revision and is never used twice within a project. `sources` names the sources that the record is about; the
 * first is its home. `links` names the records it points to, so that "all citations of this claim" is one look-up.
 */
export const envelope = {
  project: slugSchema,
  rev: z.int().min(0),
  creator: personSchema,
  created: instantSchema,
  modified: instantSchema,
  sources: z.array(slugSchema),
  links: z.array(z.string()),
};

/** The envelope of a record whose id the server makes. */
export const recordEnvelope = { id: recordIdSchema, ...envelope };

/** The envelope of a project or a source, whose id people read in addresses and file names. */
export const namedEnvelope = { id: slugSchema, ...envelope };
