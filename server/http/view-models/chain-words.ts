import type { ChainFigures } from '../../core/references/chain-figures.ts';
import { counted } from './counted.ts';

/** `12 of 40 factual claims have a checked citation, 3 more have one checked without a passage`. */
export function checkedWords({ factual, checked, checkedWithoutPassage }: ChainFigures): string {
  const words = `${checked} of ${counted(factual, 'factual claim')} ${have(factual === 1 ? 1 : checked)} a checked citation`;
  if (checkedWithoutPassage === 0) return words;
  return `${words}, ${checkedWithoutPassage} more ${have(checkedWithoutPassage)} one checked without a passage`;
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}
