import type { CslName } from '../../reference.ts';
import { hangulSurnames, hanSurnames, longHangulSurnames, longHanSurnames } from '../parse/words/surnames.ts';
import type { Citable } from './citable.ts';
import { formsOf, unspaced } from './words-of.ts';

/** How well a form names its work: a family name, a whole name or title, or only a part of one, which needs the year beside it. */
export type FormKind = 'family' | 'whole' | 'part';

/** One way in which a text may name one of a work's authors, or a work without authors by its title. */
export interface NameForm {
  readonly citable: Citable;
  /** Place of the author among the work's names. */
  readonly at: number;
  readonly kind: FormKind;
  /** Folded words. */
  readonly words: readonly string[];
  /** Folded given names or their initials, where they may stand before or behind. */
  readonly given: readonly string[];
}

export interface NameIndex {
  /** By their first folded word. */
  readonly heads: ReadonlyMap<string, readonly NameForm[]>;
  /** Short forms that the text itself gives to names, by their folded word: they grow as it is read. */
  readonly learned: Map<string, readonly NameForm[]>;
  /** The forms of each work. */
  readonly own: ReadonlyMap<Citable, readonly NameForm[]>;
  /** Names in scripts without spaces, as they are written. */
  readonly runs: ReadonlyMap<string, readonly NameForm[]>;
  readonly labels: ReadonlyMap<string, Citable>;
  /** Works by their folded title, and by what stands of it before a colon. */
  readonly titles: ReadonlyMap<string, readonly Citable[]>;
}

const isRun = new RegExp(`^[${unspaced}]`, 'u');
/** Longer names are those of institutions, cut short in a text. */
const maxWords = 12;
/** Longer short forms are none. */
const maxInitials = 8;
/** Nobody names more authors in a text. */
const maxNames = 20;
/** A title of fewer letters is a word like any other. */
const minTitle = 8;

/** Everything that the works may be named by, for looking up. */
export function nameIndex(citables: readonly Citable[]): NameIndex {
  const heads = new Map<string, NameForm[]>();
  const own = new Map<Citable, readonly NameForm[]>();
  const runs = new Map<string, NameForm[]>();
  const labels = new Map<string, Citable>();
  const titles = new Map<string, Citable[]>();
  for (const citable of citables) {
    if (citable.label !== '' && !labels.has(citable.label)) labels.set(citable.label, citable);
    const forms = formsOfWork(citable);
    own.set(citable, forms);
    for (const form of forms) append(heads, form.words[0] ?? '', form);
    for (const [at, name] of citable.names.entries()) {
      const run = runOf(name);
      if (run !== '') append(runs, run, { citable, at, kind: 'whole', words: [run], given: [] });
      // Japanese writers are cited by their family name.
      const family = run === '' ? '' : familyOfRun(run, name.family);
      if (family !== '') append(runs, family, { citable, at, kind: 'part', words: [family], given: [] });
    }
    for (const title of titleForms(citable.title)) append(titles, title, citable);
  }
  heads.delete('');
  return { heads, learned: new Map(), own, runs, labels, titles };
}

/** A work without authors is cited by its title. */
function formsOfWork(citable: Citable): NameForm[] {
  if (citable.names.length > 0)
    return citable.names.slice(0, maxNames).flatMap((name, at) => formsOfName(citable, at, name));
  return [{ citable, at: 0, kind: 'part', words: formsOf(citable.title), given: [] }];
}

function formsOfName(citable: Citable, at: number, name: CslName): NameForm[] {
  const split = splitName(name);
  const words = formsOf(split.family).slice(0, maxWords);
  const given = formsOf(split.given);
  const whole: NameForm = {
    citable,
    at,
    kind: split.given === '' ? 'whole' : 'family',
    words,
    given,
  };
  const last = words.at(-1) ?? '';
  const bare = /^\p{Ll}/u.test(split.family) && words.length > 1 ? [{ ...whole, words: [last] }] : [];
  const parts = [
    ...(words.length > 1 && last.length > 2 && split.given !== '' && bare.length === 0 ? [[last]] : []),
    // Vietnamese and Chinese writers are often cited by their given name, or by the last word of it.
    ...(given.length > 0 && (given.at(-1) ?? '').length > 1 ? [given.slice(-1)] : []),
    ...(split.given === '' ? partsOfWhole(split.family, words) : []),
  ];
  return [
    whole,
    // `Berg` of `van den Berg`.
    ...bare,
    ...parts.map((part): NameForm => ({ citable, at, kind: 'part', words: part, given: [] })),
  ];
}

/** Of a name that is not split: the acronym of an institution, or the first and last words of what may be a person. */
function partsOfWhole(written: string, words: readonly string[]): string[][] {
  const acronyms = written.match(/\b\p{Lu}{2,8}\b/gu) ?? [];
  const initials = words.length > 2 ? [(written.match(/\b\p{Lu}/gu) ?? []).join(''), initialsOf(words)] : [];
  const ends = words.length > 1 && words.length <= 4 ? [words.at(0), words.at(-1)] : [];
  return [...acronyms, ...new Set(initials.filter(({ length }) => length > 2)), ...ends]
    .flatMap((part) => (part === undefined || part.length < 2 ? [] : [[part.toLowerCase()]]))
    .filter(([part]) => part !== words.join(' '));
}

/** `mof` of the Ministry of Forests. */
function initialsOf(words: readonly string[]): string {
  return words.length > maxInitials ? '' : words.map((word) => word.charAt(0)).join('');
}

/** `Thayer, C. A.` that was not split, as family and given name. */
function splitName({ family = '', given = '', literal = '' }: CslName): {
  readonly family: string;
  readonly given: string;
} {
  if (literal === '') return family === '' ? { family: given, given: '' } : { family, given };
  const [first = '', second, ...more] = literal.split(/,\s*/);
  return second === undefined || more.length > 0
    ? { family: literal, given: '' }
    : { family: first, given: second };
}

function runOf({ family = '', given = '', literal = '' }: CslName): string {
  const name = (literal === '' ? family + given : literal).replace(/\s/g, '');
  return isRun.test(name) && name.length > 1 ? name : '';
}

/** The family name of a name in a script without spaces; empty where it cannot be told. */
function familyOfRun(run: string, family: string | undefined): string {
  if (family !== undefined && family !== run) return family;
  if (run.length > 4 || run.length < 2) return '';
  if (run.length > 2 && (longHanSurnames.has(run.slice(0, 2)) || longHangulSurnames.has(run.slice(0, 2))))
    return run.slice(0, 2);
  return hanSurnames.has(run.slice(0, 1)) || hangulSurnames.has(run.slice(0, 1)) ? run.slice(0, 1) : '';
}

/** The folded words of a title joined, whole and without its subtitle; none of one that says too little. */
export function titleForms(title: string): string[] {
  const [main = ''] = title.split(/[:：.]\s?/, 1);
  const forms = [title, main].map((one) => formsOf(one).join(' '));
  return [...new Set(forms)].filter((form) => form.length >= (isRun.test(form) ? minTitle / 2 : minTitle));
}

function append<Item>(table: Map<string, Item[]>, key: string, item: Item): void {
  const found = table.get(key);
  if (found === undefined) table.set(key, [item]);
  else found.push(item);
}
