import { type Block, textOf } from './block.ts';
import type { Ledger } from './ledger.ts';
import { endsSentence } from './line.ts';

const maxLength = 120;
const maxWords = 14;
/** `CHAPTER IV.` may end in a full stop, and may have its name beside it. */
const maxChapter = 80;
const chapter =
  /^(?:(?:chapter|part|section|chapitre|kapitel|capítulo|capitolo|rozdział|глава|chương|phần|bab)\s+(?:\d{1,3}|[ivxlc]{1,7})(?![\p{L}\p{N}])|第[一二三四五六七八九十百零\d]{1,5}[章节節回部编編篇])/iu;

/** Makes headings of short lines in capitals, and of numbered ones, that have text below them. */
export function setHeadings(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  const found = blocks.flatMap((block, at) => {
    const level = headingLevel(block);
    return level !== undefined && hasTextBelow(blocks, at) ? [{ at, level }] : [];
  });
  if (found.length === 0) return blocks;
  const decision = ledger.open({
    kind: 'heading',
    label: (count) => `Made ${count} ${count === 1 ? 'line a heading' : 'lines headings'}`,
  });
  const set = [...blocks];
  for (const { at, level } of found) {
    const block = blocks[at];
    if (block === undefined) continue;
    const text = textOf(block);
    decision.note(text, `${'#'.repeat(level)} ${text}`, block.at);
    if (decision.applied) set[at] = { kind: 'heading', at: block.at, newPage: block.newPage, level, text };
  }
  return set;
}

function headingLevel(block: Block): number | undefined {
  if (block.kind !== 'prose' && (block.kind !== 'lines' || block.lines.length > 2)) return undefined;
  const text = textOf(block);
  if (text.length > maxLength || text.split(/\s+/).length > maxWords) return undefined;
  if (chapter.test(text) && text.length <= maxChapter) return 2;
  if (/[,;.。，；]$/u.test(text) || (endsSentence(text) && !/\?$/.test(text))) return undefined;
  if (isCapitals(text)) return 2;
  const number = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.)\s+\p{Lu}/u.exec(text)?.[0];
  if (number !== undefined) return Math.min(6, 1 + (number.match(/[\dIVX]+/g)?.length ?? 1));
  return undefined;
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return cased.length >= 3 && cased.length === letters.length && text === text.toUpperCase();
}

function hasTextBelow(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'prose') return endsSentence(next.text) || next.text.length > maxLength;
  if (next.kind === 'lines') return next.lines.length > 2;
  if (next.kind === 'verbatim') return true;
  return (
    next.kind === 'list' ||
    next.kind === 'quote' ||
    next.kind === 'table' ||
    (next.kind === 'heading' && next.level > 1)
  );
}
