/** Characters of running text that pages write by name. Those that are markup stay as they are. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  shy: '\u00ad',
};

const lastCodePoint = 0x10ffff;

/** Writes common entities as their characters: the parser would make three nodes of a text with one entity in it. */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(/&(?:#(\d{3,7})|#x([0-9a-f]{2,6})|([a-z]{3,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    // Below U+00A0 stand markup and controls, which the parser knows better.
    return point >= 0xa0 && point <= lastCodePoint && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}
