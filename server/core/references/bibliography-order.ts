import type { CslItem, CslName } from '../csl-item.ts';
import { dateText } from '../reference-line.ts';

/** By what a reference is put in its place: made once, compared often. */
export interface OrderKey {
  /** The people it stands under, whole names, family first; the title where there is nobody. */
  readonly who: string;
  /** `2015-03-01`, `2015`; empty without a date, which comes before all dates. */
  readonly date: string;
  readonly title: string;
  /** Works with the same of these are told apart as 2015a and 2015b; empty where nobody is named. */
  readonly sameYear: string;
}

/** An article before a title does not count. */
const article = /^(?:the|an?)\s+/i;

export function orderKey(csl: CslItem): OrderKey {
  const people = [csl.author, csl.editor].find((names) => names !== undefined && names.length > 0) ?? [];
  const names = people.map(wholeName).join('; ');
  const title = csl.title.replace(article, '');
  const date = dateText(csl.issued) || (csl.issued?.literal ?? '');
  const [year = ''] = /^-?\d{4}/.exec(date) ?? [date];
  return { who: names || title, date, title, sameYear: names === '' ? '' : `${names} ${year}` };
}

function wholeName(name: CslName): string {
  const { family = '', given = '', literal = '' } = name;
  const particle = name['non-dropping-particle'] ?? '';
  return literal || [particle, family, given].filter((part) => part !== '').join(' ');
}

/** Compares by one part after the other, as readers of a language look names up: numbers by their value, case and accents last. */
export function compareKeys(
  parts: readonly (keyof OrderKey)[],
  language: string,
): (one: OrderKey, other: OrderKey) => number {
  const { compare } = new Intl.Collator([language, 'en'], { numeric: true });
  return (one, other) => {
    for (const part of parts) {
      if (one[part] === other[part]) continue;
      const by = compare(one[part], other[part]);
      if (by !== 0) return by;
    }
    return 0;
  };
}
