/** A brace, or a line that begins an entry with its key and first field: a value with a whole entry in it is rarer than a brace that was forgotten. */
export const braceOrEntry =
  /[{}]|\n[ \t]{0,100}(?=@[A-Za-z]{1,40}\s{0,20}[{(]\s{0,20}[^\s,"#%\\={}()]{1,200}\s{0,20},\s{0,200}[A-Za-z][\w:.+/-]{0,80}\s{0,20}=)/g;

/**
 * Behind the brace that closes the group in which `from` stands, or before what `pattern` finds besides braces; `undefined` when the text ends
 * before either.
 */
export function endOfGroup(text: string, from: number, pattern = braceOrEntry): number | undefined {
  const stop = new RegExp(pattern);
  stop.lastIndex = from;
  let depth = 1;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    else return match.index;
    if (depth === 0) return stop.lastIndex;
  }
  return undefined;
}
