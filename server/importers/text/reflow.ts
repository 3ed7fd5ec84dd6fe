import { seamOf } from './join-lines.ts';
import type { Ledger } from './ledger.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Puts the lines of a paragraph on one line, and enters every word that was put together. */
export function reflow(lines: readonly string[], at: number, vocabulary: Vocabulary, ledger: Ledger): string {
  const parts: string[] = [];
  let last = '';
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (index > 0) {
      const seam = seamOf(last, line, vocabulary);
      const drops = seam.dropsHyphen && mayDrop(seam.broken, at + index, ledger);
      parts.push(drops ? last.slice(0, -1) : last, seam.glue);
    }
    last = line;
  }
  parts.push(last);
  return parts.join('');
}

/** Enters one broken word; whether its hyphen goes. */
export function mayDrop(
  broken: { readonly head: string; readonly tail: string } | undefined,
  at: number,
  ledger: Ledger,
): boolean {
  const decision = ledger.open({
    kind: 'dehyphenate',
    label: (count) => `Joined ${count} ${count === 1 ? 'word' : 'words'} hyphenated at a line’s end`,
  });
  if (broken !== undefined)
    decision.note(`${broken.head}-\n${broken.tail}`, `${broken.head}${broken.tail}`, at);
  return decision.applied;
}
