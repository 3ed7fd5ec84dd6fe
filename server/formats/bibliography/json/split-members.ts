/** One member of a JSON array as it stands in the text, and the line on which it begins, from 1. */
export interface MemberText {
  readonly text: string;
  readonly line: number;
  /** An object, one whose braces are not all closed, or anything else: a number, a text, a list, or what is left of something broken. */
  readonly kind: 'object' | 'unclosed' | 'other';
}

/** A file holds objects at the top, or in one array; an array of them inside an object is found with that object. */
const tokens = /["\n{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * The objects at the top of a JSON text or of the array that it is, and whatever else that array holds, in one walk, so that a broken one does not spoil those around it: a
 * string ends with its line at the latest, as JSON has no line breaks in strings, and a brace that opens where only a key may stand begins the next object. Objects of an
 * array in the array are members too; that array is one beside them where it is empty or holds anything else.
 */
export function* splitMembers(text: string): Iterable<MemberText> {
  const open: string[] = [];
  const rest = outsideObjects(text);
  let start = 0;
  let [line, startLine] = [1, 1];
  let before = '';
  const walk = new RegExp(tokens);
  for (let match = walk.exec(text); match !== null; match = walk.exec(text)) {
    const [token] = match;
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (token === '"') walk.lastIndex = endOfString(text, match.index);
    if (token === '{' && open.at(-1) === '{' && before !== ':') {
      yield { text: text.slice(start, match.index), line: startLine, kind: 'unclosed' };
      open.length = 0;
    }
    before = token;
    if (open.length === 0) {
      yield* rest.read(token, match.index, walk.lastIndex, line);
      if (token === '{') [start, startLine] = [match.index, line];
      if (token === '{') open.push(token);
    } else if (token === '{' || token === '[') open.push(token);
    else if (token === '}' || token === ']') {
      open.pop();
      if (open.length === 0)
        yield { text: text.slice(start, walk.lastIndex), line: startLine, kind: 'object' };
    }
  }
  if (open.length > 0) yield { text: text.slice(start), line: startLine, kind: 'unclosed' };
  yield* rest.close();
}

interface Piece {
  readonly start: number;
  readonly line: number;
  end: number;
  holds: 'nothing' | 'objects' | 'other';
}

/** Reads what stands outside of objects, token by token, and gives the members that are none. */
function outsideObjects(text: string) {
  let depth = 0;
  let piece: Piece | undefined;
  function* close(): Iterable<MemberText> {
    if (piece !== undefined && piece.holds !== 'objects')
      yield { text: text.slice(piece.start, piece.end), line: piece.line, kind: 'other' };
    piece = undefined;
  }
  function* read(token: string, start: number, end: number, line: number): Iterable<MemberText> {
    if (token === '[') depth += 1;
    if (depth === 1 && /^[,{\]]/.test(token)) yield* close();
    if (depth > 1 || (depth === 1 && /^[^,{[\]]/.test(token))) {
      piece ??= { start, line, end, holds: 'nothing' };
      piece.end = end;
      if (token === '{' && piece.holds === 'nothing') piece.holds = 'objects';
      else if (/^[^,{[\]]/.test(token)) piece.holds = 'other';
    }
    if (token === ']') {
      if (depth === 2) yield* close();
      depth = Math.max(0, depth - 1);
    }
  }
  return { read, close };
}

/** Behind the closing quotation mark, or at the end of the line. */
function endOfString(text: string, from: number): number {
  const stop = /[\\"\n]/g;
  stop.lastIndex = from + 1;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (match[0] === '\n') return match.index;
    if (match[0] === '"') return stop.lastIndex;
    stop.lastIndex += 1;
  }
  return text.length;
}
