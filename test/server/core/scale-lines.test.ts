import { expect } from 'chai';
import fc from 'fast-check';
import { formatScale, parseScale } from '../../../server/core/scale-lines.ts';
import { scaleOf, verdictScaleSchema } from '../../../server/core/verdict-scale.ts';

const usual = scaleOf({});
const short = [
  { key: 'yes', label: 'Yes', hint: 'so it is' },
  { key: 'no', label: 'No' },
];

describe('a scale of verdicts in lines', () => {
  it('comes back as it was', () => {
    expect(parseScale(formatScale(usual), usual)).to.deep.equal(usual);
    expect(formatScale(short)).to.equal('Yes | so it is\nNo');
  });

  it('keeps the key of a rating that is reworded in its place, or moved', () => {
    expect(parseScale('Yes indeed | so it is\nNo', short)[0]).to.include({ key: 'yes', label: 'Yes indeed' });
    expect(parseScale('No\nYes', short).map(({ key }) => key)).to.deep.equal(['no', 'yes']);
  });

  it('gives a new rating a key of its own, in any script', () => {
    const keys = parseScale('Yes\nĐúng một phần\n无法判断\n難以判斷\nNo', short).map(({ key }) => key);
    expect(keys).to.deep.equal(['yes', 'ung-mot-phan', 'rating', 'rating-2', 'no']);
  });

  it('never gives two lines with different labels one key', () => {
    const label = fc.stringMatching(/^[A-Za-zé真 -]{1,60}$/);
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 2, maxLength: 12 }), (labels) => {
        const lines = [...new Set(labels.map((one) => one.trim()).filter((one) => one !== ''))];
        const scale = parseScale(lines.join('\n'), usual);
        expect(new Set(scale.map(({ key }) => key))).to.have.property('size', lines.length);
        if (lines.length >= 2) verdictScaleSchema.parse(scale);
      }),
    );
  });
});
