import type { Block } from './block.ts';
import type { Context } from './blocks.ts';
import { isRule } from './escape.ts';
import { indentOf, type Line } from './line.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { Run } from './runs.ts';
import { readUnderlined } from './underlined.ts';

const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
/** What begins a block that stays as it is, up to the end of its run: quotes, lists, tables, HTML, definitions, rules. */
const starts: readonly RegExp[] = [
  /^ {0,3}>/,
  /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/,
  /^ {0,3}\|/,
  /^ {0,3}<(?:\/?[a-z][a-z0-9-]{0,20}[\s/>]|!--)/i,
  /^ {0,3}\[[^\]]{1,200}\]:/,
];
const delimiterRow = /^ {0,3}\|?(?:\s*:?-+:?\s*\|){1,200}(?:\s*:?-+:?\s*)?$/;

/** Reads a run in which Markdown's marks are kept. */
export function markdownBlocks(run: Run, before: Run | undefined, context: Context): Block[] {
  const [first] = run;
  if (first.fenced || isContinued(first, before, context) || hasHardBreaks(run)) return [verbatim(run)];
  if (run.length === 1 && isRule(first.text)) return [verbatim([{ ...first, text: first.text.trim() }])];
  const underlined = readUnderlined(run);
  if (underlined !== undefined) return underlined;
  const blocks: Block[] = [];
  let plain: Line[] = [];
  const flush = () => {
    const [head, ...rest] = plain;
    if (head !== undefined) for (const block of proseBlocks([head, ...rest], context)) blocks.push(block);
    plain = [];
  };
  for (const [index, line] of run.entries()) {
    const [, marks, text] = heading.exec(line.text) ?? [];
    if (marks !== undefined && text !== undefined) {
      flush();
      blocks.push({
        kind: 'heading',
        at: line.at,
        newPage: line.newPage,
        level: marks.length,
        text: withoutClosing(text),
      });
    } else if (startsBlock(run, index)) {
      flush();
      blocks.push(verbatim(run.slice(index)));
      return blocks;
    } else {
      plain.push(line);
    }
  }
  flush();
  return blocks;
}

/** `# Title #`: the closing signs are marks too. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end < text.length && /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text;
}

function startsBlock(run: Run, index: number): boolean {
  const text = run[index]?.text ?? '';
  if (/^ {0,3}<(?:https?|mailto):/i.test(text)) return false;
  return (
    isRule(text) || starts.some((start) => start.test(text)) || delimiterRow.test(run[index + 1]?.text ?? '')
  );
}

function verbatim(lines: readonly Line[]): Block {
  return {
    kind: 'verbatim',
    at: lines[0]?.at ?? 1,
    newPage: lines[0]?.newPage ?? false,
    lines: lines.map(({ text }) => text),
  };
}

/** A further paragraph of a list item or a footnote, or indented code. Plain text indents and centres what is no code. */
function isContinued(first: Line, before: Run | undefined, { softBreaks }: Context): boolean {
  const indent = indentOf(first.text);
  if (softBreaks && indent >= 4) return true;
  const opener = before?.[0].text ?? '';
  if (isRule(opener)) return false;
  return indent >= 2 && ((softBreaks && indentOf(opener) >= 2) || starts.some((start) => start.test(opener)));
}

function hasHardBreaks(run: Run): boolean {
  return run.some(({ text }, at) => at < run.length - 1 && text.endsWith('\\'));
}
