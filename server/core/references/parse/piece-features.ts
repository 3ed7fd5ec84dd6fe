import { fold } from '../../search-terms.ts';
import type { Piece } from './cut-pieces.ts';
import { initials, isHangulName, isHanName, isVietnameseName } from './name-scripts.ts';
import {
  cities,
  containerEnd,
  containerStart,
  containerTail,
  containerWords,
  functionWords,
  institutionEnd,
  institutionStart,
  institutionTail,
  institutionWords,
  longRegions,
  publisherEnd,
  publisherInitials,
  publisherStart,
  publisherWords,
  regions,
  universityEnd,
  universityWords,
} from './words/kind-words.ts';
import { repositories } from './words/sort-words.ts';
import { particles } from './words/surnames.ts';

/** What a piece looks like by itself; the weights say what that means. */
export type PieceFeature =
  | 'firstQuoted'
  | 'laterQuoted'
  | 'initials'
  | 'familyInitials'
  | 'initialsFamily'
  | 'fullName'
  | 'oneName'
  | 'hanName'
  | 'vietnameseName'
  | 'etAl'
  | 'institution'
  | 'container'
  | 'publisher'
  | 'university'
  | 'city'
  | 'region'
  | 'lowerWords'
  | 'functionWords'
  | 'startsLower'
  | 'short'
  | 'middling'
  | 'long'
  | 'veryLong'
  | 'capitalised'
  | 'digits'
  | 'startsAnd'
  | 'figures'
  | 'question'
  | 'abbreviated'
  | 'repository';

