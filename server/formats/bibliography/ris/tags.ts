import type { CslDateKey, CslItem, CslNameKey, CslTextKey } from '../../../core/csl-item.ts';

/** One tag and what it is in CSL: the first row with the variable and the type is written, the first with the tag and the type is read. */
interface TagRow<Variable extends keyof CslItem> {
  readonly variable: Variable;
  readonly tag: string;
  /** Tags that are read as well. */
  readonly also?: readonly string[];
  /** CSL types for which the row holds; all of them without it. */
  readonly types?: ReadonlySet<string>;
}

const books = new Set(['book', 'collection', 'classic', 'pamphlet']);
const journals = new Set(['article-journal']);
const software = new Set(['software']);

/** The second author of a book is an editor of its series to some programs, so that its editor has a tag of its own. */
export const nameTags: readonly TagRow<CslNameKey>[] = [
  { variable: 'author', tag: 'AU', also: ['A1'] },
  { variable: 'editor', tag: 'ED', types: books, also: ['A2'] },
  { variable: 'editor', tag: 'A2', also: ['ED'] },
  { variable: 'collection-editor', tag: 'A3' },
  { variable: 'translator', tag: 'A4' },
];

/** `issued` stands in two tags, the year and the whole date. */
export const dateTags: readonly TagRow<CslDateKey>[] = [
  { variable: 'issued', tag: 'DA', also: ['PY', 'Y1'] },
  { variable: 'accessed', tag: 'Y2' },
];

/** Pages stand in two tags, the first and the last. What holds a chapter or an article is the series of a book. */
export const textTags: readonly TagRow<CslTextKey>[] = [
  { variable: 'title', tag: 'TI', also: ['T1', 'CT'] },
  { variable: 'title-short', tag: 'ST' },
  { variable: 'original-title', tag: 'OP' },
  { variable: 'collection-title', tag: 'T2', types: books, also: ['T3'] },
  { variable: 'container-title', tag: 'T2', also: ['JO', 'JF', 'BT', 'C3'] },
  { variable: 'container-title-short', tag: 'J2', also: ['JA', 'J1'] },
  { variable: 'collection-title', tag: 'T3' },
  { variable: 'publisher', tag: 'PB' },
  { variable: 'publisher-place', tag: 'CY', also: ['PP'] },
  { variable: 'volume', tag: 'VL' },
  { variable: 'issue', tag: 'IS', also: ['CP'] },
  { variable: 'number', tag: 'C7', types: journals, also: ['M1'] },
  { variable: 'number', tag: 'M1' },
  { variable: 'PMCID', tag: 'C2', types: journals },
  { variable: 'page', tag: 'SP' },
  { variable: 'number-of-volumes', tag: 'NV' },
  { variable: 'version', tag: 'ET', types: software },
  { variable: 'edition', tag: 'ET' },
  { variable: 'section', tag: 'SE' },
  { variable: 'genre', tag: 'M3' },
  { variable: 'language', tag: 'LA' },
  { variable: 'ISBN', tag: 'SN' },
  { variable: 'ISSN', tag: 'SN' },
  { variable: 'DOI', tag: 'DO', also: ['DI'] },
  { variable: 'URL', tag: 'UR', also: ['LK'] },
  { variable: 'abstract', tag: 'AB', also: ['N2'] },
  { variable: 'note', tag: 'N1' },
  { variable: 'annote', tag: 'RN' },
  { variable: 'keyword', tag: 'KW' },
  { variable: 'call-number', tag: 'CN' },
  { variable: 'archive', tag: 'DB' },
  { variable: 'archive_location', tag: 'AV' },
  { variable: 'source', tag: 'DP' },
  { variable: 'citation-label', tag: 'LB' },
];

/** Whether a file of this format has a place for the variable in an item of this type. */
export function isHeld(variable: string, type: string): boolean {
  return (
    variable === 'type' ||
    variable === 'citation-key' ||
    tagOf([...nameTags, ...dateTags, ...textTags], variable, type) !== undefined
  );
}

/** The tag that a variable is written with. */
export function tagOf(
  rows: readonly TagRow<keyof CslItem>[],
  variable: string,
  type: string,
): string | undefined {
  const row = rows.find((one) => one.variable === variable && (one.types?.has(type) ?? true));
  const isTaken =
    row !== undefined &&
    rows.some((one) => one.tag === row.tag && one !== row && one.types?.has(type) === true);
  return isTaken ? undefined : row?.tag;
}

/** The variable that a tag is read as. */
export function variableOf<Variable extends keyof CslItem>(
  rows: readonly TagRow<Variable>[],
  tag: string,
  type: string,
): Variable | undefined {
  const holds = ({ types }: TagRow<Variable>) => types?.has(type) ?? true;
  return rows.find((row) => holds(row) && (row.tag === tag || row.also?.includes(tag)))?.variable;
}
