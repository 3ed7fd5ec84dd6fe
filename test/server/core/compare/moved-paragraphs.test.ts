import { expect } from 'chai';
import fc from 'fast-check';
import { compareTexts } from '../../../../server/core/compare/compare-texts.ts';
import { followMoves } from '../../../../server/core/compare/moved-paragraphs.ts';

const title = 'The winter of the long frost';
const harbour = 'The harbour froze in January. Forty ships waited outside for nine days.';
const bread = 'The bread ran out on the sixth day, and the mayor bought flour from the coast.';
const thaw = 'A thaw came with the first days of March, and the ships could leave at last.';
const rice = '米价在六月上涨了一半，城里的人都说是总督的错，没有人愿意再买。';

const followed = (before: readonly string[], after: readonly string[]) => {
  const [old, young] = [before.join('\n\n'), after.join('\n\n')];
  return followMoves(old, young, compareTexts(old, young).rows);
};
const told = (before: readonly string[], after: readonly string[]) =>
  followed(before, after).map(
    ({ kind, before: was, after: is, elsewhere }) =>
      `${kind} ${was?.number ?? '-'} ${is?.number ?? '-'} ${elsewhere?.number ?? '-'}`,
  );

describe('paragraphs that moved', () => {
  it('are told where they were and where they are, and the others are not', () => {
    expect(told([title, harbour, bread, thaw], [title, thaw, harbour, bread])).to.deep.equal([
      'same 1 1 -',
      'moved-here - 2 4',
      'same 2 3 -',
      'same 3 4 -',
      'moved-away 4 - 2',
    ]);
  });

  it('are compared word by word when they were edited on the way', () => {
    const edited = thaw.replace('March', 'April');
    const here = followed([title, harbour, bread, thaw], [title, edited, harbour, bread])[1];
    expect(here?.kind).to.equal('moved-here');
    expect(here?.parts.filter(({ kind }) => kind !== 'same')).to.deep.equal([
      { kind: 'removed', text: 'March' },
      { kind: 'added', text: 'April' },
    ]);
  });

  it('are as little of the text as can be', () => {
    const [short, long] = ['The bread ran out.', `${harbour} ${bread} ${thaw}`];
    const told = (before: string[], after: string[]) =>
      followed(before, after).flatMap(({ kind, parts }) => (kind === 'moved-here' ? parts[0]?.text : []));
    expect(told([short, long], [long, short])).to.deep.equal([short]);
    expect(told([long, short], [short, long])).to.deep.equal([short]);
    expect(told([harbour, bread, long], [long, harbour, bread])).to.deep.equal([harbour, bread]);
  });

  it('are found in Chinese as well', () => {
    expect(told([rice, harbour, bread], [harbour, bread, rice.replace('六月', '七月')])).to.deep.equal([
      'moved-away 1 - 3',
      'same 2 1 -',
      'same 3 2 -',
      'moved-here - 3 1',
    ]);
  });

  it('are found behind a new one that took their place', () => {
    const guests = 'Nobody asked what the envoys thought of it all, nor did they say.';
    expect(told([title, thaw, harbour, bread], [title, guests, harbour, bread, thaw])).to.deep.equal([
      'same 1 1 -',
      'moved-away 2 - 5',
      'added - 2 -',
      'same 3 3 -',
      'same 4 4 -',
      'moved-here - 5 2',
    ]);
  });

  it('are taken in turn when they say the same', () => {
    const stars = '* * * and so on';
    const kinds = told([stars, harbour, stars, bread, thaw], [harbour, bread, thaw, stars, stars]);
    expect(kinds.filter((one) => one.startsWith('moved-away'))).to.have.length(2);
    expect(new Set(kinds).size).to.equal(kinds.length);
  });

  it('are not those that were deleted while something else was added', () => {
    expect(told([title, bread, harbour], [title, harbour, thaw])).to.deep.equal([
      'same 1 1 -',
      'removed 2 - -',
      'same 3 2 -',
      'added - 3 -',
    ]);
  });

  it('hold both texts whole, and lead to each other', () => {
    const line = fc.constantFrom(title, harbour, bread, thaw, rice, 'Ten ships.', `${bread} ${thaw}`, 'a');
    const text = fc.array(fc.oneof(line, fc.string()), { maxLength: 12 });
    const lines = (of: readonly string[]) =>
      of
        .join('\n\n')
        .split('\n')
        .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = followed(before, after);
        const olds = rows.filter((row) => row.before !== undefined);
        const news = rows.filter((row) => row.after !== undefined);
        expect(olds.map((row) => row.before?.number)).to.deep.equal(lines(before).map((_, at) => at + 1));
        expect(news.map((row) => row.after?.number)).to.deep.equal(lines(after).map((_, at) => at + 1));
        for (const row of news) {
          const is = row.parts.filter(({ kind }) => kind !== 'removed').map((part) => part.text);
          expect(is.join('')).to.equal(lines(after)[(row.after?.number ?? 0) - 1]);
        }
        for (const away of rows.filter(({ kind }) => kind === 'moved-away')) {
          const here = news.find(({ after: place }) => place?.number === away.elsewhere?.number);
          expect(here?.kind).to.equal('moved-here');
          expect(here?.elsewhere?.number).to.equal(away.before?.number);
        }
      }),
    );
  });
});
