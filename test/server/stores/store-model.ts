import { expect } from 'chai';
import fc from 'fast-check';
import type { Change, ProposedChange, Write } from '../../../server/core/change.ts';
import { OpenedStore, type StorePlace } from './opened-store.ts';
import { refusal } from './refusal.ts';
import { changeOf, claimId, claimRecord, put, removeClaim } from './sample-records.ts';

/** One write as the property draws it. `belief` is what the writer takes the record's rev for: the true one, none, or one before. */
interface Wish {
  readonly claim: number;
  readonly source: string;
  readonly note: string;
  readonly act: 'put' | 'remove';
  readonly belief: 'true' | 'none' | 'old';
}

interface Commit {
  readonly wishes: readonly Wish[];
  readonly requires: readonly number[];
}

/** What the model keeps of a claim. */
type Kept = Pick<Wish, 'source' | 'note'> & { readonly rev: number };
type Claims = ReadonlyMap<number, Kept>;

const sources = ['a', 'b', 'project'];
const wish = fc.record<Wish>({
  claim: fc.nat(4),
  source: fc.constantFrom(...sources),
  note: fc.constantFrom('', 'a note', '越南 🙂', 'a line\nand another', '"\\u2028'),
  act: fc.constantFrom<Wish['act']>('put', 'put', 'remove'),
  belief: fc.constantFrom<Wish['belief']>('true', 'true', 'true', 'none', 'old'),
});
const commit = fc.record<Commit>({
  wishes: fc.array(wish, { minLength: 1, maxLength: 3 }),
  requires: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fc.nat(4), { maxLength: 2 })),
});
const steps = fc.array(
  fc.oneof({ weight: 7, arbitrary: commit }, { weight: 1, arbitrary: fc.constant('reopen' as const) }),
  { maxLength: 40 },
);

/** Random commits, with the store closed and opened at random points, against a store of a few lines. */
export function describeModel(makePlace: () => Promise<StorePlace>): void {
  it('agrees with a simple model, whatever is committed and whenever it is reopened', () =>
    fc.assert(
      fc.asyncProperty(steps, async (drawn) => {
        const place = await makePlace();
        const at = new OpenedStore(place, await place.open());
        try {
          let claims: Claims = new Map();
          const history = [await at.begin()];
          for (const one of [...drawn, 'reopen' as const]) {
            if (one === 'reopen') {
              await expectSame(at, claims, history);
              await at.reopen();
              await expectSame(at, claims, history);
              continue;
            }
            const change = proposal(claims, one);
            const outcome = applied(claims, one, change, history.length + 1);
            if (typeof outcome === 'string') {
              expect(await refusal(at.store.commit('p', change))).to.equal(outcome);
            } else {
              history.push(await at.store.commit('p', change));
              claims = outcome;
            }
          }
        } finally {
          await at.remove();
        }
      }),
      { numRuns: 40 },
    ));
}

function proposal(claims: Claims, { wishes, requires }: Commit): ProposedChange {
  const writes = wishes.map(({ claim, source, note, act, belief }) => {
    const rev = claims.get(claim)?.rev ?? 0;
    const expected = { true: rev, none: 0, old: Math.max(1, rev - 1) }[belief];
    return act === 'put'
      ? put(claimRecord('p', claim, source, note), expected)
      : removeClaim(claim, expected);
  });
  return {
    ...changeOf(...writes),
    requires: requires.map((claim) => ({ type: 'claim', id: claimId(claim) })),
  };
}

/** The claims after the change, or the code with which it has to be refused. */
function applied(
  claims: Claims,
  { wishes, requires }: Commit,
  { writes }: ProposedChange,
  seq: number,
): Claims | string {
  const next = new Map(claims);
  for (const [index, { claim, source, note, act }] of wishes.entries()) {
    const problem = conflict(next.get(claim), writes[index]);
    if (problem !== undefined) return problem;
    if (act === 'put') next.set(claim, { source, note, rev: seq });
    else next.delete(claim);
  }
  return requires.every((claim) => next.has(claim)) ? next : 'missing-target';
}

function conflict(kept: Kept | undefined, write: Write | undefined): string | undefined {
  if (write === undefined || kept?.rev === write.expected) return undefined;
  const creates = 'put' in write && write.expected === 0;
  if (kept === undefined) return creates ? undefined : 'not-found';
  return creates ? 'exists' : 'stale';
}

async function expectSame({ store }: OpenedStore, claims: Claims, history: readonly Change[]): Promise<void> {
  const records = [...claims]
    .sort(([one], [other]) => one - other)
    .map(([claim, { source, note, rev }]) => ({
      ...claimRecord('p', claim, source, note),
      rev,
    }));
  expect((await store.list('p', { type: 'claim' })).items).to.deep.equal(records);
  for (const source of sources) {
    const there = records.filter(({ sources: [home] }) => home === source);
    expect((await store.list('p', { type: 'claim', source })).items).to.deep.equal(there);
    expect(await store.count('p', { type: 'claim', source })).to.equal(there.length);
  }
  expect(await store.history('p', 0, history.length + 1)).to.deep.equal(history);
  expect(await store.seq('p')).to.equal(history.length);
}
