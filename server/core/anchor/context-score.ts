import { similarity } from './align.ts';
import type { Quote } from './quote.ts';

/** More context than this says nothing new about a place, and comparing costs its square. */
const maxCompared = 64;

/**
 * How well the surroundings of a place in a folded text agree with the quote's context, from 0 to 1; `undefined` when the quote has none.
 * At the text's beginning and end missing context counts as different.
 */
export function contextScore(quote: Quote, folded: string, start: number, end: number): number | undefined {
  const before = quote.foldedPrefix.slice(-maxCompared);
  const after = quote.foldedSuffix.slice(0, maxCompared);
  const total = before.length + after.length;
  if (total === 0) return undefined;
  const alikeBefore = similarity(before, folded.slice(Math.max(0, start - before.length), start));
  const alikeAfter = similarity(after, folded.slice(end, end + after.length));
  return (
    ((before === '' ? 0 : alikeBefore) * before.length + (after === '' ? 0 : alikeAfter) * after.length) /
    total
  );
}
