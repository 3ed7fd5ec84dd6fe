import { renderDocument } from '../../core/document/render-document.ts';
import type { Project } from '../../core/project.ts';
import { measureText } from '../../core/text-length.ts';
import { completeMetadata, type Review } from '../../services/imports.ts';
import type { NextVersion } from '../../services/next-version.ts';
import type { ReviewForm } from '../forms/import-form.ts';
import type { FieldErrors } from '../forms/parsed.ts';
import { metadataDraft } from '../forms/source-form.ts';
import { pathTo } from '../path-to.ts';
import { claimsPreview } from './claims-preview.ts';
import { counted } from './counted.ts';
import { formView } from './form-fields.ts';
import type { Turn } from './import-results.ts';
import { metadataFieldShapes } from './metadata-fields.ts';

/** Markdown shown on the page, in UTF-16 code units; a longer document is shown up to the paragraph that passes it. */
const maxShown = 300_000;

interface ReviewPage {
  readonly project: Project;
  readonly review: Review;
  readonly framings: readonly string[];
  readonly turn: Turn;
  /** The source that it is the next version of, with its claims as they would stand. */
  readonly next?: NextVersion;
  /** What was typed, when the form comes back. */
  readonly form?: ReviewForm;
  readonly errors?: FieldErrors;
}

/** An upload before it is saved: the text as it will be, what is known of it, and every step that was taken. */
export function importReviewView(page: ReviewPage) {
  const { project, review, framings, turn, next, form, errors = {} } = page;
  const { draft, imported, metadata } = review;
  const guess = metadataDraft(completeMetadata(imported, { name: draft.name, choices: { metadata: {} } }));
  const state = { draft: form?.draft ?? metadataDraft(metadata), errors, rev: 0 };
  const { found } = imported;
  const language = state.draft.language ?? '';
  const text = shownText(imported.body);
  const path = pathTo('projects', project.id, 'imports', draft.id);
  return {
    project,
    name: draft.name,
    becomes: draft.source === undefined ? 'a source' : 'the next version of its source',
    preview: next && claimsPreview(next.source, next.claims, imported.body),
    language,
    ...text,
    form: formView(metadataFieldShapes({ framings, found, language }), state),
    guesses: Object.entries(guess).map(([name, value]) => ({ name, value })),
    steps: imported.decisions.map((decision) => ({
      ...decision,
      field: decision.byDefault ? 'step' : 'proposal',
      on: isOn(decision, form),
    })),
    warnings: imported.warnings.map((warning) => warning.message),
    turn,
    action: turn.of > 1 ? `${path}?at=${turn.at}&of=${turn.of}` : path,
    all: pathTo('projects', project.id, 'imports', 'all'),
  };
}

/** With a form that comes back, the switches stay as they were set. */
function isOn(decision: Review['imported']['decisions'][number], form: ReviewForm | undefined): boolean {
  if (form === undefined) return decision.applied;
  return decision.byDefault ? !form.declined.includes(decision.id) : form.accepted.includes(decision.id);
}

function shownText(body: string) {
  const end = body.length <= maxShown ? -1 : body.indexOf('\n\n', maxShown);
  const { html } = renderDocument(end === -1 ? body : body.slice(0, end));
  const { unit, count, minutes } = measureText(body);
  const length = counted(count, unit === 'words' ? 'word' : 'character');
  return {
    html,
    length: `${length}, ${minutes} min to read`,
    isCut: end !== -1,
    isEmpty: body.trim() === '',
  };
}
