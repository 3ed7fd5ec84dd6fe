import { withContext } from '../../server/core/anchor/describe.ts';
import type { Range, Span } from '../../server/core/target.ts';
import { type Random, sampleOf, seeded } from './anchor-random.ts';
import { apart, type Text } from './anchor-text.ts';

/** A quoted sentence and where it really is. */
export interface Quoted {
  readonly span: Span;
  /** In the new text, what was put into it included; `undefined` when it was deleted. */
  readonly truth: Range | undefined;
  readonly hasHeader: boolean;
}

export interface Edition {
  readonly before: string;
  readonly after: string;
  readonly quotes: readonly Quoted[];
}

export interface Changes {
  /** Of all characters, 0 to 1: a third each replaced, left out, and doubled by a wrong one. */
  readonly edited: number;
  /** How many of the quoted sentences are taken out. */
  readonly deleted: number;
  /** 0 for the usual run; others are for texts that nothing was ever tuned on. */
  readonly seed: number;
}

const quoteCount = 2_000;
const contextLength = 32;
const movedShare = 0.05;
const headerCount = 400;

/** A text and its next edition, with the truth about 2,000 sentences quoted from the first. */
export function edit(text: Text, changes: Changes): Edition {
  const random = seeded(1_000 * changes.edited + changes.deleted + 1 + changes.seed * apart);
  const paragraphs = text.paragraphs.map((paragraph) =>
    paragraph.map((words, index) => ({ words, isLast: index === paragraph.length - 1 })),
  );
  const sentences = paragraphs.flat();
  const quoted = new Set(
    sampleOf(
      random,
      sentences.filter(({ words }) => text.isQuoted(words)),
      quoteCount,
    ),
  );
  const deleted = new Set(sampleOf(random, [...quoted], changes.deleted));
  const before = text.paragraphs.map((paragraph) => paragraph.join(text.space)).join('\n\n');
  const printed = print(random, text, changes.edited);
  const truths = new Map<(typeof sentences)[number], { range: Range; hasHeader: boolean }>();
  for (const paragraph of moved(random, paragraphs)) {
    const kept = paragraph.filter((sentence) => !deleted.has(sentence));
    for (const [index, sentence] of kept.entries()) {
      truths.set(sentence, printed.add(sentence.words));
      printed.put(index === kept.length - 1 ? '\n\n' : text.space);
    }
  }
  const quotes: Quoted[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const end = at + sentence.words.length;
    const truth = truths.get(sentence);
    if (quoted.has(sentence)) {
      const span = withContext(before, { start: at, end }, contextLength);
      quotes.push({ span, truth: truth?.range, hasHeader: truth?.hasHeader ?? false });
    }
    at = end + (sentence.isLast ? 2 : text.space.length);
  }
  return { before, after: printed.text(), quotes };
}

/** The paragraphs, one in twenty of them at another place. */
function moved<Paragraph>(random: Random, paragraphs: readonly Paragraph[]): Paragraph[] {
  const away = new Set(sampleOf(random, paragraphs, Math.round(paragraphs.length * movedShare)));
  const order = paragraphs.filter((paragraph) => !away.has(paragraph));
  for (const paragraph of away) order.splice(random.between(0, order.length), 0, paragraph);
  return order;
}

/** Writes sentences with typing errors, and a header where the line may first be broken on each new page. */
function print(random: Random, text: Text, edited: number) {
  const length = text.paragraphs.flat().reduce((sum, words) => sum + words.length + 1, 0);
  const page = Math.floor(length / headerCount);
  const parts: string[] = [];
  let written = 0;
  let pages = 0;
  const put = (part: string) => {
    parts.push(part);
    written += part.length;
  };
  const typed = (character: string) => {
    if (random.share() >= edited) return character;
    const wrong = random.pick(text.letters);
    return random.pick([wrong, '', wrong + character]);
  };
  const add = (words: string) => {
    const start = written;
    let hasHeader = false;
    for (const [index, character] of [...words].entries()) {
      const isBreak = index > 0 && (text.space === '' ? !/[，。]/.test(character) : character === ' ');
      if (isBreak && pages < headerCount && written > (pages + 1) * page) {
        pages += 1;
        put(`\n${pages} ${text.titles[0]}\n${random.pick(text.titles)}\n`);
        hasHeader = true;
      }
      put(typed(character));
    }
    return { range: { start, end: written }, hasHeader };
  };
  return { put, add, text: () => parts.join('') };
}
