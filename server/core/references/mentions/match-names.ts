import type { Citable } from './citable.ts';
import { commonWords, joining, leads, others } from './link-words.ts';
import { locatorAt } from './locator.ts';
import { matchRun } from './match-run.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { type Part, wordsBetween } from './part.ts';
import { formsOf, type Word } from './words-of.ts';
import { likeYear, type WrittenYear } from './years.ts';

/** The works that names and a year stand for, and where the names begin. */
export interface Named {
  readonly start: number;
  /** Several when the names fit them alike. */
  readonly citables: readonly Citable[];
}

/** Works of one name and year that are looked at; more could not be told apart by a person either. */
const maxCandidates = 60;
/** Nothing but this may stand between the last name and its year. */
const onlyMarks = /^[\s,.:，、،“”"'’*_([（]*$/u;

/** The short form that a text gives an institution, in brackets behind its name: `Ministry of Forests [MOF], 2019`. */
const acronymBefore = /\s?[[(（]\s?(\p{Lu}[\p{L}\p{N}&.-]{1,11})\s?[\])）][\s,，،([（]*$/u;

/** Nearly no names have a bracket behind them. */
const closer = /[\])）]/;

function formsAt({ heads, learned }: NameIndex, word: Word | undefined): readonly NameForm[] {
  const form = word?.form ?? '';
  return heads.get(form) ?? (word?.isCapital === true ? learned.get(form) : undefined) ?? [];
}

/** From here on the short form stands for every work of that author. */
function learn(index: NameIndex, acronym: string, named: readonly Candidate[]): void {
  const [word] = formsOf(acronym);
  const name = named[0]?.form;
  if (word === undefined || name === undefined || index.learned.has(word)) return;
  const same = (index.heads.get(name.words[0] ?? '') ?? []).filter(
    ({ words }) => words.join(' ') === name.words.join(' '),
  );
  index.learned.set(
    word,
    same.map((form) => ({ ...form, kind: 'part', words: [word], given: [] })),
  );
}

interface Candidate {
  readonly form: NameForm;
  readonly rank: number;
}

/**
 * Reads the names that end right before `to`, as authors of a work of that year, or of any work where there is no year. Every name must be one of the work's: in `(Thayer and Green 1994)`
 * Thayer alone is somebody else. Offsets are those of `text`.
 */
export function matchNames(
  index: NameIndex,
  part: Part,
  from: number,
  to: number,
  year: WrittenYear | undefined,
): Named | undefined {
  const { text } = part;
  const acronym = closer.test(text.slice(to - 4, to)) ? acronymBefore.exec(text.slice(from, to)) : null;
  const end = acronym === null ? to : from + acronym.index;
  const words = wordsBetween(part, from, end);
  const last = words.at(-1);
  if (last === undefined || !onlyMarks.test(text.slice(last.end, end).replace(/^[’'][sS]/, '')))
    return undefined;
  if (last.isRun) return year && matchRun(index, text, from, last.end, year);
  const isDated =
    /[,，(（[]/.test(text.slice(last.end, to + 1)) ||
    (year !== undefined && locatorAt(text, year.end) !== undefined);
  for (const at of words.keys()) {
    const word = words[at];
    if (word === undefined || formsAt(index, word).length === 0) continue;
    if (at === words.length - 1 && !isDated && commonWords.has(word.form)) continue;
    const best = bestAt(index, words, at, year);
    if (best.length === 0) continue;
    if (acronym !== null) learn(index, acronym[1] ?? '', best);
    return { start: startOf(words, at, best[0]?.form), citables: best.map(({ form }) => form.citable) };
  }
  return undefined;
}

function bestAt(
  index: NameIndex,
  words: readonly Word[],
  at: number,
  year: WrittenYear | undefined,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const form of formsAt(index, words[at])) {
    const sameYear = year === undefined ? 1 : likeYear(year, form.citable.year);
    if (sameYear === 0 || (year === undefined && form.kind === 'part')) continue;
    const fit = fitOf(index, words, at, form);
    if (fit > 0) candidates.push({ form, rank: sameYear * 10 + fit });
    if (candidates.length === maxCandidates) break;
  }
  const rank = Math.max(...candidates.map((one) => one.rank));
  const best = candidates.filter((one) => one.rank === rank);
  return best.filter(
    ({ form }, place) => best.findIndex((one) => one.form.citable === form.citable) === place,
  );
}

/** 0 when the words from `at` to the end are not these authors; more when they are all of them, and by their family names. */
function fitOf(index: NameIndex, words: readonly Word[], at: number, form: NameForm): number {
  let next = at + countStart(words, at, form);
  if (next === at) return 0;
  const { citable } = form;
  const told = new Set([form.at]);
  let endsWithOthers = false;
  let given = form.given;
  for (let word = words[next]; word !== undefined; word = words[next]) {
    const author = index.own
      .get(citable)
      ?.find(
        (one) =>
          one.kind !== 'part' &&
          !told.has(one.at) &&
          one.words[0] === word.form &&
          countStart(words, next, one) > 0,
      );
    if (author !== undefined) {
      next += countStart(words, next, author);
      told.add(author.at);
      given = author.given;
    } else if (isGiven(word, given)) next += 1;
    else if (others.has(word.form) && !word.isCapital) {
      endsWithOthers ||= !joining.has(word.form);
      next += 1;
    } else if (joining.has(word.form) || isGivenOfAny(word, index, citable)) next += 1;
    else return 0;
  }
  if (!givenBefore(words, at, form)) return 0;
  const isAll = told.size >= citable.names.length || endsWithOthers;
  if (form.at !== 0 && !isAll) return 0;
  return 1 + (form.at === 0 ? 4 : 0) + (isAll ? 2 : 0) + (form.kind === 'part' ? 0 : 1);
}

/** How many words the form takes; a title may be cut short. */
function countStart(words: readonly Word[], at: number, { words: wanted, citable }: NameForm): number {
  const shared = wanted.findIndex((one, place) => words[at + place]?.form !== one);
  if (shared === -1) return wanted.length;
  return citable.names.length === 0 && shared > 1 && at + shared === words.length ? shared : 0;
}

export function isGiven(word: Word, given: readonly string[]): boolean {
  return given.some((one) => likeGiven(word.form, one));
}

/** `c` and `carlyle` may be one name; `carlyle` and `colin` may not. */
function likeGiven(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Given names may stand before the next family name, or behind it. */
function isGivenOfAny(word: Word, index: NameIndex, citable: Citable): boolean {
  return (index.own.get(citable) ?? []).some(({ given }) => isGiven(word, given));
}

/** Whether the capitalised words right before the name are given names of that author, or no part of a name. */
function givenBefore(words: readonly Word[], at: number, form: NameForm): boolean {
  const before = words[at - 1];
  if (before === undefined || !isBeside(before, words[at]) || !before.isCapital) return true;
  return leads.has(before.form) || joining.has(before.form) || isGiven(before, form.given) || before.isRun;
}

/** Where the names begin: with the given names before the first family name. */
function startOf(words: readonly Word[], at: number, form: NameForm | undefined): number {
  let first = at;
  for (let before = words[first - 1]; before !== undefined; before = words[first - 1]) {
    if (!isNameWord(before) || !isGiven(before, form?.given ?? []) || !isBeside(before, words[first])) break;
    first -= 1;
  }
  return words[first]?.start ?? 0;
}

/** Where there are no capitals, one letter is a word that is written together with the name. */
function isNameWord({ isCapital, isUncased, form }: Word): boolean {
  return isCapital || (isUncased && form.length > 1);
}

/** Longer words with a stop behind end a sentence. UTF-16 code units. */
const maxInitial = 2;

/** Two words with a space between them, or with a stop and a space behind an initial. */
export function isBeside(one: Word, other: Word | undefined): boolean {
  if (other === undefined) return false;
  return other.start - one.end <= (one.end - one.start <= maxInitial ? 2 : 1);
}
