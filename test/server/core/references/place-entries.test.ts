import { expect } from 'chai';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { entryMatcher, type Match } from '../../../../server/core/references/match-entries.ts';
import { type EntryChoice, entryPlacer } from '../../../../server/core/references/place-entries.ts';

const bridge: CslItem = { type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };
const ferry: CslItem = { type: 'book', title: 'The ferry at Aldersund', DOI: '10.5555/ferry' };
const mill: CslItem = { type: 'book', title: 'The mill above the town', ISBN: '978-0-306-40615-7' };

/** Places entries in a project that has these references, called r0, r1 and so on; new ones are called n and their place. */
function placed(
  references: readonly CslItem[],
  entries: readonly CslItem[],
  choices: Readonly<Record<number, EntryChoice>> = {},
) {
  const matcher = entryMatcher();
  for (const [at, csl] of references.entries()) matcher.know(`r${at}`, csl);
  const matches: (Match | undefined)[] = entries.map((csl, at) => matcher.match(at, csl));
  const placer = entryPlacer(
    (id) => references[Number(id.slice(1))],
    (at) => `n${at}`,
  );
  const placements = entries.map((csl, at) => placer.place({ at, csl }, matches[at], choices[at]));
  return {
    kinds: placements.map(({ kind }) => kind),
    ids: placements.map((one) => ('id' in one ? one.id : '')),
    added: Object.fromEntries(placer.added),
    merged: Object.fromEntries(placer.merged),
  };
}

describe('placing the entries of an import', () => {
  it('adds what is new and leaves alone what is there word for word', () => {
    const { kinds, ids, added, merged } = placed([bridge], [bridge, ferry]);
    expect(kinds).to.deep.equal(['known', 'added']);
    expect(ids).to.deep.equal(['r0', 'n1']);
    expect(added).to.deep.equal({ n1: ferry });
    expect(merged).to.deep.equal({});
  });

  it('finds no news in a key alone, which an export makes where there was none', () => {
    const exported = { ...bridge, 'citation-key': 'bridge1720' };
    expect(placed([bridge], [exported])).to.deep.include({ kinds: ['known'], merged: {} });
    const chosen = placed([bridge], [exported], { 0: { as: 'merge', take: ['citation-key'] } });
    expect(chosen.merged).to.deep.equal({ r0: exported });
  });

  it('fills the fields that a reference lacks, and keeps those that it has', () => {
    const more = { ...bridge, title: 'The Bridge at Aldersund: a history', publisher: 'Harbour Press' };
    const { kinds, merged } = placed([bridge], [more]);
    expect(kinds).to.deep.equal(['merged']);
    expect(merged).to.deep.equal({ r0: { ...bridge, publisher: 'Harbour Press' } });
  });

  it('takes the fields that a person chose, and none that the person did not', () => {
    const more = { ...bridge, title: 'The Bridge at Aldersund: a history', publisher: 'Harbour Press' };
    const { merged } = placed([bridge], [more], { 0: { as: 'merge', take: ['title'] } });
    expect(merged).to.deep.equal({ r0: { ...bridge, title: more.title } });
    expect(placed([bridge], [more], { 0: { as: 'merge', take: [] } }).kinds).to.deep.equal(['known']);
  });

  it('adds as a work of its own, or leaves out, what a person says', () => {
    const { kinds, added } = placed([bridge], [bridge, ferry], { 0: { as: 'add' }, 1: { as: 'skip' } });
    expect(kinds).to.deep.equal(['added', 'skipped']);
    expect(added).to.deep.equal({ n0: bridge });
  });

  it('makes one reference of entries that come twice, with the fields of both', () => {
    const again = { ...ferry, publisher: 'Harbour Press' };
    const third = { ...ferry, note: 'With maps.' };
    const { kinds, ids, added } = placed([], [ferry, again, third]);
    expect(kinds).to.deep.equal(['added', 'merged', 'merged']);
    expect(ids).to.deep.equal(['n0', 'n0', 'n0']);
    expect(added).to.deep.equal({ n0: { ...ferry, publisher: 'Harbour Press', note: 'With maps.' } });
  });

  it('adds the second of two alike when the first is left out, and merges the third into it', () => {
    const third = { ...ferry, note: 'With maps.' };
    const { kinds, added } = placed([], [ferry, ferry, third], { 0: { as: 'skip' } });
    expect(kinds).to.deep.equal(['skipped', 'added', 'merged']);
    expect(added).to.deep.equal({ n1: third });
  });

  it('lets several entries fill one reference, one after the other', () => {
    const one = { ...mill, publisher: 'Harbour Press' };
    const other = { ...mill, publisher: 'Another Press', language: 'en' };
    const { merged } = placed([mill], [one, other]);
    expect(merged).to.deep.equal({ r0: { ...mill, publisher: 'Harbour Press', language: 'en' } });
  });

  it('knows an entry by what an earlier one adds to the same reference', () => {
    const bare: CslItem = { type: 'book', title: 'The long winter of the harbour towns' };
    const withDoi = { ...bare, DOI: '10.5555/winter' };
    const byDoi: CslItem = { type: 'book', title: 'Winter towns', DOI: '10.5555/WINTER' };
    const { ids } = placed([bare], [withDoi, byDoi]);
    expect(ids).to.deep.equal(['r0', 'r0']);
  });

  it('changes neither the references nor the entries that it is given', () => {
    const frozen = Object.freeze({ ...bridge });
    const more = Object.freeze({ ...bridge, publisher: 'Harbour Press' });
    placed([frozen], [more]);
    expect(frozen).to.deep.equal(bridge);
  });
});
