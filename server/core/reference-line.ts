import type { CslDate, CslItem, CslName } from './reference.ts';

/** A reference as one readable line, in its parts, so that a page can set the title in its own way. Parts that are not known are empty. */
export interface ReferenceLine {
  readonly who: string;
  readonly year: string;
  readonly title: string;
  /** Where it appeared: container with volume, issue and pages, or publisher. */
  readonly where: string;
}

/** More names than this are cut to the first and “et al.”, as in APA's citations in running text. */
const maxNames = 3;
/** Names in these scripts are written family first and without a comma. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function referenceLine(csl: CslItem): ReferenceLine {
  return {
    who: namesLine(csl.author ?? []) || namesLine(csl.editor ?? [], ' (ed.)', ' (eds)'),
    year: yearOf(csl.issued),
    title: csl.title,
    where: whereLine(csl),
  };
}

/** `Brown, B., & Lee, C. (2021). Title. Journal 3(2), 1–20.` */
export function referenceText(csl: CslItem): string {
  const { who, year, title, where } = referenceLine(csl);
  const head = [who, year === '' ? '(n.d.)' : `(${year})`].filter((part) => part !== '').join(' ');
  return [head, title, where]
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
}

/** By name, then year, then title; references without names come by their title. */
export function compareReferences(one: CslItem, other: CslItem): number {
  const [a, b] = [referenceLine(one), referenceLine(other)];
  return (
    (a.who || a.title).localeCompare(b.who || b.title) ||
    a.year.localeCompare(b.year, 'en', { numeric: true }) ||
    a.title.localeCompare(b.title)
  );
}

/** A name as it is written: `Brown, Ben`, `van der Berg, Jan, Jr.`, `王明`, or the literal. */
export function nameText(name: CslName): string {
  const { family = '', given = '', literal = '', suffix = '' } = name;
  if (literal !== '') return literal;
  if (familyFirst.test(family)) return family + given;
  return [familyText(name), given, suffix].filter((part) => part !== '').join(', ');
}

/** The family name with the particles before it: `van der Berg`. */
export function familyText(name: CslName): string {
  const { family = '' } = name;
  const particles = [name['dropping-particle'] ?? '', name['non-dropping-particle'] ?? ''];
  return [...particles, family].filter((part) => part !== '').reduce(joinParticle, '');
}

/** `d’` and `al-` stand against the name. */
function joinParticle(before: string, name: string): string {
  return before === '' || /['’-]$/.test(before) ? before + name : `${before} ${name}`;
}

/** The first part of a date as `2022-11-08`, `2022-11` or `2022`; empty when it is not known as numbers. */
export function dateText(date: CslDate | undefined): string {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return '';
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [sign + digits, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function yearOf(date: CslDate | undefined): string {
  const [first, last] = date?.['date-parts'] ?? [];
  const [from, to] = [first?.[0], last?.[0]];
  if (from === undefined) return date?.literal ?? '';
  return to === undefined || to === from ? String(from) : `${from}–${to}`;
}

function namesLine(names: readonly CslName[], one = '', several = ''): string {
  const shown = names.map(shortName).filter((name) => name !== '');
  const [first] = shown;
  if (first === undefined) return '';
  if (shown.length > maxNames) return `${first} et al.${several}`;
  if (shown.length === 1) return first + one;
  const last = shown.at(-1) ?? '';
  return `${shown.slice(0, -1).join(', ')} & ${last}${several}`;
}

function shortName(name: CslName): string {
  const { family = '', given = '', literal = '' } = name;
  if (literal !== '' || family === '' || given === '' || familyFirst.test(family))
    return nameText(name) || given;
  return `${familyText(name)}, ${initials(given)}`;
}

/** `Jean-Paul Marie` → `J.-P. M.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${Array.from(piece)[0]?.toLocaleUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

function whereLine(csl: CslItem): string {
  const container = csl['container-title'] ?? '';
  const volume = [csl.volume ?? '', csl.issue === undefined || csl.issue === '' ? '' : `(${csl.issue})`].join(
    '',
  );
  const pages = csl.page ?? '';
  const numbers = [volume, pages].filter((part) => part !== '').join(', ');
  const held = [container, numbers].filter((part) => part !== '').join(' ');
  const kind = csl.type === 'thesis' ? csl.genre || 'Thesis' : (csl.genre ?? '');
  const issuer = csl.publisher ?? '';
  const publisher = issuer === container ? '' : issuer;
  return [held, kind, publisher].filter((part) => part !== '').join('. ');
}

function ended(part: string): string {
  return /[.?!…。？！]$/u.test(part) ? part : `${part}.`;
}
