import { z } from 'zod';
import { type StanceInput, stanceInputSchema } from '../../core/stance.ts';
import { statementInputSchema } from '../../core/statement.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';
import { readStatementChoice } from './stance-form.ts';

/** The choice of a picker that stands for a statement that is not there yet. */
export const newStatementChoice = 'new';

/** What a claim does to a statement, as it is typed at the claim. `statement` is a choice of the picker; `q` is what was looked for, and the words of a new one. */
export type StateDraft = Readonly<Record<'q' | 'statement' | 'kind' | 'rationale' | 'certainty', string>>;

export function readStateDraft(form: URLSearchParams): StateDraft {
  return {
    q: typed(form, 'q'),
    statement: typed(form, 'statement'),
    kind: typed(form, 'kind'),
    rationale: typed(form, 'rationale'),
    certainty: typed(form, 'certainty', 'certain'),
  };
}

export function parseStateDraft(draft: StateDraft, claim: string): Parsed<StanceInput> {
  const { kind, rationale, certainty } = draft;
  const isNew = draft.statement === newStatementChoice;
  const { statement, answer } = isNew
    ? { statement: claim, answer: '' }
    : readStatementChoice(draft.statement);
  const given = answer === '' ? {} : { answer };
  const parsed = parseFields(
    stanceInputSchema,
    { statement, claim, kind, rationale, certainty, ...given },
    stateField,
  );
  if (parsed.ok || parsed.errors.statement === undefined) return parsed;
  return { ok: false, errors: { ...parsed.errors, statement: 'Choose a statement.' } };
}

/** The words of a new statement: what was typed, or none, when it takes the claim's. */
export function parseNewStatement({ q }: StateDraft): Parsed<{ readonly text?: string | undefined }> {
  return parseFields(newSchema, q.trim() === '' ? {} : { text: q }, () => 'statement');
}

const newSchema = z.strictObject({ text: statementInputSchema.shape.text.optional() });

/** Statement and answer are chosen in the one picker. */
export function stateField(path: string): string {
  return path === 'answer' ? 'statement' : path;
}
