import type { Ledger } from './ledger.ts';
import { displayWidth, endsSentence, isBlank, type Line } from './line.ts';

/** Below this, too little is seen to tell a habit. */
const minLines = 6;
const minAlone = 0.85;
/** Paragraphs end sentences; lines cut at a margin mostly do not. */
const minUnfinished = 0.5;
const maxLineWidth = 110;

/**
 * Where a blank line follows every line, those say nothing: they are dropped, and only wider gaps part paragraphs.
 */
export function closeDoubleSpacing(lines: readonly Line[], ledger: Ledger): readonly Line[] {
  const habit = habitualGap(lines);
  if (habit === undefined) return lines;
  const decision = ledger.open({
    kind: 'blank-lines',
    label: (count) => `Closed up ${count} blank lines that stood between all lines`,
  });
  const kept: Line[] = [];
  let blanks: Line[] = [];
  for (const line of lines) {
    if (isBlank(line)) {
      blanks.push(line);
      continue;
    }
    const usual = kept.length > 0 && blanks.length === habit && !line.fenced;
    if (usual) {
      const before = kept.at(-1)?.text ?? '';
      decision.note(`${before}\n\n${line.text}`, `${before}\n${line.text}`, line.at);
    }
    if (!usual || !decision.applied) kept.push(...blanks);
    kept.push(line);
    blanks = [];
  }
  return kept;
}

/** How many blank lines follow each line throughout; `undefined` when blank lines mean something. */
function habitualGap(lines: readonly Line[]): number | undefined {
  const gaps = new Map<number, number>();
  let written = 0;
  let unfinished = 0;
  let blanks = 0;
  let widest = 0;
  for (const line of lines) {
    if (isBlank(line)) {
      blanks += 1;
      continue;
    }
    if (written > 0) gaps.set(blanks, (gaps.get(blanks) ?? 0) + 1);
    written += 1;
    blanks = 0;
    if (!endsSentence(line.text)) unfinished += 1;
    widest = Math.max(widest, displayWidth(line.text));
  }
  if (written < minLines || widest > maxLineWidth) return undefined;
  const [habit] = [...gaps].sort((a, b) => b[1] - a[1])[0] ?? [0];
  const alone = written - 1 - (gaps.get(0) ?? 0);
  const habitual = habit > 0 && alone >= (written - 1) * minAlone && unfinished >= written * minUnfinished;
  return habitual && runsOn(lines) ? habit : undefined;
}

/** Sentences run over the blank lines: many lines begin in lower case, or the script has no case. */
function runsOn(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => !isBlank(line));
  const small = written.filter(({ text }) => /^\s*[\p{Ll}\p{Lo}]/u.test(text)).length;
  return small >= written.length * 0.3;
}
