import { firstCharacter, isUnspaced, lastCharacter } from './line.ts';
import { brokenWord, type Vocabulary } from './vocabulary.ts';

/** First parts that keep their hyphen where the document does not show the word elsewhere. */
const keepsHyphen = new Set(
  'self ex quasi well half all cross non pro vice sino anglo franco russo demi avant après sous vice'.split(
    ' ',
  ),
);

export interface Seam {
  /** What stands between the two lines once they are one: a space, or nothing. */
  readonly glue: '' | ' ';
  /** Set when the hyphen at the end of the first line was the line's, not the word's. */
  readonly dropsHyphen: boolean;
  readonly broken?: { readonly head: string; readonly tail: string };
}

/** How two lines of one paragraph are put together. `next` has no indentation. */
export function seamOf(line: string, next: string, vocabulary: Vocabulary): Seam {
  if (line.endsWith('\u00ad')) return { glue: '', dropsHyphen: true };
  const broken = brokenWord(line, next);
  if (broken !== undefined) return { glue: '', dropsHyphen: isLinesHyphen(broken, vocabulary), broken };
  // A dash without a space before it, and a slash, take none after.
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(line.slice(-3))) return { glue: '', dropsHyphen: false };
  const unspaced = isUnspaced(lastCharacter(line)) && isUnspaced(firstCharacter(next));
  return { glue: unspaced ? '' : ' ', dropsHyphen: false };
}

function isLinesHyphen({ head, tail }: { head: string; tail: string }, vocabulary: Vocabulary): boolean {
  if (/^\p{Lu}/u.test(tail) && !/^\p{Lu}+$/u.test(head)) return false;
  const whole = vocabulary.count(`${head}${tail}`);
  const hyphened = vocabulary.count(`${head}-${tail}`);
  if (whole !== hyphened) return whole > hyphened;
  if (whole > 0) return false;
  return !/[-‐]/.test(head) && !/[-‐]/.test(tail) && !keepsHyphen.has(head.toLowerCase());
}

export function join(line: string, next: string, seam: Seam): string {
  return `${seam.dropsHyphen ? line.slice(0, -1) : line}${seam.glue}${next}`;
}
