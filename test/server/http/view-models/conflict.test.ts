import { expect } from 'chai';
import fc from 'fast-check';
import { conflictOf } from '../../../../server/http/view-models/conflict.ts';

const fields = [
  { name: 'kind', label: 'Kind', show: (value: string) => value.toUpperCase() },
  { name: 'note', label: 'Note', prose: true },
];
const who = { by: 'Ann', at: '2026-01-01T00:00:00.000Z', rev: 9 };
const text = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text).join('');

describe('conflictOf', () => {
  const base = { kind: 'a', note: 'one two' };

  it('leaves out fields that are the same on both sides', () => {
    const both = { kind: 'b', note: 'one two' };
    expect(conflictOf({ fields, base, mine: both, theirs: both, ...who }).rows).to.deep.equal([]);
  });

  it('tells who changed what, and puts both sides together', () => {
    const { rows, merged } = conflictOf({
      fields,
      base,
      mine: { kind: 'a', note: 'one three' },
      theirs: { kind: 'b', note: 'zero two' },
      ...who,
    });
    expect(rows.map(({ label, by }) => [label, by])).to.deep.equal([
      ['Kind', 'they'],
      ['Note', 'both'],
    ]);
    expect(merged).to.deep.equal({ kind: 'b', note: 'one three' });
    expect(text(rows[0]?.theirs ?? [])).to.equal('B');
  });

  it('marks the words that only one side has, Chinese words too', () => {
    const [row] = conflictOf({
      fields,
      base,
      mine: { ...base, note: '两国关系正常' },
      theirs: { ...base, note: '两国关系紧张' },
      ...who,
    }).rows;
    expect(row?.mine.filter(({ own }) => own).map((part) => part.text)).to.deep.equal(['正常']);
    expect(row?.theirs.filter(({ own }) => own).map((part) => part.text)).to.deep.equal(['紧张']);
  });

  it('shows each text whole, whatever the two are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (mine, theirs) => {
        fc.pre(mine !== theirs);
        const [row] = conflictOf({
          fields,
          base,
          mine: { ...base, note: mine },
          theirs: { ...base, note: theirs },
          ...who,
        }).rows;
        expect(text(row?.mine ?? [])).to.equal(mine);
        expect(text(row?.theirs ?? [])).to.equal(theirs);
      }),
    );
  });

  it('shows long unlike texts whole, without comparing them word by word', () => {
    const words = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
    const [row] = conflictOf({
      fields,
      base,
      mine: { ...base, note: words('a') },
      theirs: { ...base, note: words('b') },
      ...who,
    }).rows;
    expect(row?.mine).to.deep.equal([{ text: words('a'), own: true }]);
  });
});
