import { expect } from 'chai';
import {
  findReferenceLists,
  referenceListSteps,
} from '../../../../../server/core/references/list/find-reference-lists.ts';

const entry = 'Brandt, O. (2009). Harbours and hinterlands. Journal of Ports, 12(3), 45–67.';
/** Texts that take all the ways through: with a heading and without, in lines, paragraphs and one line, and such as hold no list. */
const texts: readonly (readonly [string, string, string])[] = [
  ['lines below a heading', 'References\n\n', `${entry}\n`],
  ['paragraphs below a heading', 'References\n\n', `${entry}\n\n`],
  ['lines without a heading', '', `${entry}\n`],
  ['one line', 'References\n\n', `${entry} `],
  ['headings', '', 'References\n\n'],
  ['numbers', 'References\n', '[1] a\n'],
  ['prose', '', 'The river froze in every winter of the decade, and nobody wondered.\n\n'],
];

/** Steps that a text of so many characters takes, and the lists. */
function read(text: string) {
  const steps = referenceListSteps(text);
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { count, lists: step.value };
  }
}

describe('finding reference lists step by step', () => {
  for (const [what, head, piece] of texts) {
    const text = (length: number) => head + piece.repeat(Math.ceil(length / piece.length));

    it(`takes a step for every line or entry of ${what}, and twice as many for twice as much`, () => {
      const [one, two] = [read(text(20_000)), read(text(40_000))];
      expect(one.count).to.be.at.least(20_000 / piece.length);
      expect(two.count / one.count).to.be.within(1.8, 2.2);
    });

    it(`finds the same in ${what} as in one go`, () => {
      expect(read(text(20_000)).lists).to.deep.equal(findReferenceLists(text(20_000)));
    });
  }
});
