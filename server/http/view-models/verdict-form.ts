import { stanceKinds } from '../../core/stance-kinds.ts';
import { scaleOf } from '../../core/verdict-scale.ts';
import type { StatementPage } from '../../services/statement-page.ts';
import type { FormState } from '../forms/edit-form.ts';
import { evidenceOf } from '../forms/verdict-form.ts';
import { type FieldShape, formView } from './form-fields.ts';
import { claimQuote } from './stance-groups.ts';
import { statementPath } from './statement-signs.ts';

/** The form of a verdict: the scale of the project, and every claim attached to the statement to choose the evidence from. */
export function verdictFormView(found: StatementPage, state: FormState) {
  const { project, statement } = found;
  const scale = scaleOf(project);
  const { rating: chosen = '', justification: _ = '' } = state.draft;
  const isKnown = chosen === '' || scale.some(({ key }) => key === chosen);
  const shapes: readonly FieldShape[] = [
    {
      name: 'rating',
      label: 'Rating',
      wide: true,
      options: [
        { value: '', label: 'choose …' },
        ...(isKnown ? [] : [{ value: chosen, label: `${chosen} (no longer on the scale)` }]),
        ...scale.map(({ key, label, hint }) => ({
          value: key,
          label: hint === undefined ? label : `${label}: ${hint}`,
        })),
      ],
    },
    {
      name: 'justification',
      label: 'Justification',
      hint: 'Why. Markdown is understood.',
      lines: 6,
      wide: true,
    },
  ];
  const path = statementPath(project.id, statement.id);
  return {
    project,
    statement,
    form: formView(shapes, state),
    evidence: evidenceChoices(found, evidenceOf(state.draft)),
    theirEvidence: state.theirs === undefined ? [] : quotesOf(found, evidenceOf(state.theirs)),
    isEvidenceOther:
      state.theirs !== undefined && (state.theirs.evidence ?? '') !== (state.draft.evidence ?? ''),
    evidenceError: state.errors.evidence ?? '',
    hasVerdict: statement.verdict !== undefined,
    action: `${path}/verdict`,
    clear: `${path}/verdict/clear`,
    back: path,
  };
}

function claimsOf({ sources, evidence }: StatementPage) {
  const attached = sources.flatMap(({ source, stances }) =>
    stances.map(({ claim, stance }) => ({ claim, source, kind: stance.kind })),
  );
  const known = new Map(attached.map((one) => [one.claim.id, one]));
  const others = evidence
    .filter(({ id }) => !known.has(id))
    .map((claim) => ({
      claim,
      source: sources.find(({ source }) => source.id === claim.target.source)?.source,
      kind: undefined,
    }));
  return [...known.values(), ...others];
}

function evidenceChoices(found: StatementPage, chosen: readonly string[]) {
  return claimsOf(found).map(({ claim, source, kind }) => ({
    id: claim.id,
    isChosen: chosen.includes(claim.id),
    ...(kind === undefined ? { sign: '', hue: 'grey', label: 'not attached' } : stanceKinds[kind]),
    ...claimQuote(claim, source),
  }));
}

function quotesOf(found: StatementPage, ids: readonly string[]): readonly string[] {
  const all = evidenceChoices(found, []);
  return ids.map((id) => all.find((one) => one.id === id)?.quote ?? id);
}
