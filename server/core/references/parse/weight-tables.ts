import { impossible, side } from './chain.ts';
import { base, entryWeights, gapWeights, labels, pieceWeights } from './weights.ts';

export const baseMatrix = matrixOf(base, impossible);
export const gapMatrices = mapValues(gapWeights, (packed) => matrixOf(packed, 0));
export const pieceVectors = mapValues(pieceWeights, vectorOf);
export const entryVectors = mapValues(entryWeights, vectorOf);

function vectorOf(packed: string): number[] {
  const weights = new Map(
    Array.from(packed.matchAll(/(\S) (\S+)/g), ({ 1: label, 2: weight }) => [label, Number(weight)]),
  );
  return labels.map((label) => weights.get(label) ?? 0);
}

/** Row by row: from each label, and from `^`, to each label, and to `$`. */
function matrixOf(packed: string, empty: number): number[] {
  const names = [...labels, '^$'];
  const matrix = Array.from({ length: side * side }, () => empty);
  for (const { 1: from = '', 2: to = '', 3: weight } of packed.matchAll(/(\S)(\S) (\S+)/g))
    for (const [row, rowName] of names.entries())
      for (const [column, columnName] of names.entries())
        if ((from === '*' || rowName.includes(from)) && (to === '*' || columnName.includes(to)))
          matrix[row * side + column] =
            (empty === 0 ? (matrix[row * side + column] ?? 0) : 0) + Number(weight);
  return matrix;
}

function mapValues<T>(
  record: Readonly<Record<string, string>>,
  map: (packed: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
