/** Words of a document that decide how a word broken at a line's end is put together. */
export interface Vocabulary {
  /** How often the form stands whole within a line. Lower case. */
  count(word: string): number;
}

const brokenEnd = /(\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*)[-‐\u00ad]$/u;
const firstPart = /^\s*(\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*)/u;
/** The longest word that is looked at. UTF-16 code units. */
const maxWord = 60;

/** The two parts of a word broken over two lines, `undefined` when the first does not end in a hyphen after a letter. */
export function brokenWord(line: string, next: string): { head: string; tail: string } | undefined {
  const head = brokenEnd.exec(line.slice(-maxWord))?.[1];
  if (head === undefined) return undefined;
  const tail = firstPart.exec(next.slice(0, maxWord))?.[1];
  return tail === undefined ? undefined : { head, tail };
}

/** Counts only the forms that the broken words of these lines could take, so that a long document costs one pass. */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  let last = '';
  for (const line of lines) {
    if (line === '') continue;
    const broken = brokenWord(last, line);
    if (broken !== undefined) {
      counts.set(`${broken.head}${broken.tail}`.toLowerCase(), 0);
      counts.set(`${broken.head}-${broken.tail}`.toLowerCase(), 0);
    }
    last = line;
  }
  if (counts.size > 0) for (const line of lines) countWords(line, counts);
  return { count: (word) => counts.get(word.toLowerCase()) ?? 0 };
}

function countWords(line: string, counts: Map<string, number>): void {
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu)) {
    const form = word.toLowerCase().replaceAll('‐', '-');
    const known = counts.get(form);
    if (known !== undefined) counts.set(form, known + 1);
  }
}
