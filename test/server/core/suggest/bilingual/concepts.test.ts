import { expect } from 'chai';
import { concepts } from '../../../../../server/core/suggest/bilingual/concepts.ts';
import { parseTerms, termLanguages } from '../../../../../server/core/suggest/bilingual/terms.ts';
import { sentenceReader } from '../../../../../server/core/suggest/reading.ts';

describe('the bilingual lists', () => {
  it('have words of each language in every line, some 300 of them and more', () => {
    expect(concepts().length).to.be.at.least(300);
    for (const { name, words } of concepts())
      for (const language of termLanguages) expect(words[language], name).not.to.deep.equal([]);
  });

  it('know every word of theirs again in a sentence', () => {
    for (const { name, words } of concepts())
      for (const language of termLanguages)
        for (const word of words[language]) {
          const written = word.charAt(0).toUpperCase() + word.slice(1);
          const found = sentenceReader(language)(written).tokens.flatMap((token) => token.concepts);
          expect(found, `${language}: ${word}`).to.include(name);
        }
  });

  it('take a country for one only where it has its capital', () => {
    const conceptsIn = (text: string) => sentenceReader('vi')(text).tokens.flatMap((token) => token.concepts);
    expect(conceptsIn('Nước Pháp')).to.include('france');
    expect(conceptsIn('phương pháp')).not.to.include('france');
  });

  it('refuse a line without its three columns', () => {
    expect(() => parseTerms('ship; 船', false)).to.throw(TypeError);
  });
});
