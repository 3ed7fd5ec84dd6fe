import type { CslItem } from '../../core/csl-item.ts';
import { referenceTypes } from '../../core/reference.ts';
import { type FieldMark, markFields } from '../../core/references/mark-fields.ts';
import { minSure, minSureType } from '../../core/references/parse/assess-certainty.ts';
import type { ParsedReference } from '../../core/references/parse/parse-reference.ts';
import { maxEntryLength } from '../../services/list-entries.ts';
import type { ListedEntry } from '../../services/reference-lists.ts';
import { isOpen } from '../../services/review-list.ts';
import { momentOf } from './moment.ts';
import { lineOf } from './reference-list.ts';

/** Fields as an entry names them, with the colour of their words. What is not here is told by its own name, in grey. */
const fieldNames: Partial<Record<keyof CslItem, { readonly label: string; readonly hue: string }>> = {
  author: { label: 'author', hue: 'blue' },
  editor: { label: 'editor', hue: 'sky' },
  translator: { label: 'translator', hue: 'sky' },
  issued: { label: 'date', hue: 'vermilion' },
  title: { label: 'title', hue: 'green' },
  'container-title': { label: 'in', hue: 'purple' },
  'collection-title': { label: 'series', hue: 'purple' },
  publisher: { label: 'publisher', hue: 'orange' },
  'publisher-place': { label: 'place', hue: 'orange' },
  volume: { label: 'volume', hue: 'yellow' },
  issue: { label: 'issue', hue: 'yellow' },
  page: { label: 'pages', hue: 'yellow' },
  URL: { label: 'address', hue: 'sky' },
  accessed: { label: 'looked at on', hue: 'grey' },
  type: { label: 'type', hue: 'grey' },
};

/** Words of an entry that are shown at most; what is longer is not read either. */
const maxShown = 600;

/** An entry of a list as the review shows it. `number` counts from 1 in the whole list. */
export function listEntryView(listed: ListedEntry, number: number) {
  const { entry, parsed, csl, key, reference } = listed;
  const unsure = unsureFields(parsed);
  const isLong = entry.text.length > maxEntryLength;
  return {
    id: `entry-${number}`,
    key,
    number,
    label: entry.label === '' ? String(number) : `[${entry.label}]`,
    runs: isLong ? [{ text: `${entry.text.slice(0, maxShown)}…` }] : runsOf(entry.text, parsed, unsure),
    kind: isLong ? '' : kindOf(parsed.csl.type),
    unsure: unsureWords(parsed, unsure),
    trouble: isLong ? tooLong(entry.text.length) : csl === undefined ? 'No title was found in it.' : '',
    state: stateOf(listed),
    skip: listed.skip && { by: listed.skip.creator, at: momentOf(listed.skip.created) },
    isOpen: isOpen(listed),
    canAccept: csl !== undefined,
    canMend: !isLong,
    reference: reference && lineOf(reference),
    by: joinWords(listed.joinedBy),
  };
}

type EntryState = 'new' | 'alike' | 'taken' | 'skipped';

export function stateOf({ joinedBy, isSkipped, reference }: ListedEntry): EntryState {
  if (joinedBy === 'listed') return 'taken';
  if (isSkipped) return 'skipped';
  return reference === undefined ? 'new' : 'alike';
}

/** What a person should look at; empty where all is sure. */
export function unsureWords({ isSure }: ParsedReference, unsure: readonly (keyof CslItem)[]): string {
  if (unsure.length > 0) return unsure.map(fieldLabel).join(', ');
  return isSure ? '' : 'whether all of it was read';
}

/** The fields that a person should look at. */
export function unsureFields({ certainty }: ParsedReference): readonly (keyof CslItem)[] {
  return Object.entries(certainty).flatMap(([name, share]) =>
    isFieldName(name) && share < (name === 'type' ? minSureType : minSure) ? [name] : [],
  );
}

function isFieldName(name: string): name is keyof CslItem {
  return /^[a-zA-Z-]+$/.test(name);
}

export function fieldLabel(name: keyof CslItem): string {
  return fieldNames[name]?.label ?? name.replaceAll('-', ' ');
}

function kindOf(type: string): string {
  const words: Readonly<Record<string, string>> = referenceTypes;
  return words[type] ?? type.replaceAll('-', ' ');
}

interface Run {
  readonly text: string;
  readonly field?: { readonly label: string; readonly hue: string; readonly isUnsure: boolean };
}

/** The entry cut where a field begins or ends. */
export function runsOf(
  text: string,
  { csl }: Pick<ParsedReference, 'csl'>,
  unsure: readonly string[],
): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, name } of markFields(text, csl)) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), field: fieldOf(name, unsure.includes(name)) });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function fieldOf(name: FieldMark['name'], isUnsure: boolean) {
  return { label: fieldLabel(name), hue: fieldNames[name]?.hue ?? 'grey', isUnsure };
}

function tooLong(length: number): string {
  const [most, found] = [maxEntryLength, length].map((count) => count.toLocaleString('en'));
  return `It is ${found} characters long, and an entry has at most ${most}: it was not read.`;
}

function joinWords(by: ListedEntry['joinedBy']): string {
  if (by === undefined || by === 'listed') return '';
  return by === 'title-author-year' ? 'the same title, author and year' : `the same ${by}`;
}
