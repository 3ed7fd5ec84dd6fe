import { expect } from 'chai';
import fc from 'fast-check';
import { markedText } from '../../../../server/http/view-models/marked-text.ts';

const shown = (text: string, marks: { start: number; end: number }[]) =>
  markedText(text, marks)
    .map((piece) => (piece.isMark ? `[${piece.text}]` : piece.text))
    .join('');

describe('text with marks', () => {
  it('is the text itself, in pieces', () => {
    expect(shown('the old court', [{ start: 4, end: 7 }])).to.equal('the [old] court');
  });

  it('is cut to a stretch around the first mark where it is long', () => {
    const text = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
    const start = text.indexOf('needle');
    const cut = shown(text, [{ start, end: start + 6 }]);
    expect(cut).to.match(/^… .* \[needle\] .* …$/);
    expect(cut.length).to.be.below(500);
  });

  it('never loses or repeats a character, nor parts a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.nat(900),
        fc.nat(20),
        (text, at, length) => {
          const start = Math.min(at, text.length);
          const end = Math.min(text.length, start + length);
          const pieces = markedText(text, end > start ? [{ start, end }] : []);
          const whole = pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '');
          expect(text.includes(whole) || text.length === 0 || whole.length === 0).to.equal(true);
          expect(whole.isWellFormed()).to.equal(text.isWellFormed());
        },
      ),
    );
  });
});
