import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import { resolver } from '../../../../server/core/anchor/resolve.ts';
import { isInsideWord } from '../../../../server/core/anchor/word-edges.ts';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';
import type { Range, Span } from '../../../../server/core/target.ts';

function read(folder: string, ending: string): string[] {
  const url = new URL(`../../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

/** Documents, sentences and revisions, as canonical text. */
const texts = [...read('documents', '.md'), ...read('sentences', '.txt'), ...read('revisions', 'v1.md')]
  .map((body) => renderDocument(body).text)
  .filter((text) => text.length > 400);

/** Shorter sentences are a word or two, which other sentences have too. */
const minLength = 16;
/** As many code units may an edge be off: a word, and what a typing error takes with it. */
const tolerance = 12;

interface Trial {
  readonly before: string;
  readonly after: string;
  readonly spans: readonly Span[];
  /** For each span where it is in the new text; `undefined` when it was taken out. */
  readonly truths: readonly (Range | undefined)[];
}

/** A text with typing errors in up to six of a hundred characters, and perhaps one sentence in five taken out. */
const trials: fc.Arbitrary<Trial> = fc
  .record({
    before: fc.constantFrom(...texts),
    rate: fc.constantFrom(1, 3, 6),
    isThinned: fc.boolean(),
    chances: fc.infiniteStream(fc.nat(9_999)),
  })
  .map(({ before, rate, isThinned, chances }) => {
    const draw = () => chances.next().value ?? 0;
    const sentences = splitSentences(before, linesOf(before), 'en').filter(
      ({ start, end }) => end - start >= minLength,
    );
    const gone = new Set(isThinned ? sentences.filter(() => draw() % 5 === 0) : []);
    const letters = before.match(/\p{L}/gu) ?? ['a'];
    const places: number[] = [];
    let after = '';
    for (let at = 0; at < before.length; ) {
      const character = String.fromCodePoint(before.codePointAt(at) ?? 0);
      for (let unit = 0; unit < character.length; unit += 1) places.push(after.length);
      const isGone = [...gone].some(({ start, end }) => at >= start && at < end);
      if (!isGone) after += draw() % 100 >= rate ? character : mistyped(character, letters, draw);
      at += character.length;
    }
    places.push(after.length);
    return {
      before,
      after,
      spans: sentences.map((range) => describeRange(before, range)),
      truths: sentences.map((range) =>
        gone.has(range) ? undefined : { start: places[range.start] ?? 0, end: places[range.end] ?? 0 },
      ),
    };
  });

function linesOf(text: string): Range[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  return lines.map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function mistyped(character: string, letters: readonly string[], draw: () => number): string {
  const wrong = letters[draw() % letters.length] ?? '';
  return [wrong, '', wrong + character][draw() % 3] ?? '';
}

function isRight(found: Range, truth: Range | undefined): boolean {
  return (
    truth !== undefined &&
    Math.abs(found.start - truth.start) <= tolerance &&
    Math.abs(found.end - truth.end) <= tolerance
  );
}

const trialCount = 40;
const sample = fc.sample(fc.noShrink(trials), trialCount);
const methods = {
  carry: ({ before, after, spans }: Trial) => carry(before, after, spans),
  resolve: ({ after, spans }: Trial) => {
    const find = resolver(after);
    return spans.map(({ exact, prefix, suffix }) => find({ exact, prefix, suffix }));
  },
};

/** Silently wrong, of a hundred sentences: sentences that share most of their words with another one are told apart by their context alone, which may be mistyped too. */
const mostWrong = { carry: 0.5, resolve: 1 } as const;

describe('texts with typing errors and sentences taken out', () => {
  for (const method of ['carry', 'resolve'] as const)
    it(`are hardly ever followed to a wrong place by ${method}, in any script`, () => {
      const wrong: string[] = [];
      let count = 0;
      for (const trial of sample)
        for (const [index, found] of methods[method](trial).entries()) {
          count += 1;
          if (found.state === 'sure' && !isRight(found.span, trial.truths[index]))
            wrong.push(`${trial.spans[index]?.exact} → ${found.span.exact}`);
        }
      expect(count).to.be.greaterThan(500);
      expect((100 * wrong.length) / count, wrong.join('\n')).to.be.at.most(mostWrong[method]);
    });

  it('are followed from word to word', () => {
    for (const trial of sample)
      for (const [index, found] of methods.carry(trial).entries()) {
        const span = trial.spans[index];
        // Where the very words stand, a letter may have been typed right before them.
        if (found.state !== 'sure' || found.exact || span === undefined) continue;
        const { start, end } = found.span;
        if (!isInsideWord(trial.before, span.start))
          expect(isInsideWord(trial.after, start), found.span.exact).to.equal(false);
        if (!isInsideWord(trial.before, span.end))
          expect(isInsideWord(trial.after, end), found.span.exact).to.equal(false);
      }
  });
});
