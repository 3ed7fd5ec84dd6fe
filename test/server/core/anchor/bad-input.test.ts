import { expect } from 'chai';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import { resolve } from '../../../../server/core/anchor/resolve.ts';
import { spanInputSchema } from '../../../../server/core/target.ts';

const text = 'The survey began in spring. Its leader kept a diary. Nobody read it for forty years.';
const quote = 'Its leader kept a diary.';
const span = describeRange(text, { start: 28, end: 28 + quote.length });

describe('a hint that cannot be right', () => {
  const lost = [
    ['a position behind the text', { start: 500, end: 510 }],
    ['a position that reaches over the text’s end', { start: 60, end: 5_000 }],
    ['an end before its start', { start: 20, end: 4 }],
    ['an empty range', { start: 4, end: 4 }],
    ['a negative position', { start: -5, end: 4 }],
    ['a position that is no whole number', { start: 0.5, end: 4 }],
    ['no number at all', { start: Number.NaN, end: Number.NaN }],
    ['nothing', {}],
    ['an empty quote', { exact: '' }],
    ['an empty quote at an empty place', { exact: '', start: 4, end: 4 }],
    ['white space of another length', { exact: ' \n\n\n ' }],
    ['half a character', { exact: '\ud83d' }],
    ['the other half', { exact: '\ude00' }],
  ] as const;
  for (const [what, hint] of lost)
    it(`is lost, with a reason: ${what}`, () => {
      const found = resolve(text, hint);
      expect(found.state).to.equal('lost');
      expect(found.state === 'lost' && found.why).to.match(/^[A-Z].+\.$/);
    });

  it('is found by its quote where only its position is wrong', () => {
    for (const position of [
      { start: 900, end: 924 },
      { start: 30, end: 2 },
      { start: -1, end: -1 },
    ]) {
      const found = resolve(text, { exact: quote, ...position });
      expect(found.state === 'sure' && found.span).to.deep.equal(span);
    }
  });

  it('is refused by the schema of what a client may say', () => {
    for (const hint of [
      {},
      { exact: '' },
      { start: -1, end: 4 },
      { start: 4 },
      { exact: 'x'.repeat(100_000) },
    ])
      expect(spanInputSchema.safeParse(hint).success, JSON.stringify(hint).slice(0, 40)).to.equal(false);
  });

  it('never has its place cut a character in two', () => {
    const smiling = 'One 😀 two 👩‍👩‍👧 three.';
    for (const exact of ['\ud83d', '\ude00 two', '👩', 'two 👩'])
      expect(resolve(smiling, { exact }).state, exact).not.to.equal('sure');
  });
});

describe('a quote of 100,000 characters', () => {
  const sentences = Array.from(
    { length: 1_500 },
    (_, index) => `Line ${index} tells of the ridge, its ${index % 7} paths and its ${index % 11} wells.`,
  );
  const long = sentences.join(' ').slice(0, 100_000);
  const whole = `Before it all. ${long} After it all.`;
  const range = { start: 15, end: 15 + long.length };

  it('is sure where it stands, by quote and by alignment', () => {
    const found = resolve(whole, { exact: long });
    expect(found.state === 'sure' && [found.span.start, found.span.end]).to.deep.equal([
      range.start,
      range.end,
    ]);
    const [carried] = carry(whole, `New. ${whole}`, [describeRange(whole, range)]);
    expect(carried?.state === 'sure' && carried.span.exact).to.equal(long);
  });

  it('is asked about or lost where it was changed or is not there', () => {
    const changed = whole.replaceAll('paths', 'roads');
    expect(resolve(changed, { exact: long }).state).to.be.oneOf(['check', 'lost']);
    expect(resolve(text, { exact: long }).state).to.equal('lost');
    expect(carry(whole, text, [describeRange(whole, range)])[0]?.state).to.equal('lost');
  });
});

describe('a new version with nothing in it of the old one', () => {
  const others = [
    ['an empty text', ''],
    ['white space', ' \n\t\n '],
    ['marks without a letter', '… — ?! —'],
    [
      'another language',
      'Die Vermessung wurde im Frühling begonnen. Ihr Leiter führte Tagebuch. Vierzig Jahre las es niemand.',
    ],
    ['another script', '勘测于春天开始。领队写了日记。四十年无人阅读。'],
    ['a lone surrogate', '\ud83d'],
    ['one letter', 'I'],
  ] as const;
  for (const [what, after] of others)
    it(`loses every claim, with a reason: ${what}`, () => {
      const [found] = carry(text, after, [span]);
      expect(found?.state).to.equal('lost');
      expect(found?.state === 'lost' && found.why).to.match(/^[A-Z].+\.$/);
      expect(resolve(after, span).state).to.equal('lost');
    });

  it('has no answer for no claim', () => {
    expect(carry(text, '', [])).to.deep.equal([]);
  });
});

describe('a span that is not in its own text', () => {
  it('is looked for in the new one as a quote', () => {
    const wrong = { ...span, start: 2, end: 26 };
    for (const one of [wrong, { ...span, start: 5_000, end: 5_024 }, { ...span, start: 30, end: 2 }]) {
      const [found] = carry(text, text, [one]);
      expect(found?.state === 'sure' && found.span).to.deep.equal(span);
    }
  });

  it('is lost where its words are in neither', () => {
    const foreign = { ...span, exact: 'Never written anywhere, by anyone at all.' };
    expect(carry(text, text, [foreign])[0]?.state).to.equal('lost');
  });
});
