import { expect } from 'chai';
import fc from 'fast-check';
import { compareTexts, type Row } from '../../../../server/core/compare/compare-texts.ts';

const harbour = 'The harbour froze in January. Forty ships waited outside for nine days.';
const bread = 'The bread ran out on the sixth day, and the mayor bought flour from the coast.';
const thaw = 'A thaw came with the first days of March, and the ships could leave at last.';

function side(row: Row, left: 'added' | 'removed'): string {
  return row.parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}

const told = (before: string, after: string) => compareTexts(before, after).rows.map(({ kind }) => kind);

describe('two texts compared', () => {
  it('name the words that were changed, and no others', () => {
    const [row] = compareTexts(harbour, harbour.replace('Forty', 'Thirty')).rows;
    expect(row?.parts.filter(({ kind }) => kind !== 'same')).to.deep.equal([
      { kind: 'removed', text: 'Forty' },
      { kind: 'added', text: 'Thirty' },
    ]);
  });

  it('show a removed and an added paragraph whole', () => {
    expect(told(`${harbour}\n\n${bread}\n\n${thaw}`, `${harbour}\n\n${thaw}`)).to.deep.equal([
      'same',
      'removed',
      'same',
    ]);
    expect(told(harbour, `${bread}\n${harbour}`)).to.deep.equal(['added', 'same']);
  });

  it('find a changed paragraph among new ones', () => {
    const after = `${thaw}\n\n${harbour.replace('nine', 'eleven')}\n\n${bread}`;
    const rows = compareTexts(`${harbour}\n\n${bread}`, after).rows;
    expect(rows.map(({ kind }) => kind)).to.deep.equal(['added', 'changed', 'same']);
    expect(
      side(rows[1] ?? { kind: 'same', before: undefined, after: undefined, parts: [] }, 'removed'),
    ).to.contain('eleven');
  });

  it('compare Chinese by word, and do not mix two sentences that have nothing in common', () => {
    const [row] = compareTexts('船队于六月到达天津。', '船队于七月到达天津。').rows;
    expect(row?.parts.some(({ kind, text }) => kind === 'same' && text.includes('到达'))).to.equal(true);
    const [other] = compareTexts('One ship came.', 'Nobody saw any bread!').rows;
    expect(other?.parts.map(({ kind }) => kind)).to.deep.equal(['removed', 'added']);
  });

  it('hold both texts whole, whatever they are', () => {
    const line = fc.constantFrom(
      harbour,
      bread,
      thaw,
      'Ten ships.',
      'Six ships.',
      '船队到达天津。',
      'a b c',
      ' ',
    );
    const text = fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }).map((lines) => lines.join('\n'));
    const lines = (of: string) => of.split('\n').filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { rows } = compareTexts(before, after);
        const olds = rows.filter((row) => row.before !== undefined);
        const news = rows.filter((row) => row.after !== undefined);
        expect(olds.map((row) => side(row, 'added'))).to.deep.equal(lines(before));
        expect(news.map((row) => side(row, 'removed'))).to.deep.equal(lines(after));
        for (const { after: range, ...row } of news)
          expect(after.slice(range?.start, range?.end)).to.equal(side({ ...row, after: range }, 'removed'));
      }),
    );
  });

  it('tell when there was too much to compare word by word', () => {
    const words = (of: string) => Array.from({ length: 4_000 }, (_, at) => `${of}${at}`).join(' ');
    const { rows, isCoarse } = compareTexts(words('a'), words('b'));
    expect(isCoarse).to.equal(true);
    expect(rows[0]?.parts.map(({ kind }) => kind)).to.deep.equal(['removed', 'added']);
  });
});
