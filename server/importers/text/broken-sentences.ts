import type { Block, Note, Prose } from './block.ts';
import { openWords } from './open-words.ts';
import { join, seamOf } from './join-lines.ts';
import type { Ledger } from './ledger.ts';
import { endsSentence, firstCharacter, isUnspaced, lastCharacter } from './line.ts';
import { isEnumerator } from './markers.ts';
import { mayDrop } from './reflow.ts';
import { brokenWord, type Vocabulary } from './vocabulary.ts';

/** Shorter than this, in UTF-16 code units, a line without a full stop is a heading or a name, not half a sentence. */
const minLength = 40;
const minUnspacedLength = 15;

/** Puts together paragraphs that a page's end or a footnote parted in the middle of a sentence. The notes follow the paragraph. */
export function joinBrokenSentences(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  ledger: Ledger,
): readonly Block[] {
  const decision = ledger.open({
    kind: 'broken-sentence',
    label: (count) =>
      `Joined ${count} ${count === 1 ? 'sentence' : 'sentences'} that a page break or a footnote had parted`,
  });
  const joined: Block[] = [];
  // The paragraph that may go on, its parts, and the notes met since.
  let open: { block: Prose; parts: string[]; last: string; notes: Note[] } | undefined;
  const close = () => {
    if (open !== undefined) {
      joined.push({ ...open.block, text: open.parts.join('') + open.last });
      for (const note of open.notes) joined.push(note);
    }
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'note') {
      if (open === undefined) joined.push(block);
      else open.notes.push(block);
      continue;
    }
    if (block.kind === 'prose' && open !== undefined && goesOn(open.last, open.block, block)) {
      const seam = seamOf(open.last, block.text, vocabulary);
      const before = `${open.last.slice(-80)}\n\n${block.text.slice(0, 80)}`;
      decision.note(before, join(open.last.slice(-80), block.text.slice(0, 80), seam), block.at);
      if (decision.applied) {
        const drops = seam.dropsHyphen && mayDrop(seam.broken, block.at, ledger);
        open.parts.push(drops ? open.last.slice(0, -1) : open.last, seam.glue);
        open.last = block.text;
        open.block = { ...open.block, open: block.open };
        continue;
      }
    }
    close();
    if (block.kind === 'prose') open = { block, parts: [], last: block.text, notes: [] };
    else joined.push(block);
  }
  close();
  return joined;
}

function goesOn(text: string, block: Prose, next: Prose): boolean {
  const end = text.trimEnd();
  const start = firstCharacter(next.text);
  if (endsSentence(end) || /[:;：；]["'”’»)]*$/u.test(end.slice(-4))) return false;
  if (isEnumerator(next.text) || /^(?:https?:|www\.|doi\b)/i.test(next.text)) return false;
  if (brokenWord(end, next.text) !== undefined && /^\p{Ll}/u.test(start)) return true;
  if (isUnspaced(lastCharacter(end)) && isUnspaced(start))
    return next.newPage && end.length >= minUnspacedLength && !/^[「『“（(【]/.test(start);
  if (end.length < (next.newPage ? minLength / 2 : minLength) || !/\p{Ll}|\p{Lo}/u.test(end.slice(-200)))
    return false;
  if (/^\p{Ll}/u.test(start)) return true;
  if (!/^[\p{L}\p{N}"“‘'«(]/u.test(start)) return false;
  if (/[,–—]$/u.test(end) || openWords.has(lastWord(end))) return true;
  return next.newPage && block.open && !looksLikeHeading(next.text);
}

function lastWord(text: string): string {
  return /([\p{L}\p{M}]+)$/u.exec(text.slice(-20))?.[1]?.toLowerCase() ?? '';
}

function looksLikeHeading(text: string): boolean {
  return text.length < 100 && !endsSentence(text);
}
