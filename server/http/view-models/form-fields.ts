import type { FormState } from '../forms/edit-form.ts';

/** What a field of a form is, apart from what stands in it. */
export interface FieldShape {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Several lines instead of one. */
  readonly lines?: number;
  readonly type?: 'text' | 'url';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  /** Stretches over the whole form. */
  readonly wide?: boolean;
  /** Attributes for a controller, without the prefix `data-`. */
  readonly data?: readonly (readonly [name: string, value: string])[];
}

/** A field ready for `partials/field`. */
export interface FormField extends FieldShape {
  readonly id: string;
  readonly value: string;
  readonly error: string;
  /** What somebody else saved in this field; `undefined` where it is the same. */
  readonly theirs: string | undefined;
  /** Ids of what explains the field, for `aria-describedby`. */
  readonly describedBy: string;
}

export function formField(shape: FieldShape, state: FormState): FormField {
  const { name } = shape;
  const id = `field-${name}`;
  const value = state.draft[name] ?? '';
  const error = state.errors[name] ?? '';
  const other = state.theirs?.[name];
  const theirs = other === undefined || other === value ? undefined : other;
  const described = [
    ...(shape.hint === undefined ? [] : [`${id}-hint`]),
    ...(error === '' ? [] : [`${id}-error`]),
    ...(theirs === undefined ? [] : [`${id}-theirs`]),
  ];
  return { ...shape, id, value, error, theirs, describedBy: described.join(' ') };
}

/** A form ready for a page: its fields, the rev that it replaces, and whether somebody else saved meanwhile. */
export function formView(shapes: readonly FieldShape[], state: FormState) {
  const fields = shapes.map((shape) => formField(shape, state));
  return {
    fields,
    rev: state.rev,
    isStale: state.theirs !== undefined,
    wrong: fields.filter((field) => field.error !== ''),
  };
}
