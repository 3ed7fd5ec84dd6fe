import {
  type CslDate,
  type CslName,
  type ReferenceInput,
  referenceInputSchema,
  referenceTypes,
} from '../../core/reference.ts';
import { dateSchema } from '../../core/source.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

/** The essential fields of a reference that is added while citing it. */
export type NewReferenceDraft = Readonly<
  Record<
    'newType' | 'newTitle' | 'newAuthors' | 'newDate' | 'newContainer' | 'newPublisher' | 'newUrl',
    string
  >
>;

export function readNewReferenceDraft(form: URLSearchParams): NewReferenceDraft {
  return {
    newType: typed(form, 'newType', 'article-journal'),
    newTitle: typed(form, 'newTitle'),
    newAuthors: typed(form, 'newAuthors'),
    newDate: typed(form, 'newDate'),
    newContainer: typed(form, 'newContainer'),
    newPublisher: typed(form, 'newPublisher'),
    newUrl: typed(form, 'newUrl'),
  };
}

/** Whether anything but the type was typed, so that a new reference is meant. */
export function isNewReference(draft: NewReferenceDraft): boolean {
  const { newTitle, newAuthors, newDate, newContainer, newPublisher, newUrl } = draft;
  return [newTitle, newAuthors, newDate, newContainer, newPublisher, newUrl].some(
    (value) => value.trim() !== '',
  );
}

const fields: Readonly<Record<string, string>> = {
  type: 'newType',
  title: 'newTitle',
  author: 'newAuthors',
  issued: 'newDate',
  'container-title': 'newContainer',
  publisher: 'newPublisher',
  URL: 'newUrl',
};

export function parseNewReference(draft: NewReferenceDraft): Parsed<ReferenceInput> {
  if (!Object.hasOwn(referenceTypes, draft.newType))
    return { ok: false, errors: { newType: 'Choose one of these.' } };
  const author = splitNames(draft.newAuthors);
  const date = parseFields(dateSchema, draft.newDate, () => 'newDate');
  if (!date.ok) return date;
  const optional = {
    author: author.length === 0 ? undefined : author,
    issued: cslDate(date.value),
    'container-title': nonEmpty(draft.newContainer),
    publisher: nonEmpty(draft.newPublisher),
    URL: nonEmpty(draft.newUrl),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  const csl = { type: draft.newType, title: draft.newTitle, ...given };
  return parseFields(referenceInputSchema, { csl }, (path) => fields[path.split('.')[1] ?? ''] ?? 'newTitle');
}

/** Names one a line or parted by semicolons: `Family, Given`; without a comma it is the name of an institution or one that is not split. */
export function splitNames(typedNames: string): CslName[] {
  return typedNames
    .split(/[\n;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [family = '', ...given] = name.split(/[,，]/).map((part) => part.trim());
      return given.length === 0 ? { literal: family } : { family, given: given.join(', ') };
    });
}

function cslDate(date: string): CslDate | undefined {
  return date === '' ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

function nonEmpty(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}
