import { isCapital, isDigit } from './characters.ts';
import { isSpace, kindAt, stopKind } from './marks.ts';
import { kind } from './rules-for.ts';
import type { Stop } from './stop.ts';
import { letterPair, type Words, wordBeforeThat } from './stop-word.ts';

/** Why a sentence goes on after a full stop, besides what holds for stops of any kind. */
export const afterFullStop: readonly ((stop: Stop, words: Words) => boolean)[] = [
  listMarker,
  abbreviation,
  ordinal,
  date,
  yearOfPublication,
];

export function isFullStop({ text, at, runEnd, rules }: Stop): boolean {
  return kindAt(text, at, rules.kinds) === stopKind.fullStop && runEnd === at + 1;
}

const counted = /^(?:\d{1,2}|\p{L})$/u;

/** `1.`, `a.`, `iv.`, `• 3.` at the beginning of a sentence number what follows. */
function listMarker({ text, start, at }: Stop, { before }: Words): boolean {
  // Within a sentence: `two parts: 1. the hull; 2. the mast`.
  const from = at - before.length;
  if (before.length <= 2 && counted.test(before)) {
    if (/[:;：；]\s?$/.test(text.slice(Math.max(start, from - 2), from))) return true;
  }
  return (
    from - start <= 3 &&
    at - start <= 10 &&
    /^(?:[•‣⁃◦▪●]\s?)?[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})[)\]]?$/u.test(
      text.slice(start, at),
    )
  );
}

function abbreviation(stop: Stop, words: Words): boolean {
  const word = words.before.toLowerCase();
  const verdict =
    goesOnAfter(letterPair(stop, words), stop, words) ??
    goesOnAfter(word, stop, words) ??
    goesOnAfter(lastPart(word), stop, words);
  return verdict ?? isInitial(stop, words);
}

/** `undefined` when the form is no abbreviation, or none before what follows. */
function goesOnAfter(form: string, stop: Stop, words: Words): boolean | undefined {
  if (form === '') return undefined;
  const { abbreviations, endings, clock } = stop.rules;
  // The other forms are shorter or longer.
  const isWhole = form.length === words.before.length && isCapital(words.before, 0);
  const written = isWhole ? abbreviations.get(words.before) : undefined;
  const kinds = (abbreviations.get(form) ?? 0) | (written ?? 0);
  if ((kinds & kind.never) !== 0) return !isUnit(stop, words) || isDigit(stop.text, words.at);
  const isNumbered = (kinds & kind.number) !== 0 || endings.some((ending) => form.endsWith(ending));
  if (isNumbered && numberFollows(stop, words)) return true;
  if ((kinds & kind.last) !== 0 && !isName(form, stop, words)) return isLead(stop) || clock.has(words.after);
  if ((kinds & kind.maybe) !== 0 || isLetters(form) || isConsonants(words.before))
    return !starts(stop, words);
  return undefined;
}

const units = new Set(['m', 'ft', 'g', 'h', 'l', 's', 't', 'р']);

/** `5 m.` and `6 ft.`, in the letters of titles and of names. */
function isUnit({ text, at }: Stop, { before }: Words): boolean {
  const from = at - before.length;
  return units.has(before) && isSpace(text.charCodeAt(from - 1)) && isDigit(text, from - 2);
}

/** `P. M. Hale` and not `6 P.M.` */
function isName(form: string, { text, start, at }: Stop, { before }: Words): boolean {
  if (!isLetters(form) || !isCapital(before, 0)) return false;
  return !/\d\s?\p{L}\.\s?\p{L}$/u.test(text.slice(Math.max(start, at - 8), at));
}

/** `u.s`, `и.о`. */
function isLetters(form: string): boolean {
  return form.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(form);
}

