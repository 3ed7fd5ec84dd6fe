/** RIS types as CSL types; where several are one type in CSL, the first is the one that is written. */
const rows: readonly (readonly [ris: string, csl: string])[] = [
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['INPR', 'article'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['CONF', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['CPAPER', 'paper-conference'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['THES', 'thesis'],
  ['ELEC', 'webpage'],
  ['ICOMM', 'post'],
  ['BLOG', 'post-weblog'],
  ['DATA', 'dataset'],
  ['AGGR', 'dataset'],
  ['COMP', 'software'],
  ['BILL', 'bill'],
  ['UNBILL', 'bill'],
  ['STAT', 'legislation'],
  ['LEGAL', 'regulation'],
  ['CASE', 'legal_case'],
  ['HEAR', 'hearing'],
  ['PAT', 'patent'],
  ['STAND', 'standard'],
  ['MAP', 'map'],
  ['MUSIC', 'musical_score'],
  ['SOUND', 'song'],
  ['MPCT', 'motion_picture'],
  ['VIDEO', 'motion_picture'],
  ['ADVS', 'motion_picture'],
  ['FIGURE', 'figure'],
  ['CHART', 'figure'],
  ['ART', 'graphic'],
  ['MANSCPT', 'manuscript'],
  ['UNPB', 'manuscript'],
  ['PAMP', 'pamphlet'],
  ['PCOMM', 'personal_communication'],
  ['ENCYC', 'entry-encyclopedia'],
  ['DICT', 'entry-dictionary'],
  ['SLIDE', 'speech'],
  ['CLSWK', 'classic'],
  ['ANCIENT', 'classic'],
  ['SER', 'collection'],
  ['JFULL', 'periodical'],
  ['GEN', 'document'],
];
const cslByRis = new Map(rows);
const risByCsl = new Map([...rows].reverse().map(([ris, csl]): [string, string] => [csl, ris]));

/** `undefined` for a type that is not known. */
export function readType(ris: string): string | undefined {
  return cslByRis.get(ris.trim().toUpperCase());
}

/** `GEN` for a type that RIS has no code for. */
export function writeType(csl: string): string {
  return risByCsl.get(csl) ?? 'GEN';
}
