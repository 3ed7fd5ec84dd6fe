import type { CslItem } from '../../reference.ts';
import type { Fields } from './fields.ts';
import type { Labelled } from './labelled.ts';

/** A field below this wants a person's eye: rather fewer sure entries than wrong ones among them. Of the entries said to be sure at least 97 % should be wholly right. */
export const minSure = 0.92;

/** The type follows from the rest, and is the easiest to mend: it may be less sure. */
export const minSureType = 0.8;

/** What no entry is sure without. */
const musts: readonly (keyof CslItem)[] = ['title', 'issued'];

/** Whether every field that matters is sure: those that were found, those that must be there, and that nothing of the entry is left over. */
export function isSureOf({ csl, certainty }: Fields, { runs, pieces }: Labelled): boolean {
  if (musts.some((field) => csl[field] === undefined)) return false;
  if (csl.author === undefined && csl.editor === undefined) return false;
  if ((certainty.type ?? 0) < minSureType) return false;
  const isLeftOver = runs.some(({ label, first, last }, at) => {
    if (label !== 'X') return runs.findIndex((run) => run.label === label) !== at;
    return pieces.slice(first, last + 1).some(({ plain }) => plain.length > 3);
  });
  if (isLeftOver) return false;
  return Object.entries(certainty).every(([field, value]) => field === 'type' || value >= minSure);
}
