import type { CslItem, CslName } from '../csl-item.ts';
import { familyText } from '../reference-line.ts';
import { doiKey, firstName, isTelling, mainTitle, wordsKey } from './duplicate-keys.ts';

/** Types that are a piece of something with a title and an ISBN of its own. */
const pieces = new Set([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
]);
const books = new Set(['book', 'collection', 'classic', 'pamphlet']);

export function isPiece(csl: CslItem): boolean {
  return pieces.has(csl.type);
}

/** Whether two items with the same DOI or ISBN can be one work: a chapter that was given the numbers of its book is neither the book nor its other chapters. */
export function sharesNumber(one: CslItem, other: CslItem): boolean {
  if (isPiece(one) !== isPiece(other)) return titlesAgree(one.title, other.title) && !isOtherKind(one, other);
  if (isInBook(one) || isInBook(other)) return samePlace(one, other) || titlesAgree(one.title, other.title);
  return isPiece(one) || !differ(one.volume, other.volume);
}

/** Whether two items at the same address can be one work: one page may hold several, and sites give one address to many. */
export function sharesAddress(one: CslItem, other: CslItem): boolean {
  return titlesAgree(one.title, other.title) && !isOtherWork(one, other);
}

/** Whether two items with the same title and year are one work. */
export function sharesTitle(one: CslItem, other: CslItem): boolean {
  const [a, b] = [firstName(one), firstName(other)];
  const named = a !== undefined && b !== undefined;
  const byAuthor = named ? sameName(a, b) : a === b || isTelling(wordsKey(mainTitle(one.title)));
  return (
    byAuthor && titlesAgree(one.title, other.title) && containersAgree(one, other) && !isOtherWork(one, other)
  );
}

/** What tells two works apart whatever their titles say: another DOI, volume, issue, edition, page or part. */
function isOtherWork(one: CslItem, other: CslItem): boolean {
  const [doi, otherDoi] = [doiKey(one.DOI ?? ''), doiKey(other.DOI ?? '')];
  if (doi !== '' && otherDoi !== '' && doi !== otherDoi) return true;
  if (isOtherKind(one, other)) return true;
  const numbers = ['volume', 'issue', 'edition', 'number', 'part-number'] as const;
  return numbers.some((field) => differ(one[field], other[field])) || !samePlace(one, other, true);
}

/** A chapter and its book may have one title. */
function isOtherKind(one: CslItem, other: CslItem): boolean {
  return (isInBook(one) && books.has(other.type)) || (isInBook(other) && books.has(one.type));
}

function isInBook({ type }: CslItem): boolean {
  return type === 'chapter' || type === 'paper-conference' || type.startsWith('entry');
}

/** Whether both begin on the same page; `unknown` is the answer where one of them does not say. */
function samePlace(one: CslItem, other: CslItem, unknown = false): boolean {
  const [page, otherPage] = [firstPage(one), firstPage(other)];
  return page === '' || otherPage === '' ? unknown : page === otherPage;
}

function firstPage({ page = '' }: CslItem): string {
  return /[\p{L}\d]+/u.exec(page)?.[0].toLowerCase() ?? '';
}

function differ(one = '', other = ''): boolean {
  const [a, b] = [one, other].map((text) => wordsKey(text).replace(/(\d)(?:st|nd|rd|th)\b.*/, '$1'));
  return a !== '' && b !== '' && a !== b;
}

/** A subtitle that names another work on the same one. */
const aboutAnother =
  /^(?:an? )?(?:erratum|errata|corrigend(?:um|a)|correction|retraction|reply|response|rejoinder|comment|review|part|volume|vol|book|supplement|appendix)\b|^[\divxlc]+$|^(?:更正|勘误|勘誤|第|[上中下]$)/;

/** The same words, or the same main title where one of the two leaves its subtitle out. */
export function titlesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsKey(one), wordsKey(other)];
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const full = a.length < b.length ? other : one;
  const rest = long.startsWith(`${short} `) ? long.slice(short.length + 1) : '';
  return rest !== '' && isTelling(short) && wordsKey(mainTitle(full)) === short && !aboutAnother.test(rest);
}

/** The same words; or those of the shorter name among those of the longer, and given names that begin alike. */
export function sameName(one: CslName, other: CslName): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  if (few.length === 0) return true;
  if (words.join('') === others.join('')) return true;
  const [family, otherFamily] = [wordsKey(familyText(one)), wordsKey(familyText(other))];
  const [given, otherGiven] = [wordsKey(one.given ?? ''), wordsKey(other.given ?? '')];
  if (family !== '' && family === otherFamily)
    return given === '' || otherGiven === '' || given.charAt(0) === otherGiven.charAt(0);
  return few.length > 1 && few.every((word) => many.includes(word));
}

function nameWords(name: CslName): string[] {
  const text = name.literal ?? [familyText(name), name.given ?? ''].join(' ');
  return wordsKey(text)
    .split(' ')
    .filter((word) => word !== '');
}

const smallWords = new Set('a an and de der des die for in la le of on the to und'.split(' '));

/** Whether two items stand in the same journal or book, its title perhaps abbreviated; true where one does not say. */
function containersAgree(one: CslItem, other: CslItem): boolean {
  const [a, b] = [containerWords(one), containerWords(other)];
  const length = Math.min(a.length, b.length);
  return Array.from({ length }).every((_, at) => {
    const [word, otherWord] = [a[at] ?? '', b[at] ?? ''];
    return word.startsWith(otherWord) || otherWord.startsWith(word);
  });
}

function containerWords(csl: CslItem): string[] {
  return wordsKey(csl['container-title'] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !smallWords.has(word));
}
