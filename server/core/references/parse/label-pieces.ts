import { bestPath, type Chain, type Stretch, stretchCertainty } from './chain.ts';
import type { Gap, Piece } from './cut-pieces.ts';
import { entryFeatures, surroundings } from './entry-features.ts';
import { type GapFeature, gapFeatures } from './gap-features.ts';
import { pieceFeatures } from './piece-features.ts';
import { baseMatrix, entryVectors, gapMatrices, pieceVectors } from './weight-tables.ts';
import { type Label, labels } from './weights.ts';

/** Pieces that say one thing together, from the first to the last of them. */
export interface Run {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
  /** How probable it is that the label stands for just these pieces, 0 to 1. */
  readonly certainty: number;
}

/**
 * The most probable labels of the pieces, as a linear chain: every piece weighs for its labels, every gap for what stands on its two sides. How probable each run is comes
 * from all other labellings that the weights allow.
 */
export function labelPieces(pieces: readonly Piece[], last: Gap): Run[] {
  if (pieces.length === 0) return [];
  const more = surroundings(pieces, last);
  const ways = pieces.map((piece, at) => waysOf(piece.gap, pieces[at - 1], piece, more(at)));
  const chain: Chain = {
    emissions: emissionsOf(pieces, last),
    ways: [...ways, waysOf(last, pieces.at(-1), undefined, more(pieces.length))],
  };
  const certaintyOf = stretchCertainty(chain);
  return stretchesOf(bestPath(chain)).map((stretch) => ({
    ...stretch,
    label: labels[stretch.label] ?? 'X',
    certainty: certaintyOf(stretch),
  }));
}

function emissionsOf(pieces: readonly Piece[], last: Gap): number[][] {
  const tokens = [...pieces.map(({ gap }) => gap), last].flatMap((gap) => gap.tokens);
  const entry = entryFeatures(tokens).map((feature) => entryVectors[feature] ?? []);
  let quoted = false;
  return pieces.map((piece) => {
    const features = pieceFeatures(piece, quoted);
    const vectors = [...entry, ...features.map((feature) => pieceVectors[feature] ?? [])];
    quoted ||= piece.isQuoted;
    return labels.map((_, label) => vectors.reduce((sum, vector) => sum + (vector[label] ?? 0), 0));
  });
}

function waysOf(
  gap: Gap,
  before: Piece | undefined,
  next: Piece | undefined,
  more: readonly GapFeature[],
): number[] {
  const features = [...gapFeatures(gap, before, next), ...more];
  const matrices = features.map((feature) => gapMatrices[feature] ?? []);
  return baseMatrix.map((value, cell) => matrices.reduce((sum, matrix) => sum + (matrix[cell] ?? 0), value));
}

function stretchesOf(path: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, label] of path.entries()) {
    const open = stretches.at(-1);
    if (open?.label === label) stretches[stretches.length - 1] = { ...open, last: at };
    else stretches.push({ label, first: at, last: at });
  }
  return stretches;
}
