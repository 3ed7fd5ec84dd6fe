import { z } from 'zod';
import { instantSchema, namedEnvelope, personSchema } from './record.ts';
import { spanSchema } from './target.ts';
import { line } from './text-field.ts';
import { webAddressSchema } from './web-address.ts';

/** Bound on one document, in bytes as uploaded and in UTF-16 code units of its text. Told wherever it is passed. */
export const maxDocumentBytes = 10 * 1024 * 1024;

/** A BCP 47 language tag, or empty when it is not known. */
export const languageSchema = line(35).refine(
  (tag) => tag === '' || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag),
  'must be a language tag such as en, zh-Hans or vi',
);

/** A day, a month or a year as known: `2022-11-08`, `2022-11`, `2022`; or empty. */
export const dateSchema = line(10).refine(
  (date) => date === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date),
  'must be a date such as 2022-11-08, 2022-11 or 2022',
);

/** What is known of a document besides its text. Kept in the YAML front matter of `sources/<project>/<source>.md`. */
export const metadataFields = {
  title: line(500).refine((title) => title !== '', 'a title is needed'),
  creators: z.array(line(200)).max(100),
  publisher: line(300),
  date: dateSchema,
  url: webAddressSchema,
  language: languageSchema,
  framing: line(80),
};
export const metadataSchema = z.strictObject(metadataFields);
export type Metadata = z.infer<typeof metadataSchema>;

/** One immutable text of a source. Lengths in UTF-16 code units; hashes are SHA-256 in hex. */
export const versionSchema = z.strictObject({
  number: z.int().min(1),
  created: instantSchema,
  creator: personSchema,
  origin: z.enum(['upload', 'paste', 'file', 'edit']),
  bodyHash: z.string(),
  textHash: z.string(),
  textLength: z.int().min(0),
  sentences: z.int().min(0),
  /** The file as it came, when the text was made from one. */
  original: z.strictObject({ name: line(255), mediaType: line(100), bytes: z.int().min(0) }).optional(),
});
export type Version = z.infer<typeof versionSchema>;

/** Where a person says that the source's own reference list stands: in that version from the beginning of `first` to the end of `last`, which may overlap. */
export const ownListSchema = z.strictObject({
  creator: personSchema,
  created: instantSchema,
  version: z.int().min(1),
  first: spanSchema,
  last: spanSchema,
});
export type OwnList = z.infer<typeof ownListSchema>;

export const sourceSchema = z.strictObject({
  type: z.literal('source'),
  ...namedEnvelope,
  ...metadataFields,
  /** Oldest first, never empty; the last one is current. */
  versions: z.array(versionSchema).min(1),
  /** Absent where nobody marked it; then it is looked for. */
  ownList: ownListSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

export const sourcePatchSchema = metadataSchema.partial();
export type SourcePatch = z.infer<typeof sourcePatchSchema>;

/** The newest version of a source. */
export function currentVersion(source: Source): Version {
  const version = source.versions.at(-1);
  if (version === undefined) throw new RangeError(`source ${source.id} has no version`);
  return version;
}
