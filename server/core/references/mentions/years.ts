import type { Range } from '../../target.ts';

/** The year of a citation, or what stands for one. */
export interface WrittenYear extends Range {
  /** Empty where the text says that there is none. */
  readonly digits: string;
  /** The `a` of `2020a`. */
  readonly suffix: string;
}

const pattern =
  /(?<![\p{L}\p{N}.])(?:(1[5-9]\d\d|20\d\d)([a-z])?(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]|[年년]|\.\d)|(1[5-9]\d\d|20\d\d)[年년]|((?:١[٥-٩]|٢٠)[٠-٩]{2}|(?:१[५-९]|२०)[०-९]{2})(?!\p{N})|n\.\s?d\.|o\.\s?J\.|s\.\s?[fd]\.|б\.\s?г\.|forthcoming|in press|im Erscheinen)/gu;

/** Arabic and Indian figures. */
const figures = '٠١٢٣٤٥٦٧٨٩०१२३४५६७८९';

function plain(digits: string): string {
  return digits.replace(/[٠-٩०-९]/g, (figure) => String(figures.indexOf(figure) % 10));
}

export function yearsIn(text: string): WrittenYear[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[1] ?? match[3] ?? plain(match[4] ?? ''),
    suffix: match[2] ?? '',
  }));
}

/** 2 for the very year, 1 where one of the two has a letter that the other has not, 0 for another one. */
export function likeYear(written: WrittenYear, known: string): 0 | 1 | 2 {
  const [, digits = '', suffix = ''] = /^[^\d]*(\d{4})([a-z])?/.exec(known) ?? [];
  if (digits !== written.digits) return 0;
  if (suffix === written.suffix) return 2;
  return suffix === '' || written.suffix === '' ? 1 : 0;
}
