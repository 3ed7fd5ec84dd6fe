import type { EntryOutcome } from '../bibliography-format.ts';

/** As much of a refused entry as is shown. */
const maxShown = 2_000;

export function refusal(
  { key, line, text }: { key: string; line: number; text: string },
  reason: string,
): EntryOutcome {
  const shown = text.length > maxShown ? `${text.slice(0, maxShown).trimEnd()} …` : text.trimEnd();
  return { kind: 'refused', key: key.slice(0, 200), line, reason, text: shown };
}
