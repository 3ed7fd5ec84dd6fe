import {
  type Stance,
  type StanceInput,
  type StancePatch,
  stanceInputSchema,
  stancePatchSchema,
} from '../../core/stance.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

export type StanceDraft = Readonly<Record<'kind' | 'answer' | 'rationale' | 'certainty', string>>;

export function stanceDraft({ kind, answer = '', rationale, certainty }: Stance): StanceDraft {
  return { kind, answer, rationale, certainty };
}

const untouched: StanceDraft = { kind: '', answer: '', rationale: '', certainty: 'certain' };

/** What the form leaves out stays as it was before. */
export function readStanceDraft(form: URLSearchParams, before: StanceDraft = untouched): StanceDraft {
  return {
    kind: typed(form, 'kind', before.kind),
    answer: typed(form, 'answer', before.answer),
    rationale: typed(form, 'rationale', before.rationale),
    certainty: typed(form, 'certainty', before.certainty),
  };
}

export function parseStanceDraft({ answer, ...draft }: StanceDraft): Parsed<StancePatch> {
  return parseFields(stancePatchSchema, { ...draft, answer: answer === '' ? null : answer });
}

/** A stance to be made, with what the claim was looked for by. */
export type AttachDraft = StanceDraft & Readonly<Record<'q' | 'claim', string>>;

export function readAttachDraft(form: URLSearchParams): AttachDraft {
  return { ...readStanceDraft(form), q: typed(form, 'q'), claim: typed(form, 'attach') };
}

export function parseAttachDraft(draft: AttachDraft, statement: string): Parsed<StanceInput> {
  const { answer, kind, rationale, certainty, claim } = draft;
  const given = answer === '' ? {} : { answer };
  const parsed = parseFields(stanceInputSchema, { statement, claim, kind, rationale, certainty, ...given });
  if (parsed.ok) return parsed;
  const { claim: wrong, ...errors } = parsed.errors;
  return { ok: false, errors: wrong === undefined ? errors : { ...errors, claim: 'Choose a claim.' } };
}

/** Which statement, and which of its answers, an option of a picker stands for: `<id>`, `<id>:<answer>`, or `new`. */
export function statementChoice(id: string, answer = ''): string {
  return answer === '' ? id : `${id}:${answer}`;
}

export function readStatementChoice(value: string): { readonly statement: string; readonly answer: string } {
  const [statement = '', answer = ''] = value.split(':');
  return { statement, answer };
}
