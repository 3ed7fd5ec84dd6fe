import type { CslItem } from '../../core/csl-item.ts';
import type { Project } from '../../core/project.ts';
import type { Reference } from '../../core/reference.ts';
import type { ReadEntry } from '../../services/list-entries.ts';
import type { FormState } from '../forms/edit-form.ts';
import type { FormField } from './form-fields.ts';
import { runsOf, unsureFields, unsureWords } from './list-entry.ts';
import { lineOf } from './reference-list.ts';
import { referenceFormView } from './reference-page.ts';

export interface Mending {
  readonly project: Project;
  /** Of the entry's words. */
  readonly language: string;
  readonly read: Pick<ReadEntry, 'entry' | 'parsed'>;
  readonly csl: CslItem;
  readonly state: FormState;
  /** A reference of the project that is the same work as what was typed. */
  readonly same: Reference | undefined;
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** Where it leads without saving; without it the form has a button that goes back with all it holds. */
  readonly back?: string;
}

/** The form in which an entry is mended: what was read from it, what is not sure marked, the entry itself beside. */
export function mendView({ read, csl, state, same, language, project, ...rest }: Mending) {
  const { parsed, entry } = read;
  const unsure = unsureFields(parsed);
  const { form } = referenceFormView(project, csl, state);
  const marked = form.fields.map((field) =>
    unsure.some((name) => name === field.name) ? markUnsure(field) : field,
  );
  const first = (marked.find(isUnsure) ?? marked.find(({ name }) => name === 'title'))?.name;
  const fields = marked.map((field) => ({ ...field, isFocus: field.name === first }));
  return {
    ...rest,
    project,
    language,
    runs: runsOf(entry.text, parsed, unsure),
    unsure: unsureWords(parsed, unsure),
    form: { ...form, fields },
    same: same && lineOf(same),
  };
}

function isUnsure({ data = [] }: FormField): boolean {
  return data.some(([name]) => name === 'unsure');
}

function markUnsure(field: FormField): FormField {
  const { hint = '', id, describedBy } = field;
  const words = `Not sure: compare it with the entry. ${hint}`.trim();
  const others = describedBy.split(' ').filter((one) => one !== '' && one !== `${id}-hint`);
  return {
    ...field,
    hint: words,
    describedBy: [`${id}-hint`, ...others].join(' '),
    data: [...(field.data ?? []), ['unsure', '']],
  };
}
