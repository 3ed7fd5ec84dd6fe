import { type Statement, type VerdictInput, verdictInputSchema } from '../../core/statement.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';

/** A verdict as its form has it; the ids of the evidence stand in one field, with blanks between them. */
export function verdictDraft({ verdict }: Pick<Statement, 'verdict'>): Draft {
  if (verdict === undefined) return { rating: '', justification: '', evidence: '' };
  const { rating, justification, evidence } = verdict;
  return { rating, justification, evidence: evidence.join(' ') };
}

export function readVerdictDraft(form: URLSearchParams): Draft {
  return {
    rating: typed(form, 'rating'),
    justification: typed(form, 'justification'),
    evidence: form.getAll('evidence').join(' '),
  };
}

export function evidenceOf(draft: Draft): readonly string[] {
  return (draft.evidence ?? '').split(' ').filter((id) => id !== '');
}

export function parseVerdictDraft(draft: Draft): Parsed<VerdictInput> {
  if (draft.rating === '') return { ok: false, errors: { rating: 'Choose a rating.' } };
  const { rating, justification } = draft;
  const value = { rating, justification, evidence: evidenceOf(draft) };
  return parseFields(verdictInputSchema, value, verdictField);
}

/** `evidence.3` was ticked in `evidence`. */
export function verdictField(path: string): string {
  return path.split('.')[0] ?? '';
}
