import {
  type Relation,
  type RelationInput,
  type RelationPatch,
  relationInputSchema,
  relationPatchSchema,
} from '../../core/relation.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

export type RelationDraft = Readonly<Record<'kind' | 'rationale' | 'certainty', string>>;

export function relationDraft({ kind, rationale, certainty }: Relation): RelationDraft {
  return { kind, rationale, certainty };
}

const untouched: RelationDraft = { kind: '', rationale: '', certainty: 'certain' };

/** What the form leaves out stays as it was before. */
export function readRelationDraft(form: URLSearchParams, before: RelationDraft = untouched): RelationDraft {
  return {
    kind: typed(form, 'kind', before.kind),
    rationale: typed(form, 'rationale', before.rationale),
    certainty: typed(form, 'certainty', before.certainty),
  };
}

export function parseRelationDraft(draft: RelationDraft): Parsed<RelationPatch> {
  return parseFields(relationPatchSchema, draft);
}

/** A relation to be made, with what the other claim was looked for by. `turned` when it runs from the other claim to this one. */
export type RelateDraft = RelationDraft & Readonly<Record<'q' | 'to' | 'turned', string>>;

export function readRelateDraft(form: URLSearchParams): RelateDraft {
  return {
    ...readRelationDraft(form),
    q: typed(form, 'q'),
    to: typed(form, 'to'),
    turned: form.has('turned') ? 'on' : '',
  };
}

/** @param other the id of the claim at the other end */
export function parseRelateDraft(draft: RelateDraft, claim: string, other: string): Parsed<RelationInput> {
  const { kind, rationale, certainty, turned } = draft;
  const ends = turned === '' ? { from: claim, to: other } : { from: other, to: claim };
  const parsed = parseFields(relationInputSchema, { ...ends, kind, rationale, certainty }, endField);
  if (parsed.ok || parsed.errors.to === undefined) return parsed;
  return { ok: false, errors: { ...parsed.errors, to: 'Choose the other claim.' } };
}

/** Either end of a relation is chosen in the one picker. */
export function endField(path: string): string {
  return path === 'from' ? 'to' : path;
}
