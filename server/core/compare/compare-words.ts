// The file alone: the package's index brings twenty modules.
import { diffArrays } from 'diff/lib/diff/array.js';

export interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface WordComparer {
  compare(before: string, after: string): readonly Part[];
  /** Whether a comparison was too long and was given up. */
  isCoarse(): boolean;
}

/** Edits looked for in one paragraph, and the sum of their squares in all: the time grows with it, 10 million being about a second. */
const maxEdits = 1_500;
const maxWork = 10_000_000;
/** What a paragraph costs however little was changed in it, in the same measure. */
const leastWork = 500;

/** Words by dictionary, so that Chinese is compared by word too. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Compares paragraphs word by word as long as its share of time lasts. */
export function wordComparer(): WordComparer {
  let left = maxWork;
  let isCoarse = false;
  return {
    compare(before, after) {
      const bound = Math.min(maxEdits, Math.floor(Math.sqrt(Math.max(0, left))));
      left -= leastWork;
      if (bound === 0) {
        isCoarse = true;
        return whole(before, after);
      }
      const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: bound });
      if (changes === undefined) {
        left -= bound ** 2;
        isCoarse = true;
        return whole(before, after);
      }
      const parts = changes.map(({ value, added, removed }): Part => {
        return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
      });
      left -=
        changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ** 2;
      return hasMuchInCommon(parts, before, after) ? joined(parts) : whole(before, after);
    },
    isCoarse: () => isCoarse,
  };
}

/** Piece by piece, as Intl.Segmenter takes the square of the length: half a minute for 200,000 characters at once. */
function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/.{1,400}(?!\S)|.{1,400}/gsu), ([piece]) =>
    Array.from(words.segment(piece), ({ segment }) => segment),
  ).flat();
}

function whole(before: string, after: string): readonly Part[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** Two sentences that share no more than their small words are easier to read one after the other. */
function hasMuchInCommon(parts: readonly Part[], before: string, after: string): boolean {
  const same = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return same * 4 >= Math.min(before.length, after.length);
}

/** Words that were changed one after another with only a space between them read as one change. */
function joined(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = removed + added !== '' && parts[at + 1] !== undefined && text.trim() === '';
    if (kind !== 'added' && (kind === 'removed' || isBetween)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || isBetween)) added += text;
    if (kind !== 'same' || isBetween) continue;
    flush();
    out.push({ kind, text });
  }
  flush();
  return out;
}
