import { apartFrom } from '../core/references/mentions/overlap.ts';
import { type ReportedName, reportedNames } from '../core/references/mentions/reported-names.ts';
import type { Range } from '../core/target.ts';
import { pacer } from './pacer.ts';
import type { VersionText } from './texts.ts';

/** People whom a text names for what they say, outside of the known places, which ascend; with pauses for others. */
export async function peopleNamed(
  { text, sentences }: VersionText,
  known: readonly Range[],
  language: string,
): Promise<readonly ReportedName[]> {
  const pace = pacer();
  const found: ReportedName[] = [];
  for (const { start, end } of sentences) {
    await pace();
    for (const one of reportedNames(text.slice(start, end), language))
      found.push({ ...one, start: start + one.start, end: start + one.end });
  }
  return apartFrom(found, known);
}
