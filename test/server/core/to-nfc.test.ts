import { expect } from 'chai';
import { toNfc } from '../../../server/core/to-nfc.ts';

describe('Unicode NFC', () => {
  it('composes what belongs together, as JavaScript does', () => {
    for (const text of [
      'cafe\u0301',
      'Nguye\u0302\u0303n',
      '한국',
      'a'.repeat(500),
      `${'e\u0301'.repeat(500)}`,
    ])
      expect(toNfc(text)).to.equal(text.normalize('NFC'));
  });

  it('keeps a hundred marks on a letter and takes those behind them away', () => {
    expect(toNfc(`x${'\u0323'.repeat(100)}y`)).to.have.length(102);
    expect(toNfc(`x${'\u0323'.repeat(101)}x${'\u0323'.repeat(300)}z`)).to.have.length(203);
  });

  it('ends with a million marks', () => {
    expect(toNfc(`x${'\u0301\u0323'.repeat(500_000)}`).length).to.be.below(102);
  }).timeout(60_000);
});
