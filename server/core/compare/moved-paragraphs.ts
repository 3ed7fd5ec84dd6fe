import type { Range } from '../target.ts';
import type { Row } from './compare-texts.ts';
import { type Part, wordComparer } from './compare-words.ts';
import { heaviestChain, type Weighed } from './heaviest-chain.ts';
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

/**
 * The rows of a comparison with their paragraphs numbered, and those told as moved that stand in both texts, edited or not, but not in one order. As little text as can be is said
 * to have moved: of two parts that changed places, the shorter.
 */
export function followMoves(before: string, after: string, rows: readonly Row[]): Paragraph[] {
  const split = numberRows(partStrangers(before, after, rows));
  const { homes, news } = pairMoved(before, after, split);
  const joined = [...homes].flatMap(([old, young]) => pairOf(split[old], split[young]));
  const pairs = [...split.flatMap((row) => pairOf(row, row)), ...joined];
  const stays = new Set(joined.length === 0 ? pairs : heaviestChain(pairs));
  const words = wordComparer();
  const partsOf = ({ before: was, after: is, parts }: Pair): readonly Part[] => {
    const [old, young] = [before.slice(was.start, was.end), after.slice(is.start, is.end)];
    return parts ?? (old === young ? alike(young) : words.compare(old, young));
  };
  const olds: Paragraph[] = split.flatMap((row, at) =>
    row.before === undefined || row.after !== undefined || homes.has(at) ? [] : [row],
  );
  const youngs: Paragraph[] = split.flatMap((row, at) =>
    row.after === undefined || row.before !== undefined || news.has(at) ? [] : [row],
  );
  const stayed: Paragraph[] = [];
  for (const pair of pairs) {
    const { before: was, after: is } = pair;
    const parts = partsOf(pair);
    if (stays.has(pair)) {
      const kind = parts.every((part) => part.kind === 'same') ? 'same' : 'changed';
      stayed.push({ kind, before: was, after: is, elsewhere: undefined, parts });
    } else {
      const text = alike(before.slice(was.start, was.end));
      olds.push({ kind: 'moved-away', before: was, after: undefined, elsewhere: is, parts: text });
      youngs.push({ kind: 'moved-here', before: undefined, after: is, elsewhere: was, parts });
    }
  }
  return inOrder(stayed, olds, youngs);
}

/** A paragraph that both texts have. Without `parts` its words are not compared yet. */
interface Pair extends Weighed {
  readonly before: NumberedRange;
  readonly after: NumberedRange;
  readonly parts: readonly Part[] | undefined;
}

function pairOf(old: Paragraph | undefined, young: Paragraph | undefined): Pair[] {
  const [before, after] = [old?.before, young?.after];
  if (before === undefined || after === undefined) return [];
  const parts = old === young ? old?.parts : undefined;
  return [{ old: before.number, young: after.number, weight: after.end - after.start, before, after, parts }];
}

/** Between two paragraphs that stayed, first what was there, then what is. */
function inOrder(
  stayed: readonly Paragraph[],
  olds: readonly Paragraph[],
  youngs: readonly Paragraph[],
): Paragraph[] {
  const by = (side: 'before' | 'after') => (a: Paragraph, b: Paragraph) =>
    (a[side]?.number ?? 0) - (b[side]?.number ?? 0);
  const [waiting, coming] = [[...olds].sort(by('before')), [...youngs].sort(by('after'))];
  const rows: Paragraph[] = [];
  let [old, young] = [0, 0];
  const upTo = (before: number, after: number) => {
    for (; (waiting[old]?.before?.number ?? before) < before; old += 1)
      rows.push(...waiting.slice(old, old + 1));
    for (; (coming[young]?.after?.number ?? after) < after; young += 1)
      rows.push(...coming.slice(young, young + 1));
  };
  for (const row of [...stayed].sort(by('before'))) {
    upTo(row.before?.number ?? 0, row.after?.number ?? 0);
    rows.push(row);
  }
  upTo(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return rows;
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
