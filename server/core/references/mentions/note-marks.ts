import type { Range } from '../../target.ts';
import type { Mention } from './citable.ts';
import { byPlace } from './overlap.ts';

/** The canonical text has a footnote's number in square brackets, where it is mentioned and before its own words. */
const noteStart = /^\[(\d{1,4})\] /gm;
const mark = /(?<=[^\s[])\[(\d{1,4})\]/g;

/** Works that one note cites, at most. */
const maxCited = 30;

/**
 * The marks in the text of those footnotes that cite something: each stands for what its note cites.
 *
 * @param mentions of the whole text, ascending
 */
export function noteMarks(text: string, mentions: readonly Mention[]): Mention[] {
  const notes = notesOf(text);
  if (notes.size === 0) return [];
  const cited = new Map<string, Mention[]>();
  const places = [...notes].map(([number, range]) => ({ number, ...range })).sort(byPlace);
  let at = 0;
  for (const mention of mentions) {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at += 1;
    const note = places[at];
    if (note === undefined || note.start > mention.start) continue;
    const works = cited.get(note.number) ?? [];
    if (works.length < maxCited) cited.set(note.number, [...works, mention]);
  }
  return Array.from(text.matchAll(mark)).flatMap(({ 0: written, 1: number = '', index: start }) =>
    (cited.get(number) ?? []).map((mention) => ({
      ...mention,
      start,
      end: start + written.length,
      kind: 'note' as const,
    })),
  );
}

function notesOf(text: string): ReadonlyMap<string, Range> {
  const notes = new Map<string, Range>();
  for (const match of text.matchAll(noteStart)) {
    const start = match.index;
    const end = text.indexOf('\n\n', start);
    notes.set(match[1] ?? '', { start: start + match[0].length, end: end === -1 ? text.length : end });
  }
  return notes;
}
