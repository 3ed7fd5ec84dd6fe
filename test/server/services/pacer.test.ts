import { expect } from 'chai';
import { pacer } from '../../../server/services/pacer.ts';

describe('the pacer of long work', () => {
  it('lets others run once a slice is used up', async () => {
    const pace = pacer();
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    const begun = performance.now();
    while (performance.now() - begun < 10) Math.sqrt(2);
    await pace();
    expect(others).to.equal(1);
  });
});
