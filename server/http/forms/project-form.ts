import { type ProjectInput, projectInputSchema } from '../../core/project.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';

export function readProjectDraft(form: URLSearchParams): Draft {
  return { title: typed(form, 'title'), description: typed(form, 'description') };
}

export function parseProjectDraft({ title, description }: Draft): Parsed<ProjectInput> {
  return parseFields(projectInputSchema, { title, description });
}
