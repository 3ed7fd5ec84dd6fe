/** Pieces of a value between separators that stand outside of its braces: names between `and`, the parts of a name between commas. */
export function splitOutsideBraces(value: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  const stop = new RegExp(`[{}]|${separator.source}`, `gi`);
  let depth = 0;
  let start = 0;
  for (let match = stop.exec(value); match !== null; match = stop.exec(value)) {
    const [found] = match;
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0) {
      pieces.push(value.slice(start, match.index));
      start = stop.lastIndex;
    }
  }
  return [...pieces, value.slice(start)];
}