const familyInitials =
  /^(?:\p{L}[\p{L}\p{M}'’-]{1,30} ){1,3}(?:\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.[ -]?){0,3}\p{Lu}|(?:\p{Lu} ){1,2}\p{Lu})\.?$/u;
const initialsFamily = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}(?:\p{L}[\p{L}\p{M}'’-]*[ ]?){1,4}$/u;
const etAl =
  /(?:^|[\s,])(?:et al|et alii|u\. ?a|и др|и соавт|та ін|và cộng sự|và cs|và nnk|và những người khác|y otros|y cols|et collab)\.?$|^(?:等|他|ほか|외|وآخرون)$|等$|ほか$|외 \d+인$/iu;
/** Joins two names in a piece; `&` and words for “and”. */
export const nameJoiners =
  / ?& ?| (?:and|und|et|y|e|i|и|và|en|og|och|with|ve) |(?:和|与|與|及|와|과|・|·|、)|، ?و?| و(?=\p{L}{3})/u;
const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;

export function pieceFeatures(piece: Piece, quotedBefore: boolean): PieceFeature[] {
  const { plain } = piece;
  const found = new Set<PieceFeature>();
  if (piece.isQuoted) found.add(quotedBefore ? 'laterQuoted' : 'firstQuoted');
  const words = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const folded = words.map((word) => fold(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
  const signs = (plain.match(han) ?? []).length;
  const size = signs > plain.length / 3 ? Math.ceil(signs / 2) : words.length;
  found.add(size <= 1 ? 'short' : size <= 4 ? 'middling' : size <= 9 ? 'long' : 'veryLong');
  if (/\d/.test(plain)) found.add('digits');
  if (/^[\d\s/.-]+$/.test(plain)) found.add('figures');
  if (/[?!]$/.test(plain)) found.add('question');
  if (/^\p{Ll}/u.test(plain)) found.add('startsLower');
  if (/^(?:and|und|et|y|и|và|or) /u.test(plain)) found.add('startsAnd');
  addNames(found, plain, words, folded);
  addKinds(found, plain, words, folded);
  addCase(found, plain, words, folded);
  return [...found];
}

function addNames(
  found: Set<PieceFeature>,
  plain: string,
  words: readonly string[],
  folded: readonly string[],
) {
  if (etAl.test(plain)) found.add('etAl');
  if (publisherInitials.has(plain)) {
    found.add('publisher');
    return;
  }
  if (/\d|[?!]/.test(plain)) return;
  const parts = plain
    .replace(/^(?:and|und|et|y|и|và|&|…) ?/u, '')
    .split(nameJoiners)
    .map((part) => part.trim());
  const every = (test: (part: string) => boolean) => parts.length > 0 && parts.every(test);
  if (every((part) => initials.test(part))) found.add('initials');
  else if (every((part) => isHanName(part) || isHangulName(part))) found.add('hanName');
  else if (every(isVietnameseName)) found.add('vietnameseName');
  else if (every((part) => familyInitials.test(part) || initials.test(part))) found.add('familyInitials');
  else if (initials.test(parts[0] ?? '') && every((part) => initials.test(part) || isNameLike(part)))
    found.add('initials');
  else if (
    parts.some((part) => initialsFamily.test(part)) &&
    every((part) => initialsFamily.test(part) || isNameLike(part))
  )
    found.add('initialsFamily');
  else if (
    every(isNameLike) &&
    !folded.some((word) => functionWords.has(word) && !particles.has(word) && !joiningWords.has(word))
  )
    found.add(words.length === 1 ? 'oneName' : 'fullName');
}

/** They stand between names as well. */
const joiningWords = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'va', 'en', 'i', 'og', 'och', 'with']);

/** One to four capitalised words, with particles. */
function isNameLike(part: string): boolean {
  const words = part.split(' ');
  if (words.length > 5) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || particles.has(word.toLowerCase()));
}

function addKinds(
  found: Set<PieceFeature>,
  plain: string,
  words: readonly string[],
  folded: readonly string[],
) {
  const has = (set: ReadonlySet<string>) => folded.some((word) => set.has(word));
  if (
    has(institutionWords) ||
    institutionEnd.test(plain) ||
    institutionStart.test(plain) ||
    institutionTail.test(plain)
  )
    found.add('institution');
  const isNamed = folded.some((word, at) => containerWords.has(word) && !/^[a-z]/.test(words[at] ?? ''));
  if (isNamed || [containerEnd, containerStart, containerTail].some((form) => form.test(plain)))
    found.add('container');
  if (has(publisherWords) || publisherEnd.test(plain) || publisherStart.test(plain)) found.add('publisher');
  if (has(universityWords) || universityEnd.test(plain) || /^(?:Trường|Đại học|Học viện)/u.test(plain))
    found.add('university');
  if (repositories.test(plain)) found.add('repository');
  const whole = fold(plain).replace(/\.$/, '');
  if (cities.has(whole) || (cities.has(plain) && plain !== '')) found.add('city');
  if (regions.has(whole) || longRegions.has(whole)) found.add('region');
  // `Boston MA`, `New York and London`
  if (
    folded.length > 1 &&
    folded.length <= 4 &&
    regions.has(folded.at(-1) ?? '') &&
    cities.has(folded.slice(0, -1).join(' '))
  )
    found.add('city');
}

function addCase(
  found: Set<PieceFeature>,
  plain: string,
  words: readonly string[],
  folded: readonly string[],
) {
  const lower = words.filter(
    (word, at) => /^\p{Ll}/u.test(word) && !functionWords.has(folded[at] ?? ''),
  ).length;
  const little = folded.filter((word) => functionWords.has(word) && !joiningWords.has(word)).length;
  // Names of Vietnamese houses and offices are written so.
  const isHouse = publisherStart.test(plain) || (institutionStart.test(plain) && words.length <= 7);
  if (lower >= 1 && !isHouse) found.add('lowerWords');
  if (little >= 1 && !isHouse && !found.has('region')) found.add('functionWords');
  if (words.length >= 2 && lower === 0) found.add('capitalised');
  if (words.length >= 2 && words.filter((word) => /^\p{Lu}[\p{L}]{0,6}\.$/u.test(word)).length >= 1)
    found.add('abbreviated');
}
