import { expect } from 'chai';
import { compareKeys } from '../../../server/core/compare-keys.ts';
import { readerKeys } from '../../../server/core/reader-keys.ts';
import { relationKinds } from '../../../server/core/relation-kinds.ts';
import { walkKeys } from '../../../server/core/walk-keys.ts';

describe('the keys of two texts', () => {
  for (const [name, table] of Object.entries({ compareKeys, readerKeys, walkKeys }))
    it(`mean one thing each in ${name}`, () => {
      const keys = Object.values(table).flatMap((row): readonly string[] => row.keys);
      expect(keys.length).to.equal(new Set(keys).size);
    });

  it('have a digit for each kind of relation', () => {
    expect(compareKeys.relation.keys.length).to.equal(Object.keys(relationKinds).length);
  });

  it('are those of the reader, but for the digits', () => {
    const { kind, ...shared } = readerKeys;
    expect(compareKeys).to.deep.include(shared);
    expect(compareKeys.kind.keys).to.deep.equal(kind.keys.map((key) => `Alt+${key}`));
  });
});
