import { type CslDate, type CslItem, cslKeys, isDateKey, isNameKey } from '../csl-item.ts';
import { dateText, nameText } from '../reference-line.ts';

/** One field of two entries that may be the same work, as text to be read; empty where an entry does not have it. */
export interface FieldPair {
  readonly name: keyof CslItem;
  readonly ours: string;
  readonly theirs: string;
  readonly kind: 'same' | 'onlyOurs' | 'onlyTheirs' | 'differs';
}

/** The fields that at least one of the two has, in the order of the schema: type and title first. */
export function fieldPairs(ours: CslItem, theirs: CslItem): readonly FieldPair[] {
  return cslKeys.flatMap((name) => {
    const pair = { name, ours: fieldText(ours, name), theirs: fieldText(theirs, name) };
    if (pair.ours === '' && pair.theirs === '') return [];
    return [{ ...pair, kind: kindOf(pair, inOrder(ours[name]) === inOrder(theirs[name])) }];
  });
}

/** `ours`, with the fields that only `theirs` has, and those of `theirs` that are named in `takeTheirs`. Nothing is emptied. */
export function mergeFields(ours: CslItem, theirs: CslItem, takeTheirs: ReadonlySet<string>): CslItem {
  const taken = cslKeys.filter(
    (name) => fieldText(theirs, name) !== '' && (takeTheirs.has(name) || fieldText(ours, name) === ''),
  );
  return { ...ours, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) };
}

/** Whether theirs says something that ours does not. A key alone is no news: it names the entry in its file, and an export makes one where there was none. */
export function saysMore(ours: CslItem, theirs: CslItem): boolean {
  return fieldPairs(ours, theirs).some(
    ({ name, kind }) => name !== 'citation-key' && (kind === 'differs' || kind === 'onlyTheirs'),
  );
}

function kindOf({ ours, theirs }: { ours: string; theirs: string }, isSame: boolean): FieldPair['kind'] {
  if (isSame) return 'same';
  if (ours === '') return 'onlyTheirs';
  return theirs === '' ? 'onlyOurs' : 'differs';
}

/** A value as JSON, its keys sorted: two are the same in whatever order they were written. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A field as it is read: names with semicolons between them, dates as `2022-11-08`. */
function fieldText(csl: CslItem, name: keyof CslItem): string {
  if (isNameKey(name)) return (csl[name] ?? []).map(nameText).join('; ');
  if (isDateKey(name)) return wholeDateText(csl[name]);
  if (name === 'categories') return (csl.categories ?? []).join('; ');
  if (name === 'custom') return csl.custom === undefined ? '' : JSON.stringify(csl.custom);
  return csl[name] ?? '';
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

function wholeDateText(date: CslDate | undefined): string {
  const [, end] = date?.['date-parts'] ?? [];
  const dates = [dateText(date), end === undefined ? '' : dateText({ 'date-parts': [end] })];
  const days = dates.filter((text) => text !== '').join('/');
  const season = seasons[(date?.season ?? 0) - 1] ?? '';
  const parts = [date?.circa === true ? 'about' : '', season, days, date?.literal ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
