import {
  type Citation,
  type CitationInput,
  type CitationPatch,
  citationInputSchema,
  citationPatchSchema,
} from '../../core/citation.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

export type CitationDraft = Readonly<Record<'intent' | 'locator' | 'quote' | 'note', string>>;

export function citationDraft({ intent, locator, quote, note }: Citation): CitationDraft {
  return { intent, locator, quote, note };
}

const untouched: CitationDraft = { intent: 'citesAsEvidence', locator: '', quote: '', note: '' };

/** What the form leaves out stays as it was before. */
export function readCitationDraft(form: URLSearchParams, before: CitationDraft = untouched): CitationDraft {
  return {
    intent: typed(form, 'intent', before.intent),
    locator: typed(form, 'locator', before.locator),
    quote: typed(form, 'quote', before.quote),
    note: typed(form, 'note', before.note),
  };
}

export function parseCitationDraft(draft: CitationDraft): Parsed<CitationPatch> {
  return parseFields(citationPatchSchema, draft);
}

/** A citation to be made: the reference chosen, and what it was looked for by. */
export type CiteDraft = CitationDraft & Readonly<Record<'q' | 'reference', string>>;

export function readCiteDraft(form: URLSearchParams): CiteDraft {
  return { ...readCitationDraft(form), q: typed(form, 'q'), reference: typed(form, 'reference') };
}

export function parseCiteDraft(draft: CiteDraft, claim: string): Parsed<CitationInput> {
  const { intent, locator, quote, note, reference } = draft;
  const parsed = parseFields(citationInputSchema, { claim, reference, intent, locator, quote, note });
  if (parsed.ok || parsed.errors.reference === undefined) return parsed;
  const message = 'Choose a reference, or give a new one below.';
  return { ok: false, errors: { ...parsed.errors, reference: message } };
}
