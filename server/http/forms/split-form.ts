import { z } from 'zod';
import { recordIdSchema } from '../../core/ids.ts';
import { statementForms, statementInputSchema } from '../../core/statement.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

const ids = z.array(recordIdSchema).max(10_000);
const splitSchema = z.strictObject({
  text: statementInputSchema.shape.text,
  form: z.enum(statementForms).optional(),
  stances: ids,
  silences: ids,
});

export interface SplitDraft {
  readonly text: string;
  readonly form: string;
  readonly stances: readonly string[];
  readonly silences: readonly string[];
}

export function readSplitDraft(form: URLSearchParams): SplitDraft {
  return {
    text: typed(form, 'text'),
    form: typed(form, 'form'),
    stances: form.getAll('stance'),
    silences: form.getAll('silence'),
  };
}

export function parseSplitDraft({ form, ...draft }: SplitDraft): Parsed<z.output<typeof splitSchema>> {
  return parseFields(splitSchema, form === '' ? draft : { ...draft, form }, splitField);
}

/** `stances.3` was ticked in `stances`. */
export function splitField(path: string): string {
  return path.split('.')[0] ?? '';
}
