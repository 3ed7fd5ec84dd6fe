import { isMap, parseDocument, stringify } from 'yaml';
import { readFrontMatterFields } from './front-matter-fields.ts';
import type { Metadata } from './source.ts';

export interface FrontMatter {
  /** Fields that were understood and are valid. */
  readonly metadata: Partial<Metadata>;
  /** Everything else that stood there, as it was read; written back by `formatFrontMatter`. */
  readonly others: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** In plain words, when some of it could not be used. */
  readonly problem?: string;
}

const fence = /^---[ \t]*\n/;
/** Longer front matter is text. UTF-16 code units. */
const maxLength = 64 * 1024;
/** Anchors used more often than this are a bomb, not an abbreviation. */
const maxAliases = 50;

/**
 * Parts a file into the YAML between its first two `---` lines and the body. What cannot be read as a map stays in the body, and `problem` says
 * why. Never throws.
 */
export function parseFrontMatter(file: string): FrontMatter {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const opening = fence.exec(text)?.[0];
  if (opening === undefined) return { metadata: {}, others: {}, body: text };
  const whole = (problem?: string): FrontMatter => ({
    metadata: {},
    others: {},
    body: text,
    ...(problem === undefined ? {} : { problem }),
  });
  const end = endOf(text, opening.length);
  // A rule across the page at the very top is not front matter.
  if (end === undefined) return whole();
  const read = readMap(text.slice(opening.length, end.at));
  if (typeof read === 'string') return whole(read);
  if (read === undefined) return whole();
  return { ...readFrontMatterFields(read), body: text.slice(end.after) };
}

function endOf(text: string, from: number): { at: number; after: number } | undefined {
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
  closing.lastIndex = from;
  const found = closing.exec(text.slice(0, maxLength));
  if (found === null) return undefined;
  const after = found.index + found[0].length;
  // One blank line parts the front matter from the body and belongs to neither.
  return { at: found.index, after: text[after] === '\n' ? after + 1 : after };
}

/** The map, or why there is none in plain words; `undefined` when it was not meant as one. */
function readMap(yaml: string): Record<string, unknown> | string | undefined {
  try {
    const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      const looksMeant = /^[\w-]+:(?:\s|$)/m.test(yaml);
      return looksMeant ? `The front matter cannot be read: ${error.message.split('\n')[0]}` : undefined;
    }
    if (yaml.trim() === '') return {};
    if (!isMap(document.contents)) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return isRecord(value) ? value : undefined;
  } catch {
    return 'The front matter cannot be read: it refers to itself too often, or is nested too deeply.';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The inverse of `parseFrontMatter`: fields in a fixed order, then the file's own keys, then the body. Empty fields are left out.
 */
export function formatFrontMatter(
  metadata: Partial<Metadata>,
  body: string,
  others: Readonly<Record<string, unknown>> = {},
): string {
  const { title, creators, publisher, date, url, language, framing } = metadata;
  const fields = Object.entries({ title, creators, publisher, date, url, language, framing });
  const written = fields.filter(([, value]) => value !== undefined && value.length > 0);
  const map = Object.fromEntries([
    ...written,
    ...Object.entries(others).filter(([key]) => !isWritten(key, written)),
  ]);
  const yaml = Object.keys(map).length === 0 ? '' : stringify(map, { schema: 'core', lineWidth: 0 });
  return `---\n${yaml}---\n\n${body}`;
}

function isWritten(key: string, written: readonly [string, unknown][]): boolean {
  return written.some(([field]) => field === key.toLowerCase());
}
