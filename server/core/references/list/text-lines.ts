import { fold } from '../../search-terms.ts';
import type { Steps } from '../../steps.ts';
import type { Range } from '../../target.ts';
import { endHeadings, listHeadings, partHeadings } from './list-headings.ts';

/** A line of a canonical text that is not empty, without the spaces at its ends. */
export interface TextLine extends Range {
  readonly text: string;
  /** Whether an empty line, or nothing, stands before it. */
  readonly isFirst: boolean;
  /** What it announces, when it is a heading of a known kind. */
  readonly heading: HeadingKind | undefined;
}

/** Longer lines are no headings, and no headers of pages either. */
const maxHeading = 80;
/** A short line that comes so often, whatever its figures, is a page's header or footer. */
const minHeaders = 3;

export function* textLines(text: string): Steps<TextLine[]> {
  const lines: TextLine[] = [];
  let isFirst = true;
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed[0] ?? '');
      const heading = kindOfHeading(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, isFirst, heading });
    }
    isFirst = trimmed === '';
    start = end + 1;
    yield;
  }
  return yield* withoutClutter(lines);
}

const pageNumber =
  /^(?:[-–—\s|[(]*\d{1,4}[-–—\s|\])]*|(?:page|seite|p\.|trang|стр\.|página|第)\s?\d{1,4}(?:\s?(?:of|\/|von|de|sur|из)\s?\d{1,4}|\s?[页頁])?)$/iu;

/** Without page numbers, rules, and lines that repeat as headers of pages do. */
function* withoutClutter(lines: readonly TextLine[]): Steps<TextLine[]> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > maxHeading) continue;
    const key = headerKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    yield;
  }
  const isClutter = ({ text, heading }: TextLine) =>
    !/[\p{L}\p{N}]/u.test(text) ||
    pageNumber.test(text) ||
    (text.length <= maxHeading &&
      (counts.get(headerKey(text)) ?? 0) >= minHeaders &&
      !/\d{4}.*\d/.test(text) &&
      heading === undefined);
  const kept: TextLine[] = [];
  for (const line of lines) {
    if (!isClutter(line)) kept.push(line);
    yield;
  }
  return kept;
}

function headerKey(text: string): string {
  return text.replace(/\d+/g, '0');
}

export type HeadingKind = 'list' | 'part' | 'end';

/** What a line announces when it is a heading of a known kind; numbers, signs and decoration around its words do not matter. */
function kindOfHeading(text: string): HeadingKind | undefined {
  if (text.length > maxHeading) return undefined;
  const words = fold(text)
    .replace(
      /^[#*_\s=–—-]*(?:(?:chapter|section|kapitel|teil|phan|chuong)\s)?(?:[\divxlcа-яa-z]{1,4}(?:\.\d{1,2}){0,3}[.):]\s*|\d{1,2}\s+|[一二三四五六七八九十]+[、.．]\s*|第[一二三四五六七八九十\d]+[章节節]\s*|[(（][一二三四五六七八九十\d]+[)）]\s*)?/u,
      '',
    )
    .replace(/[\s:：.。*_=#–—\])】]+$/u, '')
    .replace(/^[[【(]/, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/'/g, '’');
  if (listHeadings.has(words)) return 'list';
  if (partHeadings.has(words)) return 'part';
  // `Appendix A`, `Annex 2`
  return endHeadings.has(words) || endHeadings.has(words.replace(/ [a-z\d]{1,3}$/, '')) ? 'end' : undefined;
}
