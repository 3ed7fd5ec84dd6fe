import { expect } from 'chai';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import { resolve } from '../../../../server/core/anchor/resolve.ts';

/** What differs, the words as they were, and as they stand now. */
const cases = [
  ['white space', 'the first survey of the ridge', 'the  first\nsurvey\u00a0of\u2009the \n ridge'],
  [
    'no space between Chinese words at a line’s end',
    '渔船在南湾附近的礁石旁相撞',
    '渔船在南湾附近\n的礁石旁相撞',
  ],
  [
    'hyphenation at line ends',
    'the official instruments were lost',
    'the offi-\ncial instru‐\nments were lost',
  ],
  [
    'soft hyphens',
    'the official instruments were lost',
    'the of\u00adfi\u00adcial instru\u00adments were lost',
  ],
  [
    'zero-width characters',
    'the official instruments were lost',
    'the offi\u200bcial\u2060 instruments\ufeff were lost',
  ],
  ['ligatures', 'the official flow of five waffles', 'the oﬃcial ﬂow of ﬁve waﬄes'],
  ['curly quotation marks', '"It\'s ours," they said', '“It’s ours,” they said'],
  ['straight quotation marks', '“It’s ours,” they said', '"It\'s ours," they said'],
  ['guillemets', '"Elle est à nous", dit-il alors', '«Elle est à nous», dit-il alors'],
  ['guillemets with spaces', '"Elle est à nous", dit-il alors', '« Elle est à nous », dit-il alors'],
  ['kinds of dashes', 'the ridge – so they said – was ours', 'the ridge — so they said — was ours'],
  ['a minus sign and a hyphen', 'at −40 degrees the well-known ridge', 'at -40 degrees the well‑known ridge'],
  ['an ellipsis', 'and so on… for ever and ever', 'and so on... for ever and ever'],
  [
    'letters composed with their accents',
    'Đường bờ biển dài ba nghìn cây số',
    'Đường bờ biển dài ba nghìn cây số'.normalize('NFD'),
  ],
  [
    'letters apart from their accents',
    'Größe und Höhe des Kamms'.normalize('NFD'),
    'Größe und Höhe des Kamms',
  ],
  ['full-width forms', 'the ridge in 1974 and ABC', 'the ridge in １９７４ and ＡＢＣ'],
  ['letter case', 'The First Survey of the Ridge', 'THE FIRST SURVEY OF THE RIDGE'],
] as const;

const opening = 'Nobody on the island was surprised by what followed. ';
const closing = ' The rest is told in the second volume of the report.';

describe('typography', () => {
  for (const [what, was, is] of cases) {
    const text = opening + is + closing;

    it(`is seen through by resolve: ${what}`, () => {
      const found = resolve(text, { exact: was, prefix: opening, suffix: closing });
      expect(found).to.deep.include({ state: 'sure', exact: true });
      expect(found.state === 'sure' && [found.span.start, found.span.exact]).to.deep.equal([
        opening.length,
        is,
      ]);
    });

    it(`is seen through by carry: ${what}`, () => {
      const before = opening + was + closing;
      const span = describeRange(before, { start: opening.length, end: opening.length + was.length });
      const [found] = carry(before, text, [span]);
      expect(found).to.deep.include({ state: 'sure', exact: true });
      expect(found?.state === 'sure' && [found.span.start, found.span.exact]).to.deep.equal([
        opening.length,
        is,
      ]);
    });
  }

  it('is not preferred: where the very words stand too, those are meant', () => {
    const text = `${opening}THE FIRST SURVEY OF THE RIDGE. More was said. The first survey of the ridge.${closing}`;
    const found = resolve(text, { exact: 'The first survey of the ridge.' });
    expect(found.state === 'sure' && found.span.exact).to.equal('The first survey of the ridge.');
  });
});
