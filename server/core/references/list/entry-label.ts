const label =
  /^(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,3})[.)](?=\s|\p{Lu}|\p{Lo})|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4})|([①-⑳]))\s*/u;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const bullet = /^[•·▪◦*–-]\s+(?=\S)/u;

/** An entry's number, empty where it has none, and what stands behind it. */
export function entryLabel(text: string): { readonly label: string; readonly rest: string } {
  const match = label.exec(text);
  if (match === null) return { label: '', rest: text.replace(bullet, '').trim() };
  const [whole, square, round, plain, raised, ringed] = match;
  const number =
    square ??
    round ??
    plain ??
    (ringed === undefined ? figures(raised ?? '') : String((ringed.codePointAt(0) ?? 0) - 0x2460 + 1));
  return { label: number, rest: text.slice(whole.length).trim() };
}

function figures(raised: string): string {
  return Array.from(raised, (sign) => superscripts.indexOf(sign)).join('');
}
