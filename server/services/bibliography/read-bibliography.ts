import { type CslItem, cslItemSchema } from '../../core/csl-item.ts';
import { DomainError } from '../../core/errors.ts';
import type { BibliographyFormat, EntryOutcome } from '../../formats/bibliography/bibliography-format.ts';
import { findBibliographyFormats } from '../../formats/bibliography/find-bibliography-formats.ts';
import { decode } from '../../importers/bytes/decode.ts';
import { recogniseBinary } from '../../importers/bytes/magic.ts';
import { pacer } from '../pacer.ts';

/** Bound on one import, all its files together: twenty thousand entries with abstracts. */
export const maxBibliographyBytes = 20 * 1024 * 1024;
/** Entries of one import. They become one change, which is written, read and taken back as a whole. */
export const maxEntries = 20_000;

export interface BibliographyFile {
  /** As the sender calls it; never used as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where an entry stands: `line` counts from 1 within its file. */
interface Place {
  readonly file: string;
  readonly line: number;
  /** As the file calls it; may be empty. */
  readonly key: string;
}
export interface ImportedEntry extends Place {
  /** Its place among all entries of the import that could be read, from 0. */
  readonly at: number;
  readonly csl: CslItem;
  readonly warnings: readonly string[];
}
export interface RefusedEntry extends Place {
  readonly reason: string;
  readonly text: string;
}

export interface ReadFile {
  readonly name: string;
  /** In plain words; `undefined` when the file is of none that can be read. */
  readonly format: string | undefined;
  /** What was wrong with the file as a whole. */
  readonly problems: readonly string[];
}

export interface Bibliography {
  readonly files: readonly ReadFile[];
  readonly entries: readonly ImportedEntry[];
  readonly refused: readonly RefusedEntry[];
}

export interface ReadOptions {
  /** Told now and then how much of all files is read, from 0 to 1, and how many entries that gave. */
  readonly onProgress?: (share: number, entries: number) => void;
  readonly signal?: AbortSignal;
  /** The name of the format, where it is known. */
  readonly format?: string | undefined;
}

/** A file of a known format as text. `warnings` are about its charset. */
export interface RecognisedFile {
  readonly format: BibliographyFormat;
  readonly text: string;
  readonly warnings: readonly string[];
}

/** @throws DomainError `invalid` when empty, `unreadable` when it is not text, `unsupported-media` when it is of no format that is known. */
export async function recogniseBibliography(
  { name, bytes }: BibliographyFile,
  formatName?: string,
): Promise<RecognisedFile> {
  const formats = await findBibliographyFormats();
  const binary = recogniseBinary(bytes);
  if (binary !== undefined)
    throw new DomainError(
      'unreadable',
      `“${name}” is not text: it seems to be ${binary}. ${expected(formats)}`,
    );
  const { text, warnings } = decode({ name, bytes, mediaType: '' });
  if (text.trim() === '') throw new DomainError('invalid', `“${name}” is empty. ${expected(formats)}`);
  const format = formats.find((one) =>
    formatName === undefined ? one.recognises(text, name) : one.name === formatName,
  );
  if (format === undefined)
    throw new DomainError(
      'unsupported-media',
      `“${name}” is no bibliography that is known. ${expected(formats)}`,
    );
  return { format, text, warnings: warnings.map(({ message }) => message) };
}

/** What can be read, as a sentence. */
function expected(formats: readonly BibliographyFormat[]): string {
  return `What can be imported: ${formats.map(({ label }) => label).join(', ')}.`;
}

/**
 * Reads files one after another, entry by entry; others get their turn in between. A file that cannot be read is told among the files, an entry that cannot be
 * taken among those refused.
 * @throws DomainError as the signal's reason
 */
export async function readBibliography(
  files: readonly BibliographyFile[],
  options: ReadOptions = {},
): Promise<Bibliography> {
  const pace = pacer();
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const told: ReadFile[] = [];
  const entries: ImportedEntry[] = [];
  const refused: RefusedEntry[] = [];
  let before = 0;
  for (const file of files) {
    const recognised = await recognise(file, options.format);
    if ('problem' in recognised) {
      told.push({ name: file.name, format: undefined, problems: [recognised.problem] });
      continue;
    }
    const { format, text, warnings } = recognised;
    const problems = [...warnings];
    const lines = countLines(text);
    for await (const outcome of format.parse(text)) {
      options.signal?.throwIfAborted();
      if (entries.length + refused.length >= maxEntries) {
        problems.push(tooMany(outcome.line));
        break;
      }
      const entry = held(outcome);
      const { line, key } = entry;
      if (entry.kind === 'refused')
        refused.push({ file: file.name, line, key, reason: entry.reason, text: entry.text });
      else
        entries.push({
          at: entries.length,
          file: file.name,
          line,
          key,
          csl: entry.csl,
          warnings: entry.warnings,
        });
      options.onProgress?.(
        (before + (file.bytes.length * line) / lines) / Math.max(1, bytes),
        entries.length,
      );
      await pace();
    }
    before += file.bytes.length;
    told.push({ name: file.name, format: format.label, problems });
  }
  return { files: told, entries, refused };
}

function tooMany(line: number): string {
  return `At most ${maxEntries.toLocaleString('en-GB')} entries can be imported at once. What begins on line ${line} and after it was not read; import it as a file of its own.`;
}

async function recognise(
  file: BibliographyFile,
  format: string | undefined,
): Promise<RecognisedFile | { readonly problem: string }> {
  try {
    return await recogniseBibliography(file, format);
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.message };
    throw error;
  }
}

/** Longer texts of refused entries are cut where they are shown and stored; UTF-16 code units. */
const maxShownText = 5_000;

/** An entry that was read must be one that can be stored: what a format lets through is refused here by the name of its field. */
function held(outcome: EntryOutcome): EntryOutcome {
  if (outcome.kind === 'refused') return outcome;
  const parsed = cslItemSchema.safeParse(outcome.csl);
  if (parsed.success) return { ...outcome, csl: parsed.data };
  const [issue] = parsed.error.issues;
  const { key, line } = outcome;
  const text = JSON.stringify(outcome.csl, null, 1).slice(0, maxShownText);
  return { kind: 'refused', key, line, reason: `${issue?.path.join('.')}: ${issue?.message}`, text };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
