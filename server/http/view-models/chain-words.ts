import type { ChainFigures } from '../../core/references/chain-figures.ts';
import { counted } from './counted.ts';

/** `12 of 40 factual claims have a checked citation`. */
export function checkedWords({ factual, checked }: ChainFigures): string {
  const verb = checked === 1 ? 'has' : 'have';
  return `${checked} of ${counted(factual, 'factual claim')} ${verb} a checked citation`;
}
