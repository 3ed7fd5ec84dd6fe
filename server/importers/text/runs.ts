import { isBlank, type Line } from './line.ts';
import { noteStart } from './markers.ts';

/** Lines without a blank line between them. Never empty. */
export type Run = readonly [Line, ...Line[]];

/** Parts the lines at blank lines, at the start of a page, and before a footnote's line. A fenced block stays whole. */
export function toRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let open: [Line, ...Line[]] | undefined;
  let newPage = false;
  for (const line of lines) {
    newPage ||= line.newPage;
    const fenced = open?.at(-1)?.fenced === true;
    const parts = isBlank(line)
      ? !line.fenced
      : line.newPage || fenced !== line.fenced || noteStart.test(line.text);
    if (parts && open !== undefined) {
      runs.push(open);
      open = undefined;
    }
    if (isBlank(line) && !line.fenced) continue;
    if (open === undefined) open = [newPage ? { ...line, newPage } : line];
    else open.push(line);
    newPage = false;
  }
  if (open !== undefined) runs.push(open);
  return runs;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Marks the lines of fenced code blocks. A fence that never closes marks nothing. */
export function markFences(lines: readonly Line[]): readonly Line[] {
  const fenced = new Set<number>();
  let opened: { index: number; mark: string } | undefined;
  for (const [index, { text }] of lines.entries()) {
    const mark = fence.exec(text)?.[1];
    if (mark === undefined) continue;
    if (opened === undefined) {
      opened = { index, mark };
    } else if (mark.startsWith(opened.mark) && text.trim() === mark) {
      for (let at = opened.index; at <= index; at += 1) fenced.add(at);
      opened = undefined;
    }
  }
  return fenced.size === 0
    ? lines
    : lines.map((line, at) => (fenced.has(at) ? { ...line, fenced: true } : line));
}
