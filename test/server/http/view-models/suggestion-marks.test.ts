import { expect } from 'chai';
import { markedPieces } from '../../../../server/http/view-models/suggestion-marks.ts';

describe('the marks in a suggestion', () => {
  it('give the whole sentence in pieces, in order', () => {
    const text = 'Three ships sank in May.';
    const pieces = markedPieces(
      text,
      [{ start: 0, end: 5 }],
      [
        { start: 20, end: 23 },
        { start: 6, end: 11 },
      ],
    );
    expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
    expect(pieces.filter(({ mark }) => mark !== '')).to.deep.equal([
      { text: 'Three', mark: 'differs' },
      { text: 'ships', mark: 'shared' },
      { text: 'May', mark: 'shared' },
    ]);
  });

  it('tell what differs where it overlaps what is shared', () => {
    const pieces = markedPieces('not all', [{ start: 0, end: 3 }], [{ start: 0, end: 7 }]);
    expect(pieces).to.deep.equal([
      { text: 'not', mark: 'differs' },
      { text: ' all', mark: '' },
    ]);
  });

  it('are none in an empty sentence', () => {
    expect(markedPieces('', [], [])).to.deep.equal([]);
  });
});
