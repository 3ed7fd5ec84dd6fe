import type { ImportChoices } from '../../services/imports.ts';
import { type Draft, type Parsed, typed } from './parsed.ts';
import { metadataDraft, metadataNames, parseMetadataDraft, readMetadataDraft } from './source-form.ts';

/** What a person said on the review page: about the steps, and about the fields that differ from what was guessed. */
export interface ReviewForm {
  readonly draft: Draft;
  readonly declined: readonly string[];
  readonly accepted: readonly string[];
}

/**
 * The page posts the id of every step as `step` (done unless undone) or `proposal` (not done unless asked for), and those that are switched on as
 * `on`. What was said of steps that the page did not show stays.
 */
export function readReviewForm(
  form: URLSearchParams,
  before: Pick<ImportChoices, 'declined' | 'accepted'>,
): ReviewForm {
  const on = new Set(form.getAll('on'));
  const [steps, proposals] = [form.getAll('step'), form.getAll('proposal')];
  const shown = new Set([...steps, ...proposals]);
  const unseen = (ids: readonly string[]) => ids.filter((id) => !shown.has(id));
  return {
    draft: readMetadataDraft(form),
    declined: [...unseen(before.declined), ...steps.filter((id) => !on.has(id))],
    accepted: [...unseen(before.accepted), ...proposals.filter((id) => on.has(id))],
  };
}

/** The choices that the form stands for. Fields that are as guessed are left to the guess, which may change with the steps. */
export function parseReviewForm(form: URLSearchParams, review: ReviewForm): Parsed<ImportChoices> {
  const parsed = parseMetadataDraft(review.draft);
  if (!parsed.ok) return parsed;
  const guessed = Object.fromEntries(metadataNames.map((name) => [name, typed(form, `guess-${name}`)]));
  const given = metadataDraft(parsed.value);
  const changed = Object.entries(parsed.value).filter(([name]) => given[name] !== guessed[name]);
  const metadata = Object.fromEntries(changed);
  return {
    ok: true,
    value: { declined: [...review.declined], accepted: [...review.accepted], metadata },
  };
}
