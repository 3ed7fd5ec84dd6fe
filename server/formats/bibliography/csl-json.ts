import { z } from 'zod';
import type { BibliographyFormat, EntryOutcome } from './bibliography-format.ts';
import { cleanItem } from './item/clean-item.ts';
import { refusal } from './item/refusal.ts';
import { readItem } from './json/read-item.ts';
import { splitObjects } from './json/split-objects.ts';

/** CSL-JSON (citationstyles.org, schema 1.0.2): the fields by the names that they have here. */
export const bibliographyFormat: BibliographyFormat = {
  name: 'csl-json',
  label: 'CSL-JSON',
  hint: 'for Zotero, Pandoc and programs; holds every field',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  loses: [],
  recognises(text, fileName) {
    return /\.(?:json|csljson)$/i.test(fileName) || /^\s*(?:\[\s*)?\{\s*"/.test(text.slice(0, 2_000));
  },
  async *parse(text) {
    for (const { text: object, line, isClosed } of splitObjects(text)) {
      const entry = isClosed
        ? parseObject(object)
        : 'it is not closed: a brace or a quotation mark is missing';
      if (typeof entry === 'string') yield refusal({ key: keyIn(object), line, text: object }, entry);
      else for (const one of itemsIn(entry)) yield outcome(one, line, object);
    }
  },
  async *write(items) {
    let before = '[\n';
    for (const { csl, key } of items) {
      yield `${before}${JSON.stringify({ id: key, ...csl })}`;
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};

type JsonObject = Readonly<Record<string, unknown>>;
const jsonObject = z.record(z.string(), z.unknown());

/** The object, or why it is none. */
function parseObject(text: string): JsonObject | string {
  try {
    return jsonObject.parse(JSON.parse(text));
  } catch {
    return 'it is not JSON: a comma, a quotation mark or a brace is missing or one too many';
  }
}

/** Some programs wrap the entries: `{"items": […]}`. */
function itemsIn(entry: JsonObject): readonly JsonObject[] {
  const wrapped = entry.type === undefined ? z.array(jsonObject).safeParse(entry.items).data : undefined;
  return wrapped ?? [entry];
}

function outcome(entry: JsonObject, line: number, text: string): EntryOutcome {
  const key = typeof entry.id === 'string' || typeof entry.id === 'number' ? String(entry.id) : '';
  const warnings: string[] = [];
  const item = readItem(entry, warnings);
  if (isCitationKey(key)) item['citation-key'] ??= key;
  const cleaned = cleanItem(item);
  if (!cleaned.ok) return refusal({ key, line, text }, cleaned.reason);
  return { kind: 'read', csl: cleaned.csl, key, line, warnings: [...warnings, ...cleaned.warnings] };
}

/** An id that a person may have chosen, not an address or a number of some program. */
function isCitationKey(id: string): boolean {
  return /^\p{L}[^\s,{}()"'#%\\~=@/]{0,99}$/u.test(id);
}

function keyIn(text: string): string {
  return /"id"\s{0,20}:\s{0,20}"([^"\n]{1,100})"/.exec(text)?.[1] ?? '';
}
