import {
  type CslDate,
  type CslItem,
  type CslName,
  cslDateKeys,
  cslNameKeys,
  cslTextKeys,
} from '../../../core/csl-item.ts';
import { familyText } from '../../../core/reference-line.ts';
import { looksLikeTag } from './split-records.ts';
import { dateTags, nameTags, tagOf, textTags } from './tags.ts';
import { writeType } from './types.ts';

type Line = readonly [tag: string, value: string];

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** A record as it stands in a RIS file, in UTF-8, its lines ended as the format has it. */
export function writeRecord(csl: CslItem, key: string): string {
  const lines: readonly Line[] = [
    ['TY', writeType(csl.type)],
    ['ID', key],
    ...cslNameKeys.flatMap((variable) => nameLines(csl, variable)),
    ...cslTextKeys.flatMap((variable) => textLines(csl, variable)),
    ...cslDateKeys.flatMap((variable) => dateLines(csl, variable)),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function nameLines(csl: CslItem, variable: (typeof cslNameKeys)[number]): Line[] {
  const tag = tagOf(nameTags, variable, csl.type);
  return tag === undefined ? [] : (csl[variable] ?? []).map((name): Line => [tag, nameText(name)]);
}

/** A comma parts family and given name, so that it stands behind a family name alone too. */
function nameText(name: CslName): string {
  const { given = '', suffix = '', literal = '' } = name;
  if (literal !== '') return literal;
  return [`${familyText(name)},`, suffix === '' ? given : `${given}, ${suffix}`].join(' ').trimEnd();
}

function textLines(csl: CslItem, variable: (typeof cslTextKeys)[number]): Line[] {
  const tag = tagOf(textTags, variable, csl.type);
  const value = csl[variable] ?? '';
  if (tag === undefined || value === '') return [];
  if (variable === 'page') return pageLines(value);
  if (variable === 'keyword') return value.split(', ').map((word): Line => [tag, word]);
  const [first = '', ...rest] = value.split('\n');
  const below = rest.map((line) => (looksLikeTag.test(line) ? ` ${line}` : line));
  return [[tag, [first, ...below].join('\r\n')]];
}

function pageLines(page: string): Line[] {
  const [, first, last] = /^([^\s,;–]+)–([^\s,;–]+)$/.exec(page) ?? [];
  if (first === undefined || last === undefined || first === last) return [['SP', page]];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/** `YYYY/MM/DD/other`, and the year by itself, which is all that many programs read. */
function dateLines(csl: CslItem, variable: (typeof cslDateKeys)[number]): Line[] {
  const tag = tagOf(dateTags, variable, csl.type);
  const date = csl[variable];
  if (tag === undefined || date === undefined) return [];
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  if (year === undefined) return date.literal === undefined ? [] : [[tag, date.literal]];
  const parts = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
  const whole: Line = [tag, [yearText(year), ...parts, seasonName(date)].join('/')];
  return variable === 'issued' ? [['PY', yearText(year)], whole] : [whole];
}

function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function seasonName({ season }: CslDate): string {
  return seasons[(season ?? 0) - 1] ?? '';
}
