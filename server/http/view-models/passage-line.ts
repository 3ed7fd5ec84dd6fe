import type { Part } from '../../core/compare/compare-words.ts';
import type { Passage } from '../../services/passage.ts';

/** A passage with the words marked that only this side has. */
export function passageLine(
  { before, exact, after }: Passage,
  runs: readonly Part[] | undefined,
  side: Part['kind'],
) {
  const whole: readonly Part[] = [{ text: exact, kind: 'same' }];
  const shown = (runs ?? whole).filter(({ kind }) => kind === 'same' || kind === side);
  return { before, after, words: shown.map(({ text, kind }) => ({ text, isOwn: kind === side })) };
}
