import { expect } from 'chai';
import { measureText } from '../../../server/core/text-length.ts';

describe('the length of a text', () => {
  it('is words where words have spaces', () => {
    expect(measureText('Quan hệ hai nước, well-known.')).to.deep.equal({
      unit: 'words',
      count: 5,
      minutes: 1,
    });
  });

  it('is characters where they have none', () => {
    expect(measureText('两国关系，GDP 增长。')).to.deep.equal({ unit: 'characters', count: 6, minutes: 1 });
  });

  it('gives the minutes of silent reading', () => {
    expect(measureText('word '.repeat(2_380)).minutes).to.equal(10);
    expect(measureText('字'.repeat(2_600)).minutes).to.equal(10);
  });
});
