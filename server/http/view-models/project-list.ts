import { renderNote } from '../../core/document/render-note.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import type { ProjectSummary } from '../../services/project-overview.ts';
import type { FormState } from '../forms/edit-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { type FieldShape, formView } from './form-fields.ts';
import { type Moment, momentOf } from './moment.ts';

export interface ProjectLine {
  readonly title: string;
  readonly href: string;
  readonly question: SafeHtml | undefined;
  readonly figures: readonly string[];
  readonly newest: { readonly by: string; readonly at: Moment } | undefined;
  readonly isSample: boolean;
  readonly remove: string;
}

export const projectFields: readonly FieldShape[] = [
  { name: 'title', label: 'Title', required: true, wide: true },
  {
    name: 'description',
    label: 'Question',
    hint: 'What you want to find out. Markdown is understood.',
    lines: 4,
    wide: true,
  },
];

/** The first page: every project, and the form for a new one. */
export function projectListView(summaries: readonly ProjectSummary[], state: FormState) {
  return { projects: summaries.map(projectLine), form: formView(projectFields, state) };
}

function projectLine({ project, sources, claims, relations, newest }: ProjectSummary): ProjectLine {
  return {
    title: project.title,
    href: pathTo('projects', project.id),
    question: project.description.trim() === '' ? undefined : renderNote(project.description),
    figures: [counted(sources, 'source'), counted(claims, 'claim'), counted(relations, 'relation')],
    newest: newest === undefined ? undefined : { by: newest.by, at: momentOf(newest.at) },
    isSample: project.sample,
    remove: pathTo('projects', project.id, 'remove'),
  };
}
