import type { z } from 'zod';
import { type StanceInput, stanceInputSchema } from '../../core/stance.ts';
import { matrixQuerySchema } from './matrix-view.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

/** What the address of the page asks for. What it leaves empty, or asks wrongly, is no condition. */
export function readMatrixQuery(query: URLSearchParams): z.output<typeof matrixQuerySchema> {
  const asked = Object.fromEntries([...query].filter(([, value]) => value !== ''));
  const parsed = matrixQuerySchema.safeParse(asked);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return matrixQuerySchema.parse(
    Object.fromEntries(Object.entries(asked).filter(([name]) => !wrong.has(name))),
  );
}

/** A stance as its button says it: `denies`, or of a question `denies:KEY`. */
export function parseStanceForm(form: URLSearchParams, statement: string): Parsed<StanceInput> {
  const [kind = '', answer] = typed(form, 'stance').split(':');
  const value = {
    statement,
    claim: typed(form, 'claim'),
    kind,
    ...(answer === undefined ? {} : { answer }),
    rationale: typed(form, 'rationale'),
  };
  const parsed = parseFields(stanceInputSchema, value);
  if (parsed.ok || parsed.errors.claim === undefined) return parsed;
  return { ok: false, errors: { ...parsed.errors, claim: 'Choose a claim of the source.' } };
}
