import { expect } from 'chai';
import { wordSet } from '../../../../server/core/anchor/word-set.ts';

describe('wordSet', () => {
  it('has the whole words of a text in any case and script, and no parts of them', () => {
    const words = wordSet('The Harbour froze; Ngày đẹp trời. ЛЁД и снег 12 船');
    for (const word of ['the', 'harbour', 'froze', 'ngày', 'đẹp', 'лёд', '船'])
      expect(words.has(word), word).to.equal(true);
    for (const word of ['harb', 'roze', 'the harbour', 'thaw', '12', 'đẹ'])
      expect(words.has(word), word).to.equal(false);
  });
});
