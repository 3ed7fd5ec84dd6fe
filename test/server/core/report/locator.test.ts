import { expect } from 'chai';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import { type LocatedText, locator, locatorWords } from '../../../../server/core/report/locator.ts';
import { sentenceContext } from '../../../../server/core/report/sentence-context.ts';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';

function textOf(markdown: string, language = 'en'): LocatedText {
  const { text, blocks } = renderDocument(markdown);
  return { text, blocks, sentences: splitSentences(text, blocks, language) };
}

function rangeOf({ text }: LocatedText, exact: string) {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length };
}

const winter = textOf(
  '# The winter\n\nThe harbour froze. Nobody was hurt.\n\n## Bread\n\nBread ran out. The mayor spoke. Then it thawed.',
);

describe('where a quote stands', () => {
  for (const [exact, words] of [
    ['The winter', 'heading, sentence 1'],
    ['harbour froze', '¶ 1, sentence 2'],
    ['Nobody was hurt.', '¶ 1, sentence 3'],
    ['The mayor spoke. Then', '¶ 2, sentences 6–7'],
  ] as const)
    it(`is told as ${words} for “${exact}”, headings not counted as paragraphs`, () => {
      expect(locatorWords(locator(winter)(rangeOf(winter, exact)))).to.equal(words);
    });

  it('does not run into a sentence that only begins where the quote ends', () => {
    const { sentence, lastSentence } = locator(winter)(rangeOf(winter, 'Bread ran out. '));
    expect([sentence, lastSentence]).to.deep.equal([5, 5]);
  });

  it('is the first place of a text without sentences', () => {
    const place = locator({ text: '', blocks: [], sentences: [] })({ start: 0, end: 0 });
    expect(place).to.deep.equal({ paragraph: 0, sentence: 1, lastSentence: 1 });
  });
});

describe('the context of a quote', () => {
  it('is the rest of its own sentence and the sentence on either side', () => {
    expect(sentenceContext(winter, rangeOf(winter, 'mayor'))).to.deep.equal({
      before: 'Bread ran out. The ',
      after: ' spoke. Then it thawed.',
    });
  });

  it('leaves headings out, and is empty where the text ends', () => {
    expect(sentenceContext(winter, rangeOf(winter, 'The harbour froze.')).before).to.equal('');
    expect(sentenceContext(winter, rangeOf(winter, 'Then it thawed.')).after).to.equal('');
  });

  it('marks where a new paragraph begins', () => {
    const text = textOf('One is here. Two is here.\n\nThree is here.');
    expect(sentenceContext(text, rangeOf(text, 'Two is here.')).after).to.equal(' ¶ Three is here.');
  });

  it('is cut where a sentence is endless, and never within a character', () => {
    const text = textOf(`${'𠮷'.repeat(900)}。结束了。`, 'zh');
    const { before } = sentenceContext(text, rangeOf(text, '结束了。'));
    expect(before.length).to.be.at.most(322);
    expect(before).to.match(/^…𠮷/u);
    expect(before.isWellFormed()).to.equal(true);
  });
});
