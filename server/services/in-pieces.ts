import { pacer } from './pacer.ts';

/** Large enough that a piece costs little, small enough that a slow reader holds little up. UTF-16 code units. */
const pieceLength = 64 * 1024;

/** Text in pieces of some 64,000 characters; other requests get their turn in between. */
export async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  const pace = pacer();
  let piece = '';
  for await (const part of parts) {
    piece += part;
    await pace();
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
