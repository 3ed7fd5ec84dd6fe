import type { Block } from './block.ts';
import type { Context } from './blocks.ts';
import type { OpenDecision } from './ledger.ts';
import { displayWidth, endsSentence, indentOf, type Line } from './line.ts';
import { isFull, type Margin, shapeOf } from './margin.ts';
import { isEnumerator } from './markers.ts';
import { isLabelledByline } from './read-byline.ts';
import { reflow } from './reflow.ts';
import type { Run } from './runs.ts';

/** A last line this near the margin may go on over a page's end. Share of the margin. */
const openShare = 0.86;
/** A line this much shorter than the margin, ending a sentence, ends its paragraph. Share of the margin. */
const shortShare = 0.8;

/** A byline stands at the top of a run, or below the one line of the title. Lines. */
const bylineWithin = 2;

/** Reads a run of plain lines: paragraphs that were cut at a margin, one paragraph per line, or lines that stay. */
export function proseBlocks(run: Run, context: Context): Block[] {
  if (run.length === 1) return [prose(run, context)];
  const byline = context.softBreaks
    ? -1
    : run.slice(0, bylineWithin).findIndex(({ text }) => isLabelledByline(text));
  if (byline !== -1) return aroundByline(run, byline, context);
  const shape = shapeOf(run, context.margin);
  if (shape === 'wrapped') return wrapped(run, context);
  if (shape === 'paragraph-per-line') return paragraphPerLine(run, context);
  return keptLines(run, context);
}

/** A byline belongs neither to the title above it nor to the paragraph below. */
function aroundByline(run: Run, at: number, context: Context): Block[] {
  const parts = [run.slice(0, at), run.slice(at + 1)].map(([first, ...more]) =>
    first === undefined ? [] : proseBlocks([first, ...more], context),
  );
  return [...(parts[0] ?? []), prose(run.slice(at, at + 1), context), ...(parts[1] ?? [])];
}

function prose(lines: readonly Line[], { margin, vocabulary, ledger }: Context): Block {
  const [first] = lines;
  const last = displayWidth(lines.at(-1)?.text ?? '');
  return {
    kind: 'prose',
    at: first?.at ?? 1,
    newPage: first?.newPage ?? false,
    text: reflow(
      lines.map(({ text }) => text),
      first?.at ?? 1,
      vocabulary,
      ledger,
    ),
    open: margin !== undefined && last >= margin * openShare,
  };
}

/** Lines that stay apart. In a Markdown file they stand as they are. */
function stay(run: Run, { softBreaks }: Context): Block {
  const place = { at: run[0].at, newPage: run[0].newPage };
  if (softBreaks) return { kind: 'verbatim', ...place, lines: run.map(({ text }) => text) };
  return { kind: 'lines', ...place, lines: run.map(({ text }) => text.trim()) };
}

function show(run: readonly Line[], glue: string): string {
  return run
    .slice(0, 4)
    .map(({ text }) => text.trim())
    .join(glue);
}

function wrapped(run: Run, context: Context): Block[] {
  const decision = context.ledger.open({
    kind: 'reflow',
    label: (count) =>
      `Joined the lines of ${count} ${count === 1 ? 'paragraph' : 'paragraphs'} that were cut at a margin`,
  });
  const paragraphs = splitWrapped(run, context.margin ?? widestOf(run));
  if (!decision.applied) {
    note(decision, paragraphs);
    return [stay(run, context)];
  }
  note(decision, paragraphs);
  return paragraphs.map((paragraph) => prose(paragraph, context));
}

function note(decision: OpenDecision, paragraphs: readonly (readonly Line[])[]): void {
  for (const lines of paragraphs) {
    if (lines.length > 1) decision.note(show(lines, '\n'), show(lines, ' '), lines[0]?.at ?? 1);
  }
}

function widestOf(run: Run): number {
  return run.reduce((widest, { text }) => Math.max(widest, displayWidth(text)), 0);
}

/** Parts paragraphs that have no blank line between them: the last line falls short, or the first one is indented. */
function splitWrapped(run: Run, margin: NonNullable<Margin>): Line[][] {
  const usual = run.reduce((least, { text }, at) => (at === 0 ? least : Math.min(least, indentOf(text))), 99);
  const paragraphs: Line[][] = [];
  for (const [at, line] of run.entries()) {
    const before = run[at - 1];
    const open = paragraphs.at(-1);
    if (before === undefined || open === undefined || begins(before, line, margin, usual))
      paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs;
}

function begins(before: Line, line: Line, margin: number, usual: number): boolean {
  if (isEnumerator(line.text)) return true;
  if (!endsSentence(before.text)) return false;
  if (indentOf(line.text) >= usual + 2) return true;
  return displayWidth(before.text) < margin * shortShare && !isFull(before.text, line.text, margin);
}

function paragraphPerLine(run: Run, context: Context): Block[] {
  const decision = context.ledger.open({
    kind: 'paragraph-breaks',
    label: (count) => `Read ${count} single line breaks as the ends of paragraphs`,
  });
  for (const [at, line] of run.entries()) {
    const before = run[at - 1];
    if (before === undefined) continue;
    const end = before.text.slice(-60);
    const start = line.text.trim().slice(0, 60);
    decision.note(`…${end}\n${start}…`, `…${end}\n\n${start}…`, line.at);
  }
  return decision.applied ? run.map((line) => prose([line], context)) : [stay(run, context)];
}

function keptLines(run: Run, context: Context): Block[] {
  if (context.softBreaks) return [stay(run, context)];
  const decision = context.ledger.open({
    kind: 'kept-lines',
    label: (count) =>
      `Kept the line ends of ${count} ${count === 1 ? 'passage' : 'passages'} (verse, an address, a title page)`,
  });
  decision.note(show(run, '\n'), show(run, '\n'), run[0].at);
  return decision.applied ? [stay(run, context)] : [prose(run, context)];
}
