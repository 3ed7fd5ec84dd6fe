import { progressWords } from '../../../server/core/matrix/progress-words.ts';

/** Says anew above the matrix how many of its cells nobody has checked. Cells of whole framings do not count: they are not checked themselves. */
export function recount(grid: HTMLTableElement, uncheckedSign: string): void {
  const place = document.getElementById('matrix-progress');
  if (place === null) return;
  const cells = [...grid.querySelectorAll('td > a[href*="source%3A"] > b:first-child')];
  const words = progressWords(
    cells.length,
    cells.filter((sign) => sign.textContent === uncheckedSign).length,
  );
  if (place.textContent !== words) place.textContent = words;
}
