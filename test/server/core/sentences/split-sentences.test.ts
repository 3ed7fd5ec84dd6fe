import { expect } from 'chai';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';

function split(text: string, language = 'en'): string[] {
  const whole = [{ start: 0, end: text.length }];
  return splitSentences(text, whole, language).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('never crosses a block', () => {
    const text = 'A heading\n\nIts text. More.';
    const blocks = [
      { start: 0, end: 9 },
      { start: 11, end: text.length },
    ];
    expect(splitSentences(text, blocks, 'en')).to.deep.equal([
      { start: 0, end: 9 },
      { start: 11, end: 20 },
      { start: 21, end: 26 },
    ]);
  });

  it('reads a line break as a space and an empty line as an end', () => {
    expect(split('One sentence\ngoes on. Two\n\nthree')).to.deep.equal([
      'One sentence\ngoes on.',
      'Two',
      'three',
    ]);
  });

  it('finds an end whose space was lost, and none in an address or a name', () => {
    expect(split('The gate was shut.The guards left.')).to.deep.equal([
      'The gate was shut.',
      'The guards left.',
    ]);
    expect(split('See www.example.The and a.The for more.')).to.have.length(1);
    expect(split('We wrote to Booking.Com and Asp.Net alike.')).to.have.length(1);
  });

  it('uses English rules where the language is unknown, and the stops of every script', () => {
    expect(split('The U.S. Navy left. 他走了。Он ушёл.', '')).to.deep.equal([
      'The U.S. Navy left.',
      '他走了。',
      'Он ушёл.',
    ]);
  });
});
