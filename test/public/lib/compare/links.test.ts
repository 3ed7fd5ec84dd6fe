import { expect } from 'chai';
import { linksBetween } from '../../../../public/src/lib/compare/links.ts';
import { nextJoined } from '../../../../public/src/lib/compare/steps.ts';
import type { ClaimMark } from '../../../../server/core/reader-index.ts';

const claim = (id: string, start: number, state: ClaimMark['state'] = 'sure'): ClaimMark => ({
  id,
  kind: 'factual',
  state,
  creator: 'Anna',
  tags: [],
  relations: [],
  spans: [{ start, end: start + 5 }],
});

describe('the relations between two texts', () => {
  const left = new Map(
    [claim('a', 10), claim('b', 0), claim('gone', 30, 'lost')].map((one) => [one.id, one]),
  );
  const right = new Map([claim('x', 5), claim('y', 50)].map((one) => [one.id, one]));
  const make = () => {
    const links = linksBetween((side, id) => (side === 'left' ? left : right).get(id));
    links.replace([
      { id: '1', kind: 'agrees', from: 'a', to: 'x' },
      { id: '2', kind: 'contradicts', from: 'y', to: 'b' },
      { id: '3', kind: 'agrees', from: 'gone', to: 'x' },
      { id: '4', kind: 'agrees', from: 'a', to: 'elsewhere' },
    ]);
    return links;
  };
  const ids = (all: readonly { readonly link: { readonly id: string } }[]) => all.map(({ link }) => link.id);

  it('stand in the order of either text, whichever way they run; those without a place are left out', () => {
    expect(ids(make().byPlace('left'))).to.deep.equal(['2', '1']);
    expect(ids(make().byPlace('right'))).to.deep.equal(['1', '2']);
    expect(make().get('2')?.left.id).to.equal('b');
  });

  it('are those that the newest card of a claim says', () => {
    const links = make();
    links.put({ id: 'pending-1', kind: 'agrees', from: 'a', to: 'y' });
    links.renew('a', [{ id: '5', kind: 'qualifies', from: 'x', to: 'a' }]);
    expect(ids(links.of('a')).sort()).to.deep.equal(['5', 'pending-1']);
    expect(links.get('1')).to.equal(undefined);
  });

  it('give what was removed once, and nothing the second time', () => {
    const links = make();
    expect(links.remove('1')?.to).to.equal('x');
    expect(links.remove('1')).to.equal(undefined);
    expect(ids(links.between('b', 'y'))).to.deep.equal(['2']);
  });

  it('are walked from the open one, or from the cursor', () => {
    const all = make().byPlace('left');
    const from = (open: string | undefined, start: number, forward: boolean) =>
      nextJoined(all, 'left', { open, start }, forward)?.link.id;
    expect(from(undefined, 0, true)).to.equal('2');
    expect(from(undefined, 4, true)).to.equal('1');
    expect(from('2', 0, true)).to.equal('1');
    expect(from('1', 0, true)).to.equal(undefined);
    expect(from('1', 0, false)).to.equal('2');
    expect(from(undefined, 4, false)).to.equal('2');
  });
});
