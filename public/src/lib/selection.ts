import type { Range } from '../../../server/core/target.ts';

/**
 * What is selected: sentences from `anchor` to `focus` (indexes, either way round), or a free span, and spans that were kept
 * while another one is looked for.
 */
export interface Selected {
  readonly kept: readonly Range[];
  readonly cursor: { readonly anchor: number; readonly focus: number } | undefined;
  readonly free: Range | undefined;
}

export const nothingSelected: Selected = { kept: [], cursor: undefined, free: undefined };

/** The span that the cursor or the pointer marks now. */
export function currentSpan(selected: Selected, sentences: readonly Range[]): Range | undefined {
  if (selected.free !== undefined) return selected.free;
  if (selected.cursor === undefined) return undefined;
  const { anchor, focus } = selected.cursor;
  const first = sentences[Math.min(anchor, focus)];
  const last = sentences[Math.max(anchor, focus)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** All spans that a tag would take, by place; those that overlap or touch are one. */
export function spansToTag(selected: Selected, sentences: readonly Range[]): Range[] {
  const current = currentSpan(selected, sentences);
  const spans = current === undefined ? selected.kept : [...selected.kept, current];
  const joined: Range[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** Puts the cursor on a sentence; `extend` keeps where the range began. */
export function moveTo(selected: Selected, sentence: number, extend: boolean): Selected {
  const anchor = extend ? (selected.cursor?.anchor ?? sentence) : sentence;
  return { kept: selected.kept, cursor: { anchor, focus: sentence }, free: undefined };
}

/** Keeps the current span, so that the next one is added to it. */
export function keep(selected: Selected, sentences: readonly Range[]): Selected {
  const spans = spansToTag(selected, sentences);
  return { kept: spans, cursor: selected.cursor, free: undefined };
}

/** The span without white space at its ends; `undefined` when nothing else is in it. */
export function trimSpan(text: string, start: number): Range | undefined {
  const words = text.trimStart();
  if (words === '') return undefined;
  const from = start + text.length - words.length;
  return { start: from, end: from + words.trimEnd().length };
}
