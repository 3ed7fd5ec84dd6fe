import type { Gap, Piece } from './cut-pieces.ts';
import type { Run } from './label-pieces.ts';
import type { Reading } from './token.ts';
import type { Label } from './weights.ts';

/** An entry with all of its parts known for what they are. */
export interface Labelled {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly last: Gap;
  readonly runs: readonly Run[];
}

/** The first run of a label: an entry has one of each, and what comes again is left out. */
export function runOf({ runs }: Labelled, label: Label): Run | undefined {
  return runs.find((run) => run.label === label);
}

/** The gap behind a run. */
export function gapAfter({ pieces, last }: Labelled, run: Run): Gap {
  return pieces[run.last + 1]?.gap ?? last;
}

/** A run's text as it stands in the entry, without signs at its ends, and with the brackets that it opened. */
export function textOf(labelled: Labelled, run: Run): string {
  const { reading, pieces } = labelled;
  const start = pieces[run.first]?.start ?? 0;
  const end = pieces[run.last]?.end ?? start;
  const text = reading.text.slice(start, end).replace(/^[\s.,;:–—-]+|[\s.,;:，；：、。．–—-]+$/gu, '');
  const next = reading.text[end] ?? '';
  const isOpen = (open: string, close: string) => text.split(open).length > text.split(close).length;
  if ((next === ')' || next === '）') && (isOpen('(', ')') || isOpen('（', '）'))) return text + next;
  return next === ']' && isOpen('[', ']') ? `${text}]` : text;
}
