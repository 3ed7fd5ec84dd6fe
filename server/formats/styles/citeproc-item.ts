import { type CslDate, type CslItem, type CslName, cslDateKeys, cslNameKeys } from '../../core/csl-item.ts';
import type { BibliographyStyle } from '../../core/references/bibliography-styles.ts';

/** A reference in the form that citeproc takes. What no style prints is left out: citeproc would read hidden fields out of a note. */
export function citeprocItem(csl: CslItem, style: BibliographyStyle, id: string): unknown {
  const { note: _note, abstract: _abstract, annote: _annote, custom: _custom, ...item } = csl;
  const dates = cslDateKeys.flatMap((key) => {
    const date = item[key];
    return date === undefined ? [] : [[key, evenDate(date)] as const];
  });
  const names = cslNameKeys.flatMap((key) => {
    const people = item[key];
    return people === undefined ? [] : [[key, joinable(people, style, item.language)] as const];
  });
  // The order of Vietnamese names is told with each name: citeproc would turn round everybody who writes in Vietnamese.
  const language = item.language === 'vi' ? 'vi-VN' : item.language;
  const told = { ...item, ...Object.fromEntries([...dates, ...names]), ...(language && { language }) };
  return { ...told, ...inStyle[style]?.(item), id };
}

/** Letters that only Vietnamese has; and further ones that tell it where the work is in Vietnamese. */
const vietnamese = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const orVietnamese = /[ăđâêôàáãèéìíòóõùúý]/iu;

/** APA turns every name that has letters for initials (Nguyễn, V. H.); the others keep Vietnamese names in their own order. */
function joinable(people: readonly CslName[], style: BibliographyStyle, language = ''): readonly CslName[] {
  return people.map((name) => {
    const { family = '', given = '', literal = '' } = name;
    // Among several, an institution is joined like a person; citeproc would part the two kinds with another comma.
    if (literal !== '') return people.length > 1 ? { family: `"${literal.replaceAll('"', '”')}"` } : name;
    const letters = (family + given).normalize('NFC');
    const keepsOrder = vietnamese.test(letters) || (/^vi\b/i.test(language) && orVietnamese.test(letters));
    return style !== 'apa' && keepsOrder ? { ...name, 'static-ordering': true } : name;
  });
}

/** What the rules of a style ask for, and the style as it is written does not know. */
const inStyle: Readonly<Partial<Record<BibliographyStyle, (csl: CslItem) => Partial<CslItem>>>> = {
  // APA names a publisher only once.
  apa: ({ author = [], publisher = '' }) =>
    author.length === 1 && author[0]?.literal === publisher ? { publisher: '' } : {},
  // Of a page Vancouver says that its website is on the Internet.
  vancouver: ({ type, 'container-title': site }) =>
    type === 'webpage' && site !== undefined ? { 'container-title': `${site} [Internet]` } : {},
};

/** A date without months and days that are none; both ends of a range as exact as the less exact one, without which citeproc gives up. */
function evenDate(date: CslDate): CslDate {
  const parts = date['date-parts'];
  if (parts === undefined) return date;
  const real = parts.map(([year = 0, month = 0, day = 0]) => {
    if (month < 1 || month > 12) return [year];
    return day < 1 || day > 31 ? [year, month] : [year, month, day];
  });
  const length = Math.min(...real.map((part) => part.length));
  return { ...date, 'date-parts': real.map((part) => part.slice(0, length)) };
}
