import { type LanguageWords, quantities } from './language-words.ts';
import { languages } from './languages.ts';

/** What a word says of a statement. Words of equal kind and value say the same. */
export interface Meaning {
  readonly kind: 'number' | 'negation' | 'quantifier';
  /** Of a number its value (`40`), of a quantifier its quantity (`all`), of a negation `not`. */
  readonly value: string;
  /** The word is an article or a part of common phrases too. */
  readonly isWeak: boolean;
}

/** A language's numbers, negations and quantifiers, ready to be asked. */
export interface Words {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly lookalikes: ReadonlySet<string>;
  readonly language: LanguageWords;
}

const ready = new Map<string, Words>();

/** The words for a BCP 47 tag; `undefined` where the language has no table. */
export function wordsFor(tag: string): Words | undefined {
  const subtag = tag.toLowerCase().split('-')[0] ?? '';
  const language = Object.hasOwn(languages, subtag) ? languages[subtag] : undefined;
  if (language === undefined) return undefined;
  const known = ready.get(subtag) ?? prepare(language);
  ready.set(subtag, known);
  return known;
}

function prepare(language: LanguageWords): Words {
  const weak = new Set(split(language.weak));
  const meanings = new Map<string, Meaning>();
  const add = (words: string | undefined, kind: Meaning['kind'], value: string) => {
    for (const word of split(words)) meanings.set(word, { kind, value, isWeak: weak.has(word) });
  };
  for (const quantity of quantities) add(language.quantifiers[quantity], 'quantifier', quantity);
  add(language.negations, 'negation', 'not');
  for (const [value, words] of Object.entries(language.numbers)) add(words, 'number', value);
  return { meanings, lookalikes: new Set(split(language.lookalikes)), language };
}

/** What a word of a language with spaces says, in whatever case and with whichever apostrophe; `undefined` for most words. */
export function meaningOf({ meanings, language }: Words, word: string): Meaning | undefined {
  const plain = plainOf(word);
  const known = meanings.get(plain);
  if (known !== undefined) return known;
  const isNegated =
    split(language.negatingEndings).some((ending) => plain.endsWith(ending)) ||
    split(language.negatingBeginnings).some((beginning) => plain.startsWith(beginning));
  if (isNegated) return { kind: 'negation', value: 'not', isWeak: false };
  const particle = split(language.particles).find((one) => plain.startsWith(one));
  if (particle !== undefined) return meanings.get(plain.slice(particle.length));
  return language.joiner === undefined ? undefined : compound(meanings, language.joiner, plain);
}

const ascii = /^[A-Za-z]+$/;

function plainOf(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad|[-‐]\n/g, '');
}

/** Whether it is a word that a telling one may be taken for, and no typing error. Lower case. */
export function isRealWord({ meanings, lookalikes }: Words, word: string): boolean {
  return meanings.has(word) || lookalikes.has(word);
}

/** Longer words are no numbers. */
const maxCompound = 40;

/** A number in one word, such as `dreiundvierzig`: its value is the list of its parts' values. */
function compound(meanings: Words['meanings'], joiner: string, word: string): Meaning | undefined {
  const values: string[] = [];
  for (let at = 0; at < word.length && word.length <= maxCompound; ) {
    if (word.startsWith(joiner, at)) {
      at += joiner.length;
      continue;
    }
    let end = word.length;
    while (end > at && meanings.get(word.slice(at, end))?.kind !== 'number') end -= 1;
    if (end === at) return undefined;
    values.push(meanings.get(word.slice(at, end))?.value ?? '');
    at = end;
  }
  return values.length < 2 ? undefined : { kind: 'number', value: values.join(' '), isWeak: false };
}

function split(words: string | undefined): string[] {
  return words === undefined ? [] : words.split(' ');
}
