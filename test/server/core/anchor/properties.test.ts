import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import { resolve, resolver } from '../../../../server/core/anchor/resolve.ts';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import type { Range } from '../../../../server/core/target.ts';

function read(folder: string, ending: string): string[] {
  const url = new URL(`../../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

/** Documents and sentences in fourteen languages, as canonical text. */
const texts = [...read('documents', '.md'), ...read('sentences', '.txt')].map(
  (body) => renderDocument(body).text,
);

const anyText = fc.constantFrom(...texts);
const textAndRange = anyText.chain((text) =>
  fc
    .tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }))
    .map(([whole, start, length]) => ({
      text: whole,
      range: { start, end: Math.min(whole.length, start + length) },
    })),
);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('describe and resolve', () => {
  it('are inverse for any span of any text', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const span = describeRange(text, range);
        expect(resolve(text, span)).to.deep.equal({ state: 'sure', span, exact: true });
      }),
      { numRuns: 1_500 },
    );
  });

  it('find the place by quote and context alone, or ask', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const { start, end, ...quote } = describeRange(text, range);
        const found = resolve(text, quote);
        expect(found.state).not.to.equal('lost');
        if (found.state === 'sure') expect([found.span.start, found.span.end]).to.deep.equal([start, end]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('tell a mark and a letter that stand everywhere apart by their context, or ask', () => {
    const refrain = 'The lamp is lit.\nThe door is shut.\n\n';
    const text = `${'that tent stood there yet; '.repeat(200)}\n${refrain}${refrain.replaceAll('.', '')}`;
    const start = text.lastIndexOf('\nThe lamp');
    const { exact, prefix, suffix } = describeRange(text, { start, end: start + 2 });
    expect(resolve(text, { exact, prefix, suffix })).to.deep.include({ state: 'sure', exact: true });
    const found = resolve(text, { exact, prefix, suffix });
    expect(found.state === 'sure' && found.span.start).to.equal(start);
  });

  it('are sure of a word at more places than are looked at only in its very context', () => {
    const text = `${'tent and that; '.repeat(400)}Later that tent burnt.`;
    const start = text.lastIndexOf('that');
    const { exact, prefix, suffix } = describeRange(text, { start, end: start + 4 });
    const found = resolve(text, { exact, prefix, suffix });
    expect(found.state === 'sure' && found.span.start).to.equal(start);
    const changed = resolve(text, { exact, prefix: prefix.replace('Later', 'Since'), suffix });
    expect(changed.state).to.equal('check');
  });

  it('never split a grapheme', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const edges = new Set([text.length, ...Array.from(graphemes.segment(text), ({ index }) => index)]);
        const { start, end, prefix, suffix } = describeRange(text, range);
        for (const edge of [start, end, start - prefix.length, end + suffix.length])
          expect(edges.has(edge)).to.equal(true);
        expect(start).to.be.at.most(range.start);
        expect(end).to.be.at.least(range.end);
      }),
      { numRuns: 300 },
    );
  });

  it('answer any hint, however wrong', () => {
    const offset = fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.double());
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '', ' ', '\n'));
    const hint = fc.record(
      { exact: part, prefix: part, suffix: part, start: offset, end: offset },
      { requiredKeys: [] },
    );
    const find = resolver(texts[0] ?? '');
    fc.assert(
      fc.property(hint, (wrong) => {
        expect(find(wrong).state).to.be.oneOf(['sure', 'check', 'lost']);
      }),
    );
  });
});

interface Edited {
  readonly before: string;
  readonly after: string;
  readonly target: Range;
  /** Where the target is now; `undefined` when it was deleted. */
  readonly truth: Range | undefined;
}

const syllables = 'ka len mor ti sha ru ven dol pi gar zu nem'.split(' ');
const word = fc
  .array(fc.nat(syllables.length - 1), { minLength: 1, maxLength: 4 })
  .map((picks) => picks.map((pick) => syllables[pick]).join(''));
const sentence = fc.array(word, { minLength: 6, maxLength: 16 }).map((parts) => `${parts.join(' ')}.`);

/** A text of random sentences, one of them the target, with words changed in some, others put in, and perhaps the target deleted. */
const edited: fc.Arbitrary<Edited> = fc
  .noShrink(
    fc.noBias(
      fc.record({
        sentences: fc.uniqueArray(sentence, { minLength: 5, maxLength: 30 }),
        target: fc.nat(),
        inserted: fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 4 }),
        changed: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('never', 'old', 'x', '')), {
          maxLength: 8,
        }),
        isDeleted: fc.boolean(),
      }),
    ),
  )
  .map(({ sentences, target, inserted, changed, isDeleted }) => {
    const chosen = target % sentences.length;
    const after = sentences.map((text, index) => ({ text, isTarget: index === chosen }));
    for (const [which, word, by] of changed) {
      const place = after[which % after.length];
      const parts = place?.text.split(' ') ?? [];
      parts[word % Math.max(1, parts.length - 1)] = by;
      if (place !== undefined) place.text = parts.filter((part) => part !== '').join(' ');
    }
    for (const [at, text] of inserted.filter(([, text]) => !sentences.includes(text)))
      after.splice(at % (after.length + 1), 0, { text, isTarget: false });
    const kept = after.filter(({ isTarget }) => !(isTarget && isDeleted));
    return {
      before: sentences.join(' '),
      after: kept.map(({ text }) => text).join(' '),
      target: rangeOf(sentences.map((text, index) => ({ text, isTarget: index === chosen }))) ?? {
        start: 0,
        end: 1,
      },
      truth: rangeOf(kept),
    };
  });

function rangeOf(sentences: readonly { text: string; isTarget: boolean }[]): Range | undefined {
  let start = 0;
  for (const { text, isTarget } of sentences) {
    if (isTarget) return { start, end: start + text.length };
    start += text.length + 1;
  }
  return undefined;
}

/** Half of the truth has to be in the answer, and half of the answer in the truth. */
function agrees(answer: Range, truth: Range): boolean {
  const shared = Math.min(answer.end, truth.end) - Math.max(answer.start, truth.start);
  return shared * 2 > answer.end - answer.start && shared * 2 > truth.end - truth.start;
}

describe('resolve and carry under random edits', () => {
  it('are right, ask, or say that the place is lost', () => {
    fc.assert(
      fc.property(edited, ({ before, after, target, truth }) => {
        const span = describeRange(before, target);
        for (const found of [resolve(after, span), carry(before, after, [span])[0]]) {
          if (found?.state !== 'sure') continue;
          expect(truth, `put on: ${found.span.exact}`).not.to.equal(undefined);
          expect(truth !== undefined && agrees(found.span, truth), found.span.exact).to.equal(true);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('keep every span sure when nothing was edited', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const span = describeRange(text, range);
        const [found] = carry(text, text, [span]);
        expect(found?.state === 'sure' && [found.span.start, found.span.end]).to.deep.equal([
          span.start,
          span.end,
        ]);
      }),
      {
        numRuns: 500,
        // Compatibility characters are symbols that fold to letters.
        examples: [
          'Цены. См. рис. 3, т. 2, с. 12 и № 7 журнала. Остальное утрачено.',
          'Ice at 5 ℃ and 7 ℉, by ㈱ Lamp.',
        ].flatMap((text) =>
          Array.from(text, (_, start) => [{ text, range: { start, end: Math.min(text.length, start + 2) } }]),
        ),
      },
    );
  });
});
