import { expect } from 'chai';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';
import { goldLanguages, goldPassages, wrappedPassages } from '../../../support/gold-sentences.ts';

const withoutSpaces = new Set(['am', 'ja', 'my', 'zh']);

function split(text: string, language: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const withoutSpace = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replace(/\s/g, ''));

describe('splitSentences on the gold set', () => {
  for (const language of goldLanguages()) {
    describe(language, () => {
      for (const { text, sentences } of goldPassages(language)) {
        it(text.replaceAll('\n', ' ').slice(0, 100), () => {
          expect(split(text, language)).to.deep.equal(sentences);
        });
      }
    });
  }

  it('holds when every space is a line break', () => {
    for (const language of goldLanguages().filter((name) => !withoutSpaces.has(name))) {
      for (const { text, sentences } of goldPassages(language))
        expect(withoutSpace(split(text.replaceAll(' ', '\n'), language))).to.deep.equal(
          withoutSpace(sentences),
        );
    }
  });

  for (const { language, text, sentences } of wrappedPassages()) {
    it(`holds in ${language} where lines are broken at ${Math.max(...text.split('\n').map((line) => line.length))} characters: ${text.slice(0, 40)}`, () => {
      expect(withoutSpace(split(text, language))).to.deep.equal(withoutSpace(sentences));
    });
  }
});
