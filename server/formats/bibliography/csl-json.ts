import { z } from 'zod';
import type { BibliographyFormat, EntryOutcome } from './bibliography-format.ts';
import { cleanItem } from './item/clean-item.ts';
import { refusal } from './item/refusal.ts';
import { readItem } from './json/read-item.ts';
import { type MemberText, splitMembers } from './json/split-members.ts';

/** CSL-JSON (citationstyles.org, schema 1.0.2): the fields by the names that they have here. */
export const bibliographyFormat: BibliographyFormat = {
  name: 'csl-json',
  label: 'CSL-JSON',
  hint: 'for Zotero, Pandoc and programs; holds every field',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  loses: [],
  recognises(text, fileName) {
    return /\.(?:json|csljson)$/i.test(fileName) || /^\s*(?:\[[^{]*)?\{\s*"/.test(text.slice(0, 2_000));
  },
  async *parse(text) {
    for (const member of splitMembers(text)) {
      const inside = insideOf(member);
      if (inside === undefined) yield outcomeOf(member);
      else
        for (const one of splitMembers(inside.text))
          yield outcomeOf({ ...one, line: inside.line + one.line - 1 });
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

/** Some programs wrap the entries: `{"items": […]}`. */
const wrapper = /^\{[^{}[\]]{0,2000}?"items"\s{0,20}:\s{0,20}(?=\[)/;

/** The array of a wrapper, and its line; `undefined` for an entry, which has a type. */
function insideOf({ text, line, kind }: MemberText): { text: string; line: number } | undefined {
  const before = kind === 'other' ? undefined : wrapper.exec(text)?.[0];
  if (before === undefined || parseObject(text)?.type !== undefined) return undefined;
  return { text: text.slice(before.length), line: line + before.split('\n').length - 1 };
}

function outcomeOf({ text, line, kind }: MemberText): EntryOutcome {
  if (kind === 'other') return refusal({ key: '', line, text }, whyNone(text));
  const entry = kind === 'object' ? parseObject(text) : undefined;
  if (entry !== undefined) return readOutcome(entry, line, text);
  const reason =
    kind === 'object'
      ? 'it is not JSON: a comma, a quotation mark or a brace is missing or one too many'
      : 'it is not closed: a brace or a quotation mark is missing';
  return refusal({ key: keyIn(text), line, text }, reason);
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\[/, 'a list'],
  [/^"(?:[^"\\\n]|\\.)*"$/, 'a text'],
  [/^-?\d[\d.eE+-]*$/, 'a number'],
  [/^null$/, 'empty (null)'],
  [/^(?:true|false)$/, 'a yes or no'],
];

function whyNone(text: string): string {
  const [, shape] = shapes.find(([pattern]) => pattern.test(text)) ?? [];
  return shape === undefined
    ? 'it stands outside of the entries: a brace or a quotation mark is missing or one too many'
    : `it is ${shape}; an entry stands in braces, with its fields by name`;
}

function parseObject(text: string): JsonObject | undefined {
  try {
    return jsonObject.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readOutcome(entry: JsonObject, line: number, text: string): EntryOutcome {
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
