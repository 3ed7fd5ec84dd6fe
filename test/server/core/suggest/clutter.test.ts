import { expect } from 'chai';
import { isClutter } from '../../../../server/core/suggest/clutter.ts';

const cases: readonly (readonly [boolean, string])[] = [
  [true, '- Maurel, H., & Renaud, P. (1931). The bridge at Ban Keo.'],
  [true, 'Ministry of Works. (2004). Lights of the coast.'],
  [true, 'We use cookies to improve this page.'],
  [true, 'Retrieved 4 May 2021 from the archive.'],
  [false, 'Maurel, who built the bridge (1926 to 1930), never came back.'],
  [false, 'The treaty was signed in Geneva (1911).'],
];

describe('what belongs to the page and not to its text', () => {
  for (const [expected, text] of cases)
    it(`${expected ? 'knows' : 'leaves alone'}: ${text}`, () => expect(isClutter(text)).to.equal(expected));

  it('takes no longer for a hostile line than for another', () => {
    const hostile = `A${','.repeat(50_000)}${'(1900) '.repeat(1_000)}`;
    expect(isClutter(hostile)).to.equal(false);
  });
});
