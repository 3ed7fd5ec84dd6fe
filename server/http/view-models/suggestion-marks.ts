import type { Range } from '../../core/target.ts';

/** A piece of a sentence: what both sentences have, where they differ, or neither. */
export interface MarkedPiece {
  readonly text: string;
  readonly mark: 'differs' | 'shared' | '';
}

/** The sentence in pieces; what differs is told before what is shared. */
export function markedPieces(
  text: string,
  differs: readonly Range[],
  shared: readonly Range[],
): MarkedPiece[] {
  const marks = [
    ...differs.map((range) => ({ ...range, mark: 'differs' as const })),
    ...shared
      .filter((range) => !differs.some(({ start, end }) => start < range.end && end > range.start))
      .map((range) => ({ ...range, mark: 'shared' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), mark: '' }, { text: text.slice(start, end), mark });
    at = end;
  }
  pieces.push({ text: text.slice(at), mark: '' });
  return pieces.filter((piece) => piece.text !== '');
}
