import type { Source } from '../../core/source.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** One choice of a filter form. The first option, with an empty value, is no condition. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly isSet: boolean;
}

type Options = readonly (readonly [value: string, label: string])[];

/** A choice as the address asks for it. A value that is not offered is shown all the same, so that nobody wonders why a list is short. */
export function filterField(
  query: URLSearchParams,
  name: string,
  label: string,
  options: Options,
  any = 'any',
): FilterField {
  const chosen = query.get(name) ?? '';
  const isOffered = chosen === '' || options.some(([value]) => value === chosen);
  const all: Options = [['', any], ...options, ...(isOffered ? [] : [[chosen, chosen] as const])];
  return {
    name,
    label,
    isSet: chosen !== '',
    options: all.map(([value, words]) => ({ value, label: words, isChosen: value === chosen })),
  };
}

/** A form of conditions: the first ones stand open, the others are folded away until they are used. `text` is what is looked for in words. */
export function filterForm(fields: readonly FilterField[], open: number, text = '') {
  const more = fields.slice(open);
  const isSet = (field: FilterField) => field.isSet;
  return {
    fields: fields.slice(0, open),
    more,
    isMoreOpen: more.some(isSet),
    isFiltered: text !== '' || fields.some(isSet),
  };
}

/** The keys of a table with their labels. */
export function labelled(
  table: Readonly<Record<string, { readonly label: string; readonly sign?: string }>>,
): Options {
  return Object.entries(table).map(([value, { label, sign }]) => [
    value,
    sign === undefined ? label : `${sign} ${label}`,
  ]);
}

export function same(values: readonly string[]): Options {
  return values.map((value) => [value, value]);
}

export function sourceOptions(sources: readonly Source[]): Options {
  return [...sources].sort((a, b) => a.title.localeCompare(b.title)).map(({ id, title }) => [id, title]);
}

export function framingsOf(sources: readonly Source[]): string[] {
  const framings = new Set(sources.map(({ framing }) => framing).filter((framing) => framing !== ''));
  return [...framings].sort((a, b) => a.localeCompare(b));
}

/** What people think of a mark between two claims, wherever marks are listed. */
export function assessedField(query: URLSearchParams) {
  return filterField(query, 'assessed', 'Assessed', [
    ['nobody', 'by nobody else'],
    ['disputed', 'disputed'],
    ['mine', 'by me'],
    ['open', 'not by me'],
  ]);
}
