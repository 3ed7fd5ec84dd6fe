import { expect } from 'chai';
import { reportedNames } from '../../../../../server/core/references/mentions/reported-names.ts';

describe('reportedNames', () => {
  const names = (sentence: string, language = 'en') =>
    reportedNames(sentence, language).map(({ name }) => name);

  it('finds a full name behind a phrase that reports', () => {
    expect(names('Moreover, as noted by Oskar Brandt, the harbour froze.')).to.deep.equal(['Oskar Brandt']);
    expect(names('According to the historian Ida B. Holt, it did not.')).to.deep.equal(['Ida B. Holt']);
    expect(names('Theo Nguyễn Văn Nam, cảng đã đóng băng.', 'vi')).to.deep.equal(['Nguyễn Văn Nam']);
  });

  it('leaves out family names alone, institutions, and people who only act in the text', () => {
    expect(names('According to Brandt, the harbour froze.')).to.deep.equal([]);
    expect(names('According to the Harbour Office, it froze.')).to.deep.equal([]);
    expect(names('He did not greet leaders such as President Oskar Brandt.')).to.deep.equal([]);
    expect(names('They signed a Joint Statement for Comprehensive Cooperation.')).to.deep.equal([]);
    expect(names('Immediately following the National Meeting, an envoy left.')).to.deep.equal([]);
    expect(names('In winter Oskar Brandt said that the harbour froze.')).to.deep.equal([]);
  });
});
