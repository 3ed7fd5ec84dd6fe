import type { CslItem } from '../../reference.ts';
import type { ParsedReference } from './parsed-reference.ts';
import { readNames } from './read-names.ts';
import type { ReferenceText } from './reference-text.ts';
import { findWrittenDates } from './tokens/written-dates.ts';

/** Laws and cases are short: longer entries are not tried. */
const maxLegal = 500;
/** A form that spans the whole entry leaves little doubt. */
const certainty = 0.93;

const pin = '(?:, ?(?:at )?\\d{1,5}(?: ?- ?\\d{1,5})?(?: n\\.? ?\\d{1,3})?)?';
/** Volume, reporter and page or section, as in `512 U.S. 318, 324 (1994)` and `16 U.S.C. § 3501`. */
const reported = new RegExp(
  `^(?<head>.{3,400}?),? (?<volume>\\d{1,4}) (?<container>\\p{Lu}[\\p{L}\\d.’' &]{0,50}?),? (?:§{1,2} ?(?<section>[^\\s,()]{1,30})(?: et seq\\.?)?|(?<page>\\d{1,5})${pin})(?: \\((?<court>[^()]{0,40}?) ?(?<year>1[5-9]\\d\\d|20\\d\\d)\\))?\\.?$`,
  'u',
);
/** `[1932] AC 562`, `[2009] EWCA Civ 1123`, `(1998) 1 WLR 5`. */
const reportedByYear =
  /^(?<head>.{3,300}?),? [[(](?<year>1[5-9]\d\d|20\d\d)[\])] (?:(?<volume>\d{1,2}) )?(?<container>\p{Lu}{2,6}(?: \p{Lu}\p{L}{0,6})?) (?<page>(?:[IVX]{1,4}-)?\d{1,5})(?: \(\p{L}{1,10}\))?(?:,? (?:\d{1,5}|\[\d{1,4}\]))?\.?$/u;
/** `Flood Defence Act 1953, c. 18`, `Privacy Act 1988 (Cth)`. */
const actOfYear =
  /^(?<head>(?:The )?\p{Lu}[^“”"«»;:,]{2,160} (?:Act|Code|Ordinance|Regulations|Order|Rules)(?: \([^()]{2,30}\))?(?: of|,)? (?<year>1[5-9]\d\d|20\d\d))(?:,? (?:c|ch|cap)\.? ?(?<number>\d{1,4})| \((?<court>\p{Lu}\p{L}{1,10})\)|,? (?:ss?|§)\.? ?[\d()]{1,12}){0,3}\.?$/u;

const parties = /\p{L}[.)]? v(?:s)?\.? \p{Lu}|^(?:In re|Ex parte|In the Matter of|Matter of|Re) \p{Lu}/u;
const act = /\b(?:Act|Code|Ordinance|Statutes?|Regulations?)(?:,? (?:of )?(?:1[5-9]\d\d|20\d\d))?$/u;
const treaty = /\b(?:Treaty|Convention|Agreement|Protocol|Charter|Covenant)\b/u;
const lawJournal = /\bL\. ?(?:Rev|J|Q)\b|\bL\.J\.|\bRev\.|\bJ\.|\bLaw (?:Review|Journal|Quarterly)\b/u;
/** Courts number their judgements themselves. */
const neutral = /^(?:(?:UK|EW|NZ|NI|IE|CS|SG|ZA)\p{Lu}{2,3}|HCA|SCC|FCA|NSWSC|NSWCA|VSC|VSCA|HKCFA)\b/u;

interface Found {
  readonly type: string;
  readonly csl: Partial<CslItem>;
}

/** A case, law, treaty or article of a law review that is cited as lawyers do (the Bluebook, OSCOLA); undefined where it is not. */
export function readLegal({ text, plain }: ReferenceText): ParsedReference | undefined {
  if (plain.length > maxLegal || !/\d/.test(plain) || /["“”«»]/.test(plain)) return undefined;
  const found = ofCourt(text, plain) ?? inReporter(text, plain) ?? ofYear(text, plain);
  if (found === undefined) return undefined;
  const csl = { ...found.csl, type: found.type };
  const keys = Object.keys(csl).map((key) => [key, certainty] as const);
  return { csl, certainty: Object.fromEntries(keys), isSure: csl.issued !== undefined };
}

function inReporter(text: string, plain: string): Found | undefined {
  const { head = '', volume = '', container = '', section, page, year } = reported.exec(plain)?.groups ?? {};
  if (head === '') return undefined;
  const where = { 'container-title': container, volume, ...(page !== undefined && { page }) };
  const title = text.slice(0, head.length);
  if (section !== undefined || act.test(head))
    return {
      type: 'legislation',
      csl: { title, ...where, ...issued(year ?? yearOfTitle(head)), ...part(section) },
    };
  if (parties.test(head)) return { type: 'legal_case', csl: { title, ...where, ...issued(year) } };
  if (treaty.test(head)) return ofTreaty(title, where);
  return lawJournal.test(container) && year !== undefined ? article(title, where, year) : undefined;
}

/** `Treaty on Waters, Arvia–Morland, June 3, 1971` */
function ofTreaty(head: string, where: Partial<CslItem>): Found | undefined {
  const date = findWrittenDates(head).at(-1);
  if (date === undefined) return undefined;
  const [title = ''] = head.split(',');
  return { type: 'treaty', csl: { title, ...where, issued: { 'date-parts': [[...date.parts]] } } };
}

/** `Ann Brown & Ben Lee, A Title` */
function article(head: string, where: Partial<CslItem>, year: string): Found | undefined {
  const [, people = '', title = ''] =
    /^((?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}(?:(?:&|and) (?:\p{Lu}[\p{L}\p{M}.’'-]* ?){2,5}|\p{Lu}[\p{L}\p{M}.’'-]*)), (.+)$/u.exec(
      head,
    ) ?? [];
  if (title === '') return undefined;
  return {
    type: 'article-journal',
    csl: { author: readNames(people, false), title, ...where, ...issued(year) },
  };
}

function ofCourt(text: string, plain: string): Found | undefined {
  const { head = '', year, volume, container = '', page = '' } = reportedByYear.exec(plain)?.groups ?? {};
  if (head === '' || !parties.test(head)) return undefined;
  const where = neutral.test(container)
    ? { number: `${container} ${page}` }
    : { 'container-title': container, page, ...(volume !== undefined && { volume }) };
  return { type: 'legal_case', csl: { title: text.slice(0, head.length), ...where, ...issued(year) } };
}

function ofYear(text: string, plain: string): Found | undefined {
  const { head = '', year, number } = actOfYear.exec(plain)?.groups ?? {};
  if (head === '') return undefined;
  const csl = { title: text.slice(0, head.length), ...issued(year), ...(number !== undefined && { number }) };
  return { type: 'legislation', csl };
}

function issued(year: string | undefined): Partial<CslItem> {
  return year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } };
}

function part(section: string | undefined): Partial<CslItem> {
  return section === undefined ? {} : { section };
}

function yearOfTitle(head: string): string | undefined {
  return /(?:1[5-9]|20)\d\d$/.exec(head)?.[0];
}
