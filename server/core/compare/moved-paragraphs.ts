import type { Range } from '../target.ts';
import type { Row } from './compare-texts.ts';
import { type Part, wordComparer } from './compare-words.ts';
import { minMovedLength, pairMoved, wordsAt } from './pair-moved.ts';

/** A paragraph's place in its own text. `number` counts its paragraphs from 1, headings among them. */
export interface NumberedRange extends Range {
  readonly number: number;
}

/**
 * A row as a person reads it. A paragraph that stands elsewhere in the newer text comes twice: as `moved-away` where it was, and as
 * `moved-here` where it is, with what was changed in it; `elsewhere` is its place in the other text.
 */
export interface Paragraph {
  readonly kind: Row['kind'] | 'moved-away' | 'moved-here';
  readonly before: NumberedRange | undefined;
  readonly after: NumberedRange | undefined;
  readonly elsewhere: NumberedRange | undefined;
  readonly parts: readonly Part[];
}

/** The rows of a comparison with their paragraphs numbered, and those told as moved that were removed in one place and added in another. */
export function followMoves(before: string, after: string, rows: readonly Row[]): Paragraph[] {
  const split = partStrangers(before, after, rows);
  const numbered = numberRows(split);
  const { homes, news } = pairMoved(before, after, split);
  const words = wordComparer();
  const textOf = (text: string, range: Range | undefined) => text.slice(range?.start ?? 0, range?.end ?? 0);
  return numbered.map((one, at): Paragraph => {
    const [to, from] = [numbered[homes.get(at) ?? -1], numbered[news.get(at) ?? -1]];
    if (to !== undefined)
      return { ...one, kind: 'moved-away', elsewhere: to.after, parts: alike(textOf(before, one.before)) };
    if (from === undefined) return one;
    const [was, is] = [textOf(before, from.before), textOf(after, one.after)];
    const parts = was === is ? alike(is) : words.compare(was, is);
    return { ...one, kind: 'moved-here', elsewhere: from.before, parts };
  });
}

function alike(text: string): readonly Part[] {
  return [{ kind: 'same', text }];
}

/** Parts the rows whose paragraphs were only taken for each other as one stands in the other's place: they share no word, or one of them stands elsewhere as it was. */
function partStrangers(before: string, after: string, rows: readonly Row[]): Row[] {
  const loose = rows.filter(({ kind }) => kind !== 'same');
  const [olds, news] = [
    new Set(loose.map((row) => wordsAt(before, row.before))),
    new Set(loose.map((row) => wordsAt(after, row.after))),
  ];
  const isElsewhere = (words: string, others: ReadonlySet<string>) =>
    words.length >= minMovedLength && others.has(words);
  return rows.flatMap((row) => {
    if (row.kind !== 'changed') return [row];
    const [was, is] = [wordsAt(before, row.before), wordsAt(after, row.after)];
    const isStranger = isElsewhere(was, news) || isElsewhere(is, olds) || !row.parts.some(isSharedWord);
    return isStranger ? asTwo(row) : [row];
  });
}

function isSharedWord({ kind, text }: Part): boolean {
  return kind === 'same' && /[\p{L}\p{N}]/u.test(text);
}

function asTwo({ before, after, parts }: Row): Row[] {
  const without = (side: Part['kind']) =>
    parts.flatMap((part) => (part.kind === side ? [] : part.text)).join('');
  return [
    { kind: 'removed', before, after: undefined, parts: [{ kind: 'removed', text: without('added') }] },
    { kind: 'added', before: undefined, after, parts: [{ kind: 'added', text: without('removed') }] },
  ];
}

function numberRows(rows: readonly Row[]): Paragraph[] {
  let [old, young] = [0, 0];
  return rows.map((row) => ({
    ...row,
    before: row.before && { ...row.before, number: ++old },
    after: row.after && { ...row.after, number: ++young },
    elsewhere: undefined,
  }));
}
