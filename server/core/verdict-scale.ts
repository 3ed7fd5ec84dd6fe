import { z } from 'zod';
import { line } from './text-field.ts';

export const ratingKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens')
  .max(40);

const ratingSchema = z.strictObject({
  key: ratingKeySchema,
  label: line(80).refine((label) => label !== '', 'a label is needed'),
  hint: line(300).optional(),
});
export type Rating = z.infer<typeof ratingSchema>;

/** The ratings that a project's verdicts are taken from, the best first. A key stays when its label is reworded. */
export const verdictScaleSchema = z
  .array(ratingSchema)
  .min(2)
  .max(12)
  .refine((scale) => new Set(scale.map(({ key }) => key)).size === scale.length, 'a key stands twice');
export type VerdictScale = z.infer<typeof verdictScaleSchema>;

/** The scale of a project that has not made its own. */
const usualScale: VerdictScale = [
  { key: 'true', label: 'True', hint: 'the evidence bears it out' },
  { key: 'mostly-true', label: 'Mostly true', hint: 'right in the main, wrong or silent on a detail' },
  { key: 'mixed', label: 'Mixed', hint: 'right in part and wrong in part' },
  { key: 'unsupported', label: 'Unsupported', hint: 'nothing was found that bears it out' },
  { key: 'false', label: 'False', hint: 'the evidence speaks against it' },
  { key: 'cannot-tell', label: 'Cannot tell', hint: 'the evidence does not decide it' },
];

export function scaleOf(project: { readonly verdicts?: VerdictScale | undefined }): VerdictScale {
  return project.verdicts ?? usualScale;
}

/** The rating as people read it; one that is no longer on the scale is told by its key. */
export function ratingLabel(scale: VerdictScale, key: string): string {
  return scale.find((rating) => rating.key === key)?.label ?? key;
}
