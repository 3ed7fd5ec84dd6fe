import { z } from 'zod';
import { slugSchema } from './ids.ts';
import { namedEnvelope } from './record.ts';
import { bibliographyLanguages, bibliographyStyleNames } from './references/bibliography-styles.ts';
import { line, prose } from './text-field.ts';
import { verdictScaleSchema } from './verdict-scale.ts';

const fields = {
  title: line(200).refine((title) => title !== '', 'a title is needed'),
  /** Markdown: the question that the project asks. */
  description: prose(20_000),
  /** True for the project that ships with the product, so that the interface can offer to remove it. */
  sample: z.boolean(),
};
/** Absent from projects that never set them: see `scaleOf` and `suggestionsOn`. */
const settings = {
  /** The project's own scale of verdicts. */
  verdicts: verdictScaleSchema.optional(),
  /** Whether sentences that may speak of the same thing are suggested. */
  suggestions: z.boolean().optional(),
  /** The language in which its bibliography says “et al.” or “retrieved”; English when it is not set. */
  language: z.enum(bibliographyLanguages).optional(),
  /** The style of its bibliography, also in the report; APA when it is not set. */
  style: z.enum(bibliographyStyleNames).optional(),
};

export const projectSchema = z.strictObject({
  type: z.literal('project'),
  ...namedEnvelope,
  ...fields,
  ...settings,
});
export type Project = z.infer<typeof projectSchema>;

/** Suggestions are off until somebody switches them on. */
export function suggestionsOn(project: Pick<Project, 'suggestions'>): boolean {
  return project.suggestions ?? false;
}

/** How the bibliography of a project is set where nobody asks for something else. */
export function bibliographyOf({ style = 'apa', language = 'en' }: Pick<Project, 'style' | 'language'>) {
  return { style, language };
}

/** Without `id` one is made from the title. */
export const projectInputSchema = z.strictObject({
  id: slugSchema.optional(),
  title: fields.title,
  description: fields.description.default(''),
});
export type ProjectInput = z.infer<typeof projectInputSchema>;

export const projectPatchSchema = z
  .strictObject({ title: fields.title, description: fields.description, ...settings })
  .partial();
export type ProjectPatch = z.infer<typeof projectPatchSchema>;