/** What an elided article or a lost space left before the abbreviation is cut: `l’on` as `on`, `Tuesday.Mr` as `Mr`. */
function lastPart(word: string): string {
  if (word.length < 4 || !/[.’']/.test(word)) return '';
  return /^(?:\p{L}{1,2}[’']|\p{L}{3,}\.)(\p{L}{2,})$/u.exec(word)?.[1] ?? '';
}

/** The longest beginning of a sentence that only says when: `At 5 a.m. Mr. Lund came`. */
const maxLead = 24;

function isLead({ text, start, at, rules }: Stop): boolean {
  if (at - start > maxLead) return false;
  return rules.leads.has(text.slice(start, at).split(/\s/, 1)[0] ?? '');
}

/** A figure, a roman numeral or a single letter. After an answer of one word, `No. I think not.`, a figure alone. */
function numberFollows({ text, start, at: stop }: Stop, { before, after, at }: Words): boolean {
  if (isDigit(text, at)) return true;
  return stop - start > before.length && /^(?:[IVXLCDM]+|\p{Lu})$/u.test(after);
}

/** Whether a sentence begins after the stop, to judge by its first word; `He,` and `He (` are names. */
function starts({ text, rules }: Stop, { after, at }: Words): boolean {
  if (!rules.starters.has(after)) return false;
  const end = at + after.length;
  return !/^[,.(&]/.test(text.slice(end, end + 2).trimStart());
}

/** `Mfg`, `Wm`: no word of a language in Latin letters. */
function isConsonants(word: string): boolean {
  return (
    word.length <= 5 &&
    isCapital(word, 0) &&
    /^[A-Z][bcdfghjklmnpqrstvwxz]{1,4}$/.test(word) &&
    !/^[AEIOUY]/.test(word)
  );
}

/** `Carlyle A. Thayer`, `J. R. R. Tolkien`. */
function isInitial(stop: Stop, words: Words): boolean {
  return (
    words.before.length <= 5 &&
    (words.before.length === 1 || isCapital(words.before, 0)) &&
    /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.?[-‐]\p{Lu}|\p{Ll})$/u.test(words.before) &&
    !starts(stop, words)
  );
}

/** The greatest figure that is read as a day or a rank where nothing before it tells. */
const maxRank = 31;

/** `am 3. Oktober`, `im 19. Jahrhundert`, `Karel IV. Lucemburský`. */
function ordinal(stop: Stop, words: Words): boolean {
  const { before } = words;
  if (stop.rules.ordinals === 'none') return false;
  if (/^[IVXLC]{2,7}$/.test(before)) return !starts(stop, words);
  if (stop.rules.ordinals === 'roman' || !/^\d{1,3}$/.test(before) || starts(stop, words)) return false;
  return Number(before) <= maxRank || stop.rules.ranks.has(wordBeforeThat(stop, words));
}

/** `3. 10. 2021`, `2021. 5. 3. 서울`. */
function date({ text, start, at, next }: Stop, { before }: Words): boolean {
  if (!isDigit(text, at - 1)) return false;
  if (/\d{4}\.\s\d{1,2}\.\s\d{1,2}$/.test(text.slice(Math.max(start, at - 12), at))) return true;
  return /^\d{1,4}$/.test(before) && /^\d{1,4}\./.test(text.slice(next, next + 5));
}

const year = /\((?:1[5-9]|20)\d\d[a-z]?\)/;
const yearAfterName = new RegExp(`\\.\\s?${year.source}$`);
const yearNext = new RegExp(`^${year.source}\\.`);

/** `Amer, R. (2014). A history`: the year after the author in a list of literature. */
function yearOfPublication({ text, start, at, next }: Stop): boolean {
  if (text.charAt(at - 1) === ')' && yearAfterName.test(text.slice(Math.max(start, at - 9), at))) return true;
  return text.charAt(next) === '(' && yearNext.test(text.slice(next, next + 8));
}

/** A word of small letters before the stop, and after it a word that begins sentences and is no part of a name or an address. */
export function isSpaceLost(stop: Stop, words: Words): boolean {
  return (
    /^[“"«(]?\p{L}?\p{Ll}{2,}$/u.test(words.before) &&
    starts(stop, words) &&
    stop.text.startsWith(' ', words.at + words.after.length)
  );
}
