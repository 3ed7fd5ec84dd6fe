import { counted } from './counted.ts';

interface Section<Line> {
  /** What stands in place of the lines while they are folded; empty for lines to read. */
  readonly fold: string;
  readonly lines: readonly Line[];
}

/** Runs of paragraphs to read; of those without a change all but the first and the last are folded away. */
export function folded<Line extends { readonly isQuiet: boolean }>(lines: readonly Line[]): Section<Line>[] {
  const sections: { isFolded: boolean; lines: Line[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const isFolded = [lines[at - 1], line, lines[at + 1]].every((one) => one?.isQuiet ?? true);
    const last = sections.at(-1);
    if (last !== undefined && last.isFolded === isFolded) last.lines.push(line);
    else sections.push({ isFolded, lines: [line] });
  }
  return sections.map(({ isFolded, lines: run }) => ({
    fold: isFolded ? `${counted(run.length, 'paragraph')} unchanged` : '',
    lines: run,
  }));
}
