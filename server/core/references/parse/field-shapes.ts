import type { CslItem, CslName } from '../../reference.ts';
import type { Fields } from './fields.ts';

/** A field that does not look like its kind has most likely caught something of its neighbours: its certainty comes to this part of it. */
const oddPart = 0.8;

/** Shapes that such fields have not: numbers that belong to others, brackets that do not pair, marks of titles. */
const odd: readonly {
  readonly field: 'title' | 'container-title' | 'publisher' | 'publisher-place';
  readonly shape: RegExp;
}[] = [
  { field: 'title', shape: /https?:|\b(?:doi|DOI)\b|\ue000|^\p{Lu}{1,2}\. |^(?:and|und|et al|&) /u },
  { field: 'container-title', shape: /^\d|\d{2,}$|https?:|[“”"「『《]|^(?:and|und|in|ed|eds)\b/iu },
  { field: 'publisher', shape: /\d|https?:|[“”"「『《»«:]|,[^,]*,/u },
  { field: 'publisher-place', shape: /\d|[“”"「『《»«:;()]|(?: \S+){4}/u },
];
const oddName = /[\d()[\]{}“”"「」『』《》«»:;/?!_<>@#]|^\p{Ll}+$|(?: \S+){5}/u;

/** The same fields, less sure where one looks odd. */
export function heedShapes({ csl, certainty }: Fields, text: string): Fields {
  const doubted: Partial<Record<keyof CslItem, number>> = { ...certainty };
  const doubt = (field: keyof CslItem) => {
    doubted[field] = (certainty[field] ?? 0) * oddPart;
  };
  for (const { field, shape } of odd) {
    const value = csl[field];
    if (value !== undefined && (shape.test(value) || !isPaired(value))) doubt(field);
  }
  const { publisher = '', 'publisher-place': place } = csl;
  if (place === undefined && isGluedToYear(text, publisher)) doubt('publisher');
  for (const field of ['author', 'editor'] as const) if (csl[field]?.some(isOdd)) doubt(field);
  return { csl, certainty: doubted };
}

/** Of `Kingston Jetty Press 2002`, where signs are left out, the first word may be a town. */
function isGluedToYear(text: string, publisher: string): boolean {
  const after = text.slice(text.lastIndexOf(publisher) + publisher.length);
  return (publisher.match(/ /g)?.length ?? 0) > 1 && /^ \d{4}/.test(after);
}

/** Languages differ in which of `„“”` opens and which closes. */
function isPaired(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const isEven = count(/[„“”]/g) % 2 === 0;
  return isEven && count(/[([（［]/g) === count(/[)\]）］]/g) && count(/[«《「『]/g) === count(/[»》」』]/g);
}

/** Institutions may have long names. */
function isOdd({ family = '', given = '', literal }: CslName): boolean {
  if (literal !== undefined) return /[“”"「」『』《》«»?!<>@]|\d{3}/u.test(literal);
  return oddName.test(family) || oddName.test(given);
}
