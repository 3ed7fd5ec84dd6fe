import type { z } from 'zod';
import { DomainError, type FieldError } from '../../core/errors.ts';

/** What was typed, field by field, as it was typed. A form is shown again from it. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong, by the name of the form's field. */
export type FieldErrors = Readonly<Record<string, string>>;

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The field's text with line feeds only: browsers post CR LF. Empty when the form has no such field. */
export function typed(form: URLSearchParams, name: string, otherwise = ''): string {
  return (form.get(name) ?? otherwise).replace(/\r\n?/g, '\n');
}

/** Holds the value to the schema; `fieldOf` tells which field of the form a path of the schema was typed in. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  fieldOf: (path: string) => string = (path) => path,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issueWords(issue),
  }));
  return { ok: false, errors: byField(issues, fieldOf) };
}

/** The fields that an error of a service names, by the form's names. */
export function errorFields(error: unknown, fieldOf: (path: string) => string = (path) => path): FieldErrors {
  return error instanceof DomainError ? byField(error.details.fields ?? [], fieldOf) : {};
}

/** The first thing that is wrong with each field. */
function byField(issues: readonly FieldError[], fieldOf: (path: string) => string): FieldErrors {
  const errors = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = fieldOf(path);
    if (!errors.has(field)) errors.set(field, message);
  }
  return Object.fromEntries(errors);
}

function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') {
    return issue.origin === 'array'
      ? `At most ${issue.maximum} of them.`
      : `Too long: at most ${issue.maximum} characters.`;
  }
  if (issue.code === 'invalid_value') return 'Choose one of these.';
  return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`.replace(/\.\.$/, '.');
}
