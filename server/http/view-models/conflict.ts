// The file alone: the package's index brings twenty modules, which every start of the server would load.
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Draft } from '../forms/parsed.ts';
import { type Moment, momentOf } from './moment.ts';

/** A field of a form as a person knows it. `show` turns a stored value into words; `prose` fields are compared word by word. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly prose?: boolean;
  readonly show?: (value: string) => string;
}

export interface DiffPart {
  readonly text: string;
  /** True for words that the other text does not have. */
  readonly own: boolean;
}

export interface ConflictRow {
  readonly label: string;
  readonly mine: readonly DiffPart[];
  readonly theirs: readonly DiffPart[];
  /** Who changed the field since the person who types had opened the form. */
  readonly by: 'you' | 'they' | 'both';
}

/** Two edits of one record that crossed. */
export interface Conflict {
  readonly by: string;
  readonly at: Moment;
  /** The rev that is saved now; a save on top of it is not stale. */
  readonly rev: number;
  readonly rows: readonly ConflictRow[];
  /** What was typed, as the fields of a form. */
  readonly mine: Draft;
  /** Each side's changes together; where both changed a field, what was typed. */
  readonly merged: Draft;
}

export interface Crossing {
  readonly fields: readonly FormField[];
  /** What stood there when the form was opened. */
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly rev: number;
}

/** Edits that a comparison looks for before it gives up and shows both texts whole: the time grows with their number times the length. */
const maxEdits = 2_000;
/** Words by dictionary, so that Chinese is compared by word too. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

export function conflictOf({ fields, base, mine, theirs, by, at, rev }: Crossing): Conflict {
  const merged: Record<string, string> = {};
  const rows: ConflictRow[] = [];
  for (const field of fields) {
    const [was = '', my = '', their = ''] = [base, mine, theirs].map((draft) => draft[field.name] ?? '');
    merged[field.name] = my === was ? their : my;
    if (my === their) continue;
    const changer = my === was ? 'they' : their === was ? 'you' : 'both';
    rows.push({ label: field.label, by: changer, ...compared(field, my, their) });
  }
  return { by, at: momentOf(at), rev, rows, mine, merged };
}

function compared(field: FormField, mine: string, theirs: string): Pick<ConflictRow, 'mine' | 'theirs'> {
  const show = field.show ?? ((value: string) => value);
  const parts =
    field.prose === true
      ? diffArrays(wordsOf(theirs), wordsOf(mine), { maxEditLength: maxEdits })
      : undefined;
  if (parts === undefined) return { mine: whole(show(mine)), theirs: whole(show(theirs)) };
  const side = (left: 'added' | 'removed', own: 'added' | 'removed') =>
    parts.filter((part) => !part[left]).map((part) => ({ text: part.value.join(''), own: part[own] }));
  return { mine: side('removed', 'added'), theirs: side('added', 'removed') };
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function whole(text: string): readonly DiffPart[] {
  return text === '' ? [] : [{ text, own: true }];
}
