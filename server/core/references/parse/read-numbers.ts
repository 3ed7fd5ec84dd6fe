import type { CslItem } from '../../reference.ts';
import type { Fields } from './fields.ts';
import type { Reading, Token, TokenKind } from './token.ts';

/** What fits into a field of numbers; the longest runs of pages are a fifth of it. */
const maxNumber = 50;

const fieldOf: Readonly<
  Partial<
    Record<
      TokenKind,
      'volume' | 'issue' | 'page' | 'edition' | 'DOI' | 'URL' | 'genre' | 'number' | 'version'
    >
  >
> = {
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  edition: 'edition',
  doi: 'DOI',
  url: 'URL',
  thesis: 'genre',
  report: 'number',
  version: 'version',
};

/** Numbers, addresses and what else tokens say by themselves. Of each kind the first counts. */
export function readNumbers({ tokens }: Reading): Fields {
  const csl: Partial<CslItem> = {};
  const certainty: Partial<Record<keyof CslItem, number>> = {};
  const isDaily = tokens.some(({ kind, date }) => kind === 'date' && date?.length === 3);
  for (const token of tokens) {
    const isPlate = token.kind === 'edition' && isDaily;
    const isUnnumbered = token.kind === 'report' && !/\d/.test(token.value);
    const field = isUnnumbered ? 'genre' : isPlate ? 'page' : (fieldOf[token.kind] ?? numberOfBook(token));
    if (field === undefined || csl[field] !== undefined) continue;
    const value = token.value
      .replace(/^IS[BS]N /, '')
      .replace(/ ?- ?/g, field === 'URL' || field === 'DOI' || field === 'genre' ? '$&' : '-');
    const most = field === 'URL' ? 2_000 : field === 'DOI' ? 300 : maxNumber;
    if (value === '' || value.length > most) continue;
    csl[field] = value;
    certainty[field] = token.certainty;
  }
  return { csl, certainty };
}

function numberOfBook({ kind, value }: Token): 'ISBN' | 'ISSN' | undefined {
  if (kind !== 'identifier') return undefined;
  if (value.startsWith('ISBN ')) return 'ISBN';
  return value.startsWith('ISSN ') ? 'ISSN' : undefined;
}
