import { expect } from 'chai';
import { keysOf } from '../../../server/core/keys.ts';
import { relationKinds } from '../../../server/core/relation-kinds.ts';
import { decodeLinks, encodeLinks } from '../../../server/core/relation-links.ts';

describe('relations as the script of two texts reads them', () => {
  it('come back as they were written, of every kind', () => {
    const links = keysOf(relationKinds).map((kind, at) => ({ id: `r${at}`, kind, from: 'a', to: 'b' }));
    expect(decodeLinks(JSON.parse(JSON.stringify(encodeLinks(links))))).to.deep.equal(links);
  });

  for (const wrong of [undefined, null, 'x', [1], [['id', 99, 'a', 'b']], [['id', 0, 'a']], [[0, 0, 0, 0]]])
    it(`leave out ${JSON.stringify(wrong)}`, () => {
      expect(decodeLinks(wrong)).to.deep.equal([]);
    });
});
