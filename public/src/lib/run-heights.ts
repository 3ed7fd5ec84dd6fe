import type { DomText } from './dom-text.ts';

/** Runs whose real heights the guess is made from. */
const sampled = 2;

/**
 * Tells the browser how high each run will be before it is laid out, from the heights of the first ones, so that the scrollbar keeps its length and
 * nothing jumps. Again when the column's width changes.
 */
export function guessRunHeights(text: DomText): void {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (text.root.clientWidth === width) return;
    width = text.root.clientWidth;
    const sample = text.runs.slice(0, sampled);
    const heights = sample.map(({ element }) => element.getBoundingClientRect().height);
    const letters = sample.reduce((sum, { start, end }) => sum + end - start, 0);
    const perLetter = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, letters);
    if (perLetter <= 0) return;
    for (const { element, start, end } of text.runs)
      element.style.containIntrinsicBlockSize = `auto ${Math.round((end - start) * perLetter)}px`;
  });
  observer.observe(text.root);
}
