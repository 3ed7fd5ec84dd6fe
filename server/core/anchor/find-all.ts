/**
 * Where a part stands in a text, overlaps included, ascending, `most` places at most: in time linear in both, whatever they hold (Knuth, Morris and
 * Pratt 1977). For texts that repeat themselves, where trying place after place would take the product of the two.
 */
export function findAll(text: string, part: string, most: number): number[] {
  const found: number[] = [];
  if (part === '') return found;
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = 0; at < text.length && found.length < most; at += 1) {
    const letter = text.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== letter) matched = borders[matched] ?? 0;
    if (part.charCodeAt(matched) === letter) matched += 1;
    if (matched < part.length) continue;
    found.push(at + 1 - matched);
    matched = borders[matched] ?? 0;
  }
  return found;
}

/** For each length of a beginning of the part: the longest shorter one that it also ends with. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length + 1);
  let border = 0;
  for (let at = 1; at < part.length; at += 1) {
    const letter = part.charCodeAt(at);
    while (border > 0 && part.charCodeAt(border) !== letter) border = borders[border] ?? 0;
    if (part.charCodeAt(border) === letter) border += 1;
    borders[at + 1] = border;
  }
  return borders;
}
