import { type CslDate, type CslItem, cslKeys, isDateKey, isNameKey } from '../../../core/csl-item.ts';
import { formatDate } from '../item/format-date.ts';
import { type Dialect, writeType } from './entry-types.ts';
import { fieldOf } from './fields.ts';
import { formatNames } from './format-names.ts';
import { languageName } from './languages.ts';
import { textToLatex, titleToLatex } from './text-to-latex.ts';
import { writeVerbatim } from './verbatim.ts';

type Fields = [name: string, value: string][];

const verbatim: ReadonlySet<string> = new Set(['DOI', 'URL', 'PMID', 'PMCID']);
const titles: ReadonlySet<string> = new Set(['title', 'title-short']);
const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry as it stands in a .bib file, in UTF-8. */
export function writeEntry(csl: CslItem, key: string, dialect: Dialect): string {
  const { type, subtype } = entryType(csl, dialect);
  const fields: Fields = cslKeys.flatMap((variable) => writeVariable(csl, variable, dialect));
  if (subtype !== '') fields.push(['entrysubtype', `{${subtype}}`]);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** BibTeX has two types of theses and none for others. */
function entryType(csl: CslItem, dialect: Dialect): { type: string; subtype: string } {
  const isMaster = dialect === 'bibtex' && csl.type === 'thesis' && /\bmaster/i.test(csl.genre ?? '');
  return isMaster ? { type: 'mastersthesis', subtype: '' } : writeType(csl.type, dialect);
}

function writeVariable(csl: CslItem, variable: keyof CslItem, dialect: Dialect): Fields {
  const field = fieldOf(variable, csl.type, dialect);
  if (field === undefined) return [];
  if (isNameKey(variable)) return braced(field, formatNames(csl[variable] ?? [], dialect === 'biblatex'));
  if (variable === 'issued' && dialect === 'bibtex') return issuedFields(csl.issued);
  if (isDateKey(variable)) {
    const date = csl[variable];
    return date === undefined ? [] : braced(field, dateToLatex(date));
  }
  return textField(csl, variable, field, dialect);
}

function textField(csl: CslItem, variable: keyof CslItem, field: string, dialect: Dialect): Fields {
  const value = csl[variable];
  const isThesis = variable === 'genre' && csl.type === 'thesis' && dialect === 'bibtex';
  if (typeof value !== 'string' || value === '') return isThesis ? braced(field, 'Thesis') : [];
  if (variable === 'page') return braced(field, textToLatex(value).replace(/(?<![-–—])–(?![-–—])/g, '--'));
  const language = variable === 'language' ? languageName(value) : undefined;
  if (language !== undefined && dialect === 'biblatex') return braced('langid', language);
  if (verbatim.has(variable)) return braced(field, writeVerbatim(value));
  return braced(field, titles.has(variable) ? titleToLatex(value) : textToLatex(value));
}

/** `year`, `month` and `day`, and `date` besides where they cannot hold the date. */
function issuedFields(issued: CslDate | undefined): Fields {
  if (issued === undefined) return [];
  const parts = issued['date-parts'] ?? [];
  const [year, month, day] = parts[0] ?? [];
  if (year === undefined) return braced('year', textToLatex(issued.literal ?? ''));
  const macro = monthMacros[(month ?? 0) - 1];
  const isWhole = parts.length === 1 && issued.season === undefined && issued.circa !== true && year >= 1000;
  return [
    ...braced('year', String(year)),
    ...(macro === undefined ? [] : [['month', macro] satisfies [string, string]]),
    ...(macro === undefined || day === undefined ? [] : braced('day', String(day))),
    ...(isWhole ? [] : braced('date', dateToLatex(issued))),
  ];
}

/** EDTF as it is, where `~` is a sign; words as LaTeX. */
function dateToLatex(date: CslDate): string {
  const text = formatDate(date);
  return date['date-parts'] === undefined ? textToLatex(text) : text;
}

function braced(field: string, value: string): Fields {
  return value === '' ? [] : [[field, `{${value}}`]];
}
