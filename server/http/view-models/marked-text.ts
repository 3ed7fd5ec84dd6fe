import type { Range } from '../../core/target.ts';

/** A piece of a text; `isMark` for what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMark: boolean;
}

/** Text kept before the first mark of a long text, and in all, in UTF-16 code units. */
const leadLength = 80;
const maxLength = 420;

/** The text in pieces, cut to a stretch around its first mark where it is long. @param marks sorted, without overlaps */
export function markedText(text: string, marks: readonly Range[]): Piece[] {
  const { start, end } = stretch(text, marks[0]);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', isMark: false }] : [];
  let at = start;
  for (const mark of marks) {
    if (mark.start >= end) break;
    if (mark.start < at) continue;
    pieces.push({ text: text.slice(at, mark.start), isMark: false });
    pieces.push({ text: text.slice(mark.start, mark.end), isMark: true });
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, end)), isMark: false });
  if (Math.max(at, end) < text.length) pieces.push({ text: ' …', isMark: false });
  return pieces.filter((piece) => piece.text !== '');
}

function stretch(text: string, first: Range | undefined): Range {
  if (text.length <= maxLength) return { start: 0, end: text.length };
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - leadLength, text.length - maxLength));
  const start = wanted === 0 ? 0 : betweenWords(text, wanted);
  return { start, end: betweenWords(text, Math.min(text.length, start + maxLength)) };
}

/** The end of the word at the offset, when it is near; never the middle of a surrogate pair. */
function betweenWords(text: string, offset: number): number {
  const near = text.slice(offset, offset + 30).search(/\s/);
  if (near !== -1) return offset + near;
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
