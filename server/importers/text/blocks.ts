import type { Block } from './block.ts';
import type { Ledger } from './ledger.ts';
import { listBlocks } from './list-blocks.ts';
import { findMargin, type Margin } from './margin.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { proseBlocks } from './prose-blocks.ts';
import { type Run, toRuns } from './runs.ts';
import { readTable } from './table-block.ts';
import { readUnderlined } from './underlined.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Context {
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly margin: Margin;
  /** The text's own Markdown is kept. */
  readonly markdown: boolean;
  /** Line ends inside a paragraph mean a space, as in a Markdown file; else they are kept where they mean something. */
  readonly softBreaks: boolean;
}

/** Quotes of quotes are read to this depth; deeper marks are text. */
const maxQuoteDepth = 6;

/** Reads runs of lines as blocks. */
export function toBlocks(runs: readonly Run[], context: Omit<Context, 'margin'>): Block[] {
  const margin = findMargin(runs);
  return runs.flatMap((run, index) =>
    readRun(run, runs[index - 1], runs[index + 1], { ...context, margin }, 0),
  );
}

function readRun(
  run: Run,
  before: Run | undefined,
  after: Run | undefined,
  context: Context,
  depth: number,
): Block[] {
  if (context.markdown) return markdownBlocks(run, before, context);
  return (
    readQuote(run, context, depth) ??
    readUnderlined(run) ??
    readTable(run, context.ledger) ??
    listBlocks(run, before, after, context) ??
    proseBlocks(run, context)
  );
}

function readQuote(run: Run, context: Context, depth: number): Block[] | undefined {
  const [first] = run;
  if (depth >= maxQuoteDepth || !run.every(({ text }) => /^\s*>/.test(text))) return undefined;
  const lines = run.map((line) => ({ ...line, text: line.text.replace(/^\s*> ?/, '') }));
  const inner = toRuns(lines);
  if (inner.length === 0) return undefined;
  const blocks = inner.flatMap((part) => readRun(part, undefined, undefined, context, depth + 1));
  return [{ kind: 'quote', at: first.at, newPage: first.newPage, blocks }];
}
