/** One object of a JSON array as it stands in the text, and the line on which it begins, from 1. */
export interface ObjectText {
  readonly text: string;
  readonly line: number;
  /** Whether its braces are all closed. */
  readonly isClosed: boolean;
}

/** A file holds objects at the top, or in one array; an array of them inside an object is found with that object. */
const tokens = /["\n{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * The objects at the top of a JSON text or of the array that it is, in one walk, so that a broken one does not spoil those around it: a string ends with its line at the
 * latest, as JSON has no line breaks in strings, and a brace that opens where only a key may stand begins the next object.
 */
export function* splitObjects(text: string): Iterable<ObjectText> {
  const open: string[] = [];
  let start = 0;
  let [line, startLine] = [1, 1];
  let before = '';
  tokens.lastIndex = 0;
  const walk = new RegExp(tokens);
  for (let match = walk.exec(text); match !== null; match = walk.exec(text)) {
    const [token] = match;
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (token === '"') walk.lastIndex = endOfString(text, match.index);
    const isInside = open.length > 0;
    if (token === '{' && isInside && open.at(-1) === '{' && before !== ':') {
      yield { text: text.slice(start, match.index), line: startLine, isClosed: false };
      open.length = 0;
    }
    if (token === '{' && open.length === 0) [start, startLine] = [match.index, line];
    if (token === '{' || (token === '[' && isInside)) open.push(token);
    if ((token === '}' || token === ']') && open.length > 0) {
      open.pop();
      if (open.length === 0)
        yield { text: text.slice(start, walk.lastIndex), line: startLine, isClosed: true };
    }
    before = token;
  }
  if (open.length > 0) yield { text: text.slice(start), line: startLine, isClosed: false };
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
