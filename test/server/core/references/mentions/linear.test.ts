import { expect } from 'chai';
import { findMentions } from '../../../../../server/core/references/mentions/find-mentions.ts';
import { goldText } from '../../../../support/gold-mentions.ts';

/** What a hostile text may hold for as long as it likes. */
const repeated = [
  '(',
  '[',
  '(2015',
  '2015 ',
  'Hale ',
  'Hale and ',
  '"abc',
  '[1',
  '[1] ',
  '(p. 3) ',
  'A-',
  '张三',
  '. ',
  'Carr said ',
  '(Hale 12; ',
  '(ibid.) ',
  'Hale, op. cit. ',
  'Okafor [OKA], 2011',
  'والنجار ',
];
const length = 200_000;

describe('findMentions on hostile texts', () => {
  const { citables } = goldText('en');
  for (const piece of repeated)
    it(`comes to an end on ${JSON.stringify(piece)} again and again`, () => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      for (const { start, end } of findMentions(text, citables, [])) {
        expect(start).to.be.below(end);
        expect(end).to.be.at.most(text.length);
      }
    });

  it('finds the same in a text as in its paragraphs one by one', () => {
    const { text, citables: works } = goldText('en');
    const parts = text.split('\n\n');
    const oneByOne = parts.flatMap((part) => findMentions(part, works, [], 'en').map(({ keys }) => keys));
    expect(findMentions(text, works, [], 'en').map(({ keys }) => keys)).to.deep.equal(oneByOne);
  });
});
