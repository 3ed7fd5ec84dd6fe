import type { CslName } from '../../reference.ts';
import { isInstitution } from './institution-name.ts';
import {
  familyLength,
  initials,
  isHangulName,
  isHanName,
  isVietnameseName,
  isVietnameseShaped,
} from './name-scripts.ts';
import { koreanSurnames, particles, pinyinSurnames, pinyinSyllable } from './words/surnames.ts';

/** A list of names is cut here; CSL-JSON of this project takes no more. */
const maxNames = 200;

const etAl =
  /[,;]?\s*(?:\bet al\b|\bet alii\b|\bu\. ?a\b|и др\b|и соавт|và cộng sự|và cs\b|và nnk|y otros|y cols)[.,]*|[,，、]?\s*(?:等|ほか|外\d+名|(?<=\S )외|외 \d+인)\s*$/giu;
const and = /,?\s+(?:and|und|et|y|e|и|và|en|og|och|with)\s+(?=\S)|\s*[&…]\s*/gu;
/** “And” clings to the name behind it; names that begin with the same letter keep it. */
const arabicAnd =
  /, ?و ?(?=\p{Script=Arabic}{3})(?!(?:ليد|ائل|سام|داد|فاء|جدي|حيد|سيم|هيب|اصف|جيه|دود)(?!\p{L}))/gu;
const unspacedSign = /[、；;，,]|(?<!\p{Script=Katakana}|ー)[·・]|[·・](?!\p{Script=Katakana})/gu;
/** Chinese parts names of foreigners so, and lists by other signs. */
const transcribed = /(?<=\p{Script=Han})[·・](?=\p{Script=Han})/gu;
const unspacedAnd = /(?<=\p{Lo})\s*(?:和|与|與|及|와|과)\s*(?=\p{Lo})/u;
/** Where nobody is named. */
const nobody =
  /^(?:anon(?:ymous|yme)?|anónimo|o\. ?v|n\. ?n|s\. ?n|unknown|佚名|无名氏|無名氏|khuyết danh|без автора)\.?$/iu;
const generation = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** The names of a list of authors or editors as it stands in an entry. Never empty names. */
export function readNames(raw: string, isJapanese: boolean): CslName[] {
  const text = raw
    .replace(/،/g, ',')
    .replace(arabicAnd, ', ')
    .replace(etAl, ' ')
    .replace(/(\p{Script=Latin}) ?[(（]\p{Script=Han}{2,4}[)）]/gu, '$1')
    .replace(/(\p{Script=Latin}) \p{Script=Han}{2,4}(?=$|[\s,;])/gu, '$1')
    .replace(/^[\s,.;:&·–—-]+|[\s,;:&]+$/gu, '')
    .trim();
  if (text === '' || nobody.test(text)) return [];
  if (isUnspaced(text)) return unspacedNames(text, isJapanese);
  if (isInstitution(text)) return [{ literal: withoutStop(text) }];
  const names = listed(text);
  return names.filter(({ family, literal }) => (family ?? literal ?? '') !== '').slice(0, maxNames);
}

function isUnspaced(text: string): boolean {
  if (!/\p{Lo}/u.test(text)) return false;
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s、，；;,·・ー.与與和及와과\dA-Z]+$/u.test(
    text,
  );
}

function unspacedNames(text: string, isJapanese: boolean): CslName[] {
  return (isJapanese ? text : text.replace(transcribed, '\ue000'))
    .split(unspacedSign)
    .flatMap(partedByAnd)
    .map((name) => withoutStop(name.trim()).replaceAll('\ue000', '·'))
    .filter((name) => name !== '')
    .slice(0, maxNames)
    .map((name) => unspacedName(name, isJapanese));
}

/** `王明和李华`; what is no row of names, as `共和国办公室`, is not parted. */
function partedByAnd(text: string): readonly string[] {
  const parts = text.split(unspacedAnd).map((part) => part.trim());
  return parts.every((part) => isHanName(part) || isHangulName(part)) ? parts : [text];
}

/** `카렌 홀름`: what stands before the space is no Korean family name. */
function isForeign(name: string, first: string): boolean {
  return /^\p{Script=Hangul}+ \p{Script=Hangul}+$/u.test(name) && !isHangulName(`${first}하`);
}

function unspacedName(name: string, isJapanese: boolean): CslName {
  const [family = '', given = '', ...more] = name.split(/\s+/);
  if (isForeign(name, family)) return { literal: name };
  if (given !== '' && more.length === 0 && /^\p{Lo}+$/u.test(name.replace(' ', ''))) return { family, given };
  const length = isHanName(name) || isHangulName(name) ? familyLength(name, isJapanese) : 0;
  return length === 0 ? { literal: name } : { family: name.slice(0, length), given: name.slice(length) };
}

