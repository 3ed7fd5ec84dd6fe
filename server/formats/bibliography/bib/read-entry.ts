import { type CslName, cslTypes, isDateKey, isNameKey, isTextKey } from '../../../core/csl-item.ts';
import type { EntryOutcome } from '../bibliography-format.ts';
import { cleanItem, type LooseItem } from '../item/clean-item.ts';
import { parseDate } from '../item/parse-date.ts';
import { refusal } from '../item/refusal.ts';
import { readType } from './entry-types.ts';
import { variableOf } from './fields.ts';
import { type Parents, withInherited } from './inherit.ts';
import { readLanguage } from './languages.ts';
import { latexToText } from './latex-to-text.ts';
import { parseNames } from './parse-names.ts';
import { readIssued } from './read-issued.ts';
import type { RawEntry } from './scan-entries.ts';
import { readVerbatim } from './verbatim.ts';

/** Fields that are read together with another, or are the bookkeeping of a program. */
const aside =
  /^(?:crossref|xdata|xref|entrysubtype|date|year|month|day|subtitle|booksubtitle|journalsubtitle|mainsubtitle|eprint|eprinttype|eprintclass|archiveprefix|primaryclass|options|ids|key|sortkey|presort|sortname|sorttitle|sortyear|label|shorthand|langidopts|related.{0,20}|file|pdf|groups|owner|timestamp|creationdate|modificationdate|date-.{1,20}|__markedentry|bdsk-.{1,20}|mendeley-.{1,20}|localfile|adsurl|adsnote|bib(?:source|url))$/;
const verbatim = new Set(['DOI', 'URL', 'PMID', 'PMCID']);
/** Subtitles by the title they stand below. */
const subtitles = { title: 'subtitle', 'container-title': 'booksubtitle' } as const;
/** What BibLaTeX writes for kinds of theses and reports. */
const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
]);

/** An entry of a .bib file as CSL, or why it is refused. */
export function readEntry(entry: RawEntry, parents: Parents): EntryOutcome {
  const { key, line, problem } = entry;
  if (problem !== '') return refusal(entry, problem);
  const reading: Reading = {
    entry,
    fields: withInherited(entry, parents),
    item: {},
    leftOut: [],
    warnings: [],
    unknown: new Set(),
  };
  const cleaned = cleanItem(readAll(reading));
  if (!cleaned.ok) return refusal(entry, cleaned.reason);
  return {
    kind: 'read',
    csl: cleaned.csl,
    key,
    line,
    warnings: [...entry.warnings, ...warningsOf(reading), ...cleaned.warnings],
  };
}

interface Reading {
  readonly entry: RawEntry;
  readonly fields: ReadonlyMap<string, string>;
  readonly item: LooseItem;
  readonly leftOut: string[];
  readonly warnings: string[];
  readonly unknown: Set<string>;
}

function readAll(reading: Reading): LooseItem {
  const item = reading.item;
  const subtype = textOf(reading, 'entrysubtype');
  const type = readType(reading.entry.type, subtype, (name) => cslTypes.has(name));
  item.type = type;
  if (reading.entry.key !== '') item['citation-key'] = reading.entry.key;
  for (const [field, value] of reading.fields) readField(reading, field, value, type);
  for (const [variable, subtitle] of Object.entries(subtitles))
    joinSubtitle(reading, variable, textOf(reading, subtitle));
  joinSubtitle(reading, 'container-title', textOf(reading, 'journalsubtitle'));
  item.issued = readIssued({
    date: dateText(reading, reading.fields.get('date') ?? ''),
    year: textOf(reading, 'year'),
    month: textOf(reading, 'month'),
    day: textOf(reading, 'day'),
  });
  readEprint(reading);
  readGenre(reading);
  return item;
}

function warningsOf(reading: Reading): string[] {
  const { type } = reading.entry;
  const commands = [...reading.unknown].slice(0, 10).map((name) => `\\${name}`);
  return [
    ...reading.warnings,
    ...(reading.leftOut.length === 0
      ? []
      : [`Left out, as there is no place for it: ${reading.leftOut.slice(0, 20).join(', ')}.`]),
    ...(commands.length === 0
      ? []
      : [`LaTeX commands that are not known in @${type}: ${commands.join(', ')}.`]),
  ];
}

function readField(reading: Reading, field: string, value: string, type: string): void {
  if (aside.test(field)) return;
  const variable = variableOf(field, type) ?? (isOwnName(field) ? field : undefined);
  if (field === 'howpublished' && /^[\s{]*(?:\\url|https?:)/.test(value))
    put(reading, 'URL', readVerbatim(value));
  else if (variable === undefined || reading.item[variable] !== undefined) reading.leftOut.push(field);
  else put(reading, variable, readValue(reading, variable, value));
}

function readValue(reading: Reading, variable: string, value: string): unknown {
  if (isNameKey(variable)) return readNames(reading, variable, value);
  if (verbatim.has(variable)) return readVerbatim(value);
  if (isDateKey(variable)) return parseDate(dateText(reading, value));
  const text = plainText(reading, value);
  if (variable === 'language') return readLanguage(text);
  return text;
}

/** BibTeX knows at most two commas in a name; more of them mostly part several people. */
function readNames({ warnings }: Reading, variable: string, value: string): CslName[] {
  const names = parseNames(value);
  if (names.some(({ given = '' }) => given.includes(',')))
    warnings.push(`“${variable}” has a name with many commas; people stand with “and” between them.`);
  return names;
}

function put(reading: Reading, variable: string, value: unknown): void {
  if (value !== '') reading.item[variable] ??= value;
}

function plainText(reading: Reading, latex: string): string {
  const { text, unknown } = latexToText(latex);
  for (const name of unknown) reading.unknown.add(name);
  return text;
}

/** A field as plain text on one line; empty when the entry has it not. */
function textOf(reading: Reading, field: string): string {
  const value = reading.fields.get(field);
  return value === undefined ? '' : plainText(reading, value).replace(/\s+/g, ' ').trim();
}

/** In a date of digits and signs `~` says that it is only about right. */
function dateText(reading: Reading, value: string): string {
  const bare = value.replace(/[{}]/g, '').trim();
  return /^[\d~?%/.+-]+$/.test(bare) ? bare : plainText(reading, value);
}

function joinSubtitle(reading: Reading, variable: string, subtitle: string): void {
  const title = reading.item[variable];
  if (subtitle === '' || typeof title !== 'string') return;
  reading.item[variable] = /[?!:]\s*$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** A preprint by its number in an archive. */
function readEprint(reading: Reading): void {
  const eprint = textOf(reading, 'eprint');
  const archive = textOf(reading, 'eprinttype') || textOf(reading, 'archiveprefix');
  if (eprint === '') return;
  if (/^pubmed$/i.test(archive)) put(reading, 'PMID', eprint);
  else {
    put(reading, 'archive', /^arxiv$/i.test(archive) ? 'arXiv' : archive);
    put(reading, 'archive_location', eprint);
  }
}

function readGenre(reading: Reading): void {
  const item = reading.item;
  const genre = typeof item.genre === 'string' ? item.genre.trim() : undefined;
  if (item.type === 'thesis') item.genre = genre ?? genres.get(reading.entry.type);
  if (genre !== undefined) item.genre = genres.get(genre) ?? genre;
  if (item.type === 'thesis' && genre?.toLowerCase() === 'thesis') delete item.genre;
}

/** A variable that no field stands for is read by its own name. */
function isOwnName(field: string): boolean {
  return isTextKey(field) || isNameKey(field) || isDateKey(field);
}
