const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
const entity = /&(?:amp;){0,3}(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;

/** Signs that a web page wrote as HTML and a program took over as they were: `Rain &amp; Wind`. Some were written so twice. */
export function mendEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (written, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : written;
  });
}