/** `García Ruiz, José Luis`: two people would have “and” between them. */
function isOneInverted(text: string): boolean {
  const [family = '', name = '', ...more] = text.split(/, ?/);
  const isPlain = (part: string) =>
    /^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u.test(part) && !isPinyin(part.split(' '));
  // Nobody is named by one word.
  const isGiven = isPlain(name) || /^\p{Lu}\p{Ll}{2,}$/u.test(name);
  return more.length === 0 && isPlain(family) && isGiven && !isVietnameseName(family);
}

function oneInverted(text: string): CslName {
  const [family = '', name = ''] = text.split(/, ?/);
  return { family, given: withoutStop(name) };
}

function listed(text: string): CslName[] {
  if (isOneInverted(text)) return [oneInverted(text)];
  if (text.includes(';')) return text.split(';').flatMap((part) => commaNames(part.replace(and, ' ')));
  if (/\p{L}\s?\/\s?\p{L}/u.test(text)) return text.split('/').flatMap(commaNames);
  return commaNames(text.replace(and, ', '));
}

/** Names between commas: `Family, I., Family, I.`, `Family I, Family I`, `Family, Given, Given Family`. */
function commaNames(text: string): CslName[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names: CslName[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const next = parts[at + 1];
    const last = names.at(-1);
    if (generation.test(part) && last !== undefined) {
      names[names.length - 1] = { ...last, suffix: part };
      continue;
    }
    if (next !== undefined && takesNext(part, next, at, parts)) {
      names.push({ family: withoutStop(part), given: given(next) });
      at += 1;
    } else names.push(wholeName(part));
  }
  return names;
}

/** Whether the next part is this one's given name. */
function takesNext(part: string, next: string, at: number, parts: readonly string[]): boolean {
  if (initials.test(part) || endsInInitials(part)) return false;
  if (initials.test(next)) return /^St\. /.test(part) || !/^(?:\p{Lu}\p{Ll}?\.[ -]?)+\p{L}{2,}/u.test(part);
  if (isVietnameseName(part)) return false;
  if (/^(?:\p{Lu}\.?[ -]?){1,3}$/u.test(next.split(' ').slice(1).join(' ')) && next.includes(' '))
    return isFamily(part);
  return at === 0
    ? isFamily(part) && next.split(' ').length <= 3
    : isFamily(part) && parts.slice(at).length % 2 === 0 && isFamily(next);
}

/** One word, or several with particles. */
function isFamily(part: string): boolean {
  return part.split(' ').filter((word) => !particles.has(word.toLowerCase())).length <= 1;
}

function endsInInitials(part: string): boolean {
  return /^\S{2,}(?: \S{2,})* (?:\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}|(?:\p{Lu} ){1,2}\p{Lu})$/u.test(
    part,
  );
}

/** A name that no comma parts. */
function wholeName(part: string): CslName {
  const text = withoutStop(part);
  const words = part.split(/\s+/);
  if (words.length === 1) return { literal: text };
  const first = / (?:(?:\p{Lu}\p{Ll}\.|\p{Lu}\.?)(?:[ -]|(?<=\.)|$)){1,4}$| \p{Lu}{1,3}$/u.exec(part);
  if (endsInInitials(part) && first !== null)
    return { family: part.slice(0, first.index), given: given(first[0].trim()) };
  const loud = words.filter((word) => /^\p{Lu}{2}[\p{Lu}'’-]+$/u.test(word));
  // `BBC News`, but `LIU Wei`
  const isAcronym = loud.some((word) => word.length <= 4 && !pinyinSurnames.has(word.toLowerCase()));
  if (isAcronym || words[0] === 'The') return { literal: text };
  if (loud.length === 1 && words.length <= 4)
    return { family: loud.join(' '), given: given(words.filter((word) => !loud.includes(word)).join(' ')) };
  if (isVietnameseName(part) || isVietnameseShaped(part) || isPinyin(words) || isKorean(words))
    return lastWords(words, 1);
  if (words.length > 5 || words.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word)))
    return { literal: text };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.has(word));
  const family = particle > 0 ? particle : words.length - 1;
  return {
    family: withoutStop(words.slice(family).join(' ')),
    given: given(words.slice(0, family).join(' ')),
  };
}

function lastWords(words: readonly string[], at: number): CslName {
  return { family: words.slice(0, at).join(' '), given: given(words.slice(at).join(' ')) };
}

/** `Gu Xiaosong`, `Xi Jinping`. */
function isPinyin(words: readonly string[]): boolean {
  const [family = '', name = ''] = words.map((word) => word.toLowerCase());
  return words.length === 2 && pinyinSurnames.has(family) && pinyinSyllable.test(name.replace('-', ''));
}

/** `Kim Min-soo`. */
function isKorean(words: readonly string[]): boolean {
  const [family = '', name = ''] = words;
  return (
    words.length === 2 &&
    koreanSurnames.has(family.toLowerCase()) &&
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(name)
  );
}

/** Initials keep their stops; those without get none. */
function given(text: string): string {
  return /(?:^|[\s.-])\p{Lu}\p{Ll}?\.?$/u.test(text) ? text : withoutStop(text);
}

function withoutStop(text: string): string {
  return text.replace(/[\s.,;:]+$/u, '');
}
