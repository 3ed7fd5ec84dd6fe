import { expect } from 'chai';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { fieldPairs, mergeFields } from '../../../../server/core/references/merge-fields.ts';

const ours: CslItem = {
  type: 'book',
  title: 'The long canal',
  author: [{ family: 'Lee', given: 'Ann' }],
  issued: { 'date-parts': [[1999]] },
  publisher: '',
};
const theirs: CslItem = {
  type: 'book',
  title: 'The Long Canal',
  author: [{ given: 'Ann', family: 'Lee' }],
  publisher: 'Canal Press',
  custom: { shelf: 3 },
};

describe('two entries of one work', () => {
  it('shows them field by field, type and title first', () => {
    const pairs = fieldPairs(ours, theirs).map(({ name, kind }) => [name, kind]);
    expect(pairs).to.deep.equal([
      ['type', 'same'],
      ['title', 'differs'],
      ['author', 'same'],
      ['issued', 'onlyOurs'],
      ['publisher', 'onlyTheirs'],
      ['custom', 'onlyTheirs'],
    ]);
  });

  it('tells dates apart that differ in season or are only about right', () => {
    const spring: CslItem = { ...ours, issued: { 'date-parts': [[1999], [2000]], season: 1, circa: true } };
    expect(fieldPairs(ours, spring)[3]).to.deep.equal({
      name: 'issued',
      ours: '1999',
      theirs: 'about spring 1999/2000',
      kind: 'differs',
    });
  });

  it('fills what is empty and takes over what was chosen', () => {
    expect(mergeFields(ours, theirs, new Set(['title', 'issued']))).to.deep.equal({
      ...ours,
      title: 'The Long Canal',
      publisher: 'Canal Press',
      custom: { shelf: 3 },
    });
    expect(mergeFields(ours, theirs, new Set()).title).to.equal('The long canal');
  });
});
