import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { claimThreshold, worthOf } from '../../../../server/core/suggest/check-worthy.ts';
import { guessKind } from '../../../../server/core/suggest/guess-kind.ts';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';

const file = new URL('../../../fixtures/suggest/claims.txt', import.meta.url);

describe('telling which sentences are claims', () => {
  it('agrees with the labelled sentences nearly always, and guesses their kind', async () => {
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const judged = lines.map((line) => {
      const [language = '', label = '', ...words] = line.split(' ');
      const reading = sentenceReader(language)(words.join(' '));
      const isClaim = worthOf(reading).score >= claimThreshold;
      return { isRight: isClaim === (label !== '-'), isKind: label === '-' || guessKind(reading) === label };
    });
    const share = (key: 'isRight' | 'isKind') => judged.filter((one) => one[key]).length / judged.length;
    expect(share('isRight')).to.be.at.least(0.9);
    expect(share('isKind')).to.be.at.least(0.9);
  });

  it('names what speaks for a sentence', () => {
    const { reasons } = worthOf(
      sentenceReader('en')('In 1908 the company paid 5,000 dollars because of the strike.'),
    );
    expect(reasons).to.include.members(['number', 'date', 'causal', 'length']);
  });
});
