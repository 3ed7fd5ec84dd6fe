import { fold } from '../../search-terms.ts';
import { institutionEnd } from './words/kind-words.ts';
import {
  commonJapaneseSurnames,
  hangulSurnames,
  hanSurnames,
  longHangulSurnames,
  longHanSurnames,
  longJapaneseSurnames,
  shortJapaneseSurnames,
  vietnameseSurnames,
} from './words/surnames.ts';

/** `J.`, `J. A.`, `JA`, `Ю. А.`, `S.-H.`; five of them are enough for anyone. */
export const initials = /^(?:\p{Lu}{1,3}|(?:(?:\p{Lu}\p{Ll}\.|\p{Lu}\.?)(?:[ -]|$|(?<=\.))){1,5})$/u;
const hanOnly = /^[\p{Script=Han}々]+$/u;
const hangulOnly = /^\p{Script=Hangul}+$/u;

/** Whether two to four Han characters are a person's name: of China by its family name, of Japan by its length. */
export function isHanName(text: string): boolean {
  if (text.length < 2 || text.length > 6) return false;
  if (/^\p{Script=Han}{1,3} \p{Script=Han}{1,3}$/u.test(text)) return true;
  if (!hanOnly.test(text)) return /^\p{Script=Katakana}[\p{Script=Katakana}ー・]+$/u.test(text);
  if (longHanSurnames.has(text.slice(0, 2))) return text.length <= 4;
  if (hanSurnames.has(text[0] ?? ''))
    return text.length <= 3 || (text.length === 4 && !institutionEnd.test(text));
  return text.length >= 3 && text.length <= 5 && !institutionEnd.test(text);
}

export function isHangulName(text: string): boolean {
  if (!hangulOnly.test(text) || text.length < 2 || text.length > 4) return false;
  return hangulSurnames.has(text[0] ?? '') || longHangulSurnames.has(text.slice(0, 2));
}

/** Without marks. */
const vietnameseSyllable =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/i;

/** Two to five capitalised words, the first a Vietnamese family name with its marks, or the others with theirs. */
export function isVietnameseName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)))
    return false;
  if (!vietnameseSurnames.has(fold(words[0] ?? '')) || words.some((word) => word.length > 7)) return false;
  // Without the marks only three syllables and more tell it from others.
  return (
    /[^\x20-\x7e]/.test(text) || (words.length > 2 && words.every((word) => vietnameseSyllable.test(word)))
  );
}

/** Letters that no other language has. */
const vietnameseOnly = /[ăđơưảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỵỷỹ]/i;

/** Two to four words that are Vietnamese by their letters and syllables, whatever the first of them is. */
export function isVietnameseShaped(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    vietnameseOnly.test(text) &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word) && vietnameseSyllable.test(fold(word)))
  );
}

/** Where the given name begins in a name of Han characters or Hangul; 0 when it cannot be told. */
export function familyLength(name: string, isJapanese: boolean): number {
  if (hangulOnly.test(name)) return longHangulSurnames.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  if (!hanOnly.test(name) || name.length < 2) return 0;
  if (longHanSurnames.has(name.slice(0, 2)) && name.length > 2) return 2;
  const isChinese = hanSurnames.has(name[0] ?? '') && name.length <= 3;
  if (isChinese && !isJapanese) return 1;
  if (!isJapanese) return 0;
  if (name.length >= 4) return longJapaneseSurnames.has(name.slice(0, 3)) ? 3 : 2;
  if (commonJapaneseSurnames.has(name.slice(0, 2))) return 2;
  return name.length === 3 && !shortJapaneseSurnames.has(name[0] ?? '') ? 2 : 1;
}
