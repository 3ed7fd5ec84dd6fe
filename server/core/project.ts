import { z } from 'zod';
import { slugSchema } from './ids.ts';
import { namedEnvelope } from './record.ts';
import { line, prose } from './text-field.ts';

const fields = {
  title: line(200).refine((title) => title !== '', 'a title is needed'),
  /** Markdown: the question that the project asks. */
  description: prose(20_000),
  /** True for the project that ships with the product, so that the interface can offer to remove it. */
  sample: z.boolean(),
};

export const projectSchema = z.strictObject({ type: z.literal('project'), ...namedEnvelope, ...fields });
export type Project = z.infer<typeof projectSchema>;

/** Without `id` one is made from the title. */
export const projectInputSchema = z.strictObject({
  id: slugSchema.optional(),
  title: fields.title,
  description: fields.description.default(''),
});
export type ProjectInput = z.infer<typeof projectInputSchema>;

export const projectPatchSchema = z
  .strictObject({ title: fields.title, description: fields.description })
  .partial();
export type ProjectPatch = z.infer<typeof projectPatchSchema>;
