import { DomainError } from '../../core/errors.ts';
import { type Draft, errorFields, type FieldErrors, type Parsed } from './parsed.ts';

/** A form as it is shown: what stands in it, what is wrong with it, and what somebody else saved meanwhile. */
export interface FormState {
  readonly draft: Draft;
  readonly errors: FieldErrors;
  /** The rev that saving replaces. */
  readonly rev: number;
  /** The record as it stands now, where it was changed after the form was opened. */
  readonly theirs?: Draft;
}

export interface EditForm<Kept extends { readonly rev: number }, Value> {
  draftOf(record: Kept): Draft;
  read(form: URLSearchParams): Draft;
  parse(draft: Draft, current: Kept): Parsed<Value>;
  load(): Promise<Kept>;
  save(rev: number, value: Value): Promise<Kept>;
  /** The field of the form that a path of the record was typed in; the path itself without it. */
  fieldOf?(path: string): string;
}

export type EditResult<Kept> =
  | { readonly saved: Kept }
  | { readonly again: FormState; readonly current: Kept; readonly status: number };

/**
 * Saves what was typed, or gives the form back with everything in it: with errors, or with what somebody else saved in the meantime. A button named
 * `take` puts that other text into its field instead of saving.
 */
export async function submitEdit<Kept extends { readonly rev: number }, Value>(
  edit: EditForm<Kept, Value>,
  form: URLSearchParams,
): Promise<EditResult<Kept>> {
  const draft = edit.read(form);
  const current = await edit.load();
  const rev = Number(form.get('rev'));
  const taken = form.get('take');
  if (taken !== null || rev !== current.rev) {
    const theirs = edit.draftOf(current);
    const merged = taken === null ? draft : { ...draft, [taken]: theirs[taken] ?? '' };
    return { again: { draft: merged, errors: {}, rev: current.rev, theirs }, current, status: 412 };
  }
  const parsed = edit.parse(draft, current);
  if (!parsed.ok) return { again: { draft, errors: parsed.errors, rev }, current, status: 400 };
  try {
    return { saved: await edit.save(rev, parsed.value) };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'stale') return submitEdit(edit, form);
    const errors = errorFields(error, edit.fieldOf);
    if (Object.keys(errors).length === 0) throw error;
    return { again: { draft, errors, rev }, current, status: 400 };
  }
}
