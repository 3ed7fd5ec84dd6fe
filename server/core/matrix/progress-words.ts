/** How far a matrix has come, of the cells that are checked source by source: `3 cells not checked yet`; empty when there are none. */
export function progressWords(cells: number, unchecked: number): string {
  if (cells === 0) return '';
  if (unchecked === 0) return 'every cell is checked';
  return `${unchecked === 1 ? '1 cell' : `${unchecked} cells`} not checked yet`;
}
