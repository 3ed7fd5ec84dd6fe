import { expect } from 'chai';
import { requireRecord } from '../../../../server/services/records.ts';
import { relate } from '../../../../server/services/relate.ts';
import { addSource, reviseSource } from '../../../../server/services/sources.ts';
import { dismissPair } from '../../../../server/services/suggest/dismiss-pair.ts';
import {
  listPairs,
  type PairFilter,
  type SuggestedPair,
} from '../../../../server/services/suggest/list-pairs.ts';
import { comparing, pairIndex } from '../../../../server/services/suggest/pair-index.ts';
import { suggestionsFor } from '../../../../server/services/suggest/suggestions-for.ts';
import { addVersion } from '../../../../server/services/versions.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addTold, switchSuggestions, tag } from '../../../support/told-project.ts';
import { refusal } from '../../stores/refusal.ts';

const twenty = 'The French governor demanded 20 percent of the value of the cargo.';
const thirty = 'As salvage, the French governor demanded 30 percent of the cargo’s value.';
const whole = { number: 1, size: 1_000 };

describe('the pairs of a project', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addTold(open.workspace);
  });
  afterEach(() => open.close());

  async function list(by = 'Ida', filter: PairFilter = {}) {
    await pairIndex(open.workspace, 'wreck');
    await comparing(open.workspace, 'wreck');
    return listPairs(open.workspace, by, 'wreck', filter, whole);
  }
  const isOf = ({ one, other }: SuggestedPair) => one.exact === twenty && other.exact === thirty;
  const target = ({ source, version, start, end }: SuggestedPair['one']) => ({
    source: source.id,
    version,
    spans: [{ start, end }],
  });
  async function found(by?: string): Promise<SuggestedPair> {
    const pair = (await list(by)).items.find(isOf);
    if (pair === undefined) throw new Error('the pair is not suggested');
    return pair;
  }

  it('show what differs before what does not, each sentence with its place', async () => {
    const { items, total, compared } = await list();
    const differs = items.map(({ differences }) => differences.length > 0);
    expect(differs).to.deep.equal([...differs].sort((a, b) => Number(b) - Number(a)));
    expect(total).to.equal(items.length);
    expect(compared).to.deep.equal({ done: 36, all: 36, leftOut: 0 });
    const { one, other, differences } = await found();
    expect([one.source.id, other.source.id]).to.deep.equal(['en-a', 'en-b']);
    const [difference] = differences;
    expect(one.exact.slice(difference?.one?.start, difference?.one?.end)).to.equal('20');
    expect(other.exact.slice(difference?.other?.start, difference?.other?.end)).to.equal('30');
  });

  it('hold two that share no more than a counted name, and none that share no more than a counted word', async () => {
    const metadata = { creators: [], publisher: '', date: '', url: '', framing: '', language: 'en' };
    const add = (id: string, body: string) =>
      addSource(open.workspace, 'Ida', 'wreck', {
        id,
        body,
        metadata: { ...metadata, title: id },
        origin: 'paste',
      });
    await add('pledges', 'The ministry calls its doctrine the Three Nos.\n\nIt stood for thirty years.');
    await add(
      'vows',
      'Hanoi has since promised “four no’s” to every neighbour.\n\nAn alliance needs three years.',
    );
    const { items } = await list('Ida', { source: 'pledges', differs: 'number' });
    const ofVows = items.filter(({ other }) => other.source.id === 'vows');
    const said = ({ exact }: SuggestedPair['one'], at?: { start: number; end: number }) =>
      exact.slice(at?.start, at?.end);
    expect(
      ofVows.map(({ one, other, differences: [found] }) => [
        said(one, found?.one),
        said(other, found?.other),
      ]),
    ).to.deep.equal([['Three', 'four']]);
  });

  it('store nothing by being read', async () => {
    const before = await open.workspace.store.seq('wreck');
    await list();
    expect(await open.workspace.store.seq('wreck')).to.equal(before);
  });

  it('go by what they differ in, and count each kind whatever is asked for', async () => {
    const all = await list();
    const dates = await list('Ida', { differs: 'date' });
    expect(dates.items.every(({ differences }) => differences.some(({ kind }) => kind === 'date'))).to.equal(
      true,
    );
    expect(dates.total).to.equal(all.counts.date).and.to.be.above(0);
    expect(dates.counts).to.deep.equal(all.counts);
    expect((await list('Ida', { differs: 'none' })).total).to.equal(all.counts.none);
  });

  it('go by framings, whichever way round, and by source', async () => {
    for (const [id, framing] of [
      ['en-a', 'British'],
      ['zh', 'Chinese'],
    ] as const) {
      const { rev } = await requireRecord(open.workspace, 'wreck', 'source', id);
      await reviseSource(open.workspace, 'Ida', 'wreck', id, rev, { framing });
    }
    for (const [framing, otherFraming] of [
      ['British', 'Chinese'],
      ['Chinese', 'British'],
    ]) {
      const { items } = await list('Ida', { framing, otherFraming });
      const sources = new Set(items.flatMap(({ one, other }) => [one.source.id, other.source.id]));
      expect([...sources].sort()).to.deep.equal(['en-a', 'zh']);
    }
    const { items } = await list('Ida', { source: 'vi' });
    expect(items.every(({ one, other }) => [one.source.id, other.source.id].includes('vi'))).to.equal(true);
  });

  it('leave out a pair that is related, and name the claim that stands on one that is not', async () => {
    const claim = await tag(open.workspace, 'en-a', twenty);
    const pair = await found();
    expect(pair.one.claim?.id).to.equal(claim.id);
    expect(pair.other.claim).to.equal(undefined);
    const ends = { from: { claim: claim.id }, to: { target: target(pair.other) } };
    const terms = { kind: 'contradicts', rationale: '', certainty: 'certain' } as const;
    await relate(open.workspace, 'Ida', 'wreck', ends, terms);
    expect((await list()).items.some(isOf)).to.equal(false);
  });

  it('leave out a pair for who dismissed it, also once one of the two is a claim, and after a new version', async () => {
    const pair = await found();
    await dismissPair(open.workspace, 'Ida', 'wreck', {
      target: target(pair.one),
      other: target(pair.other),
    });
    expect((await list()).items.some(isOf)).to.equal(false);
    expect((await list('Ben')).items.some(isOf)).to.equal(true);
    const claim = await tag(open.workspace, 'en-a', twenty);
    const like = await suggestionsFor(open.workspace, 'Ida', 'wreck', claim.id, 20);
    expect(like.items.map(({ exact }) => exact)).not.to.include(thirty);
    const source = await requireRecord(open.workspace, 'wreck', 'source', 'en-b');
    const text = await open.workspace.texts.read(source);
    await addVersion(open.workspace, 'Ida', 'wreck', 'en-b', source.rev, {
      body: `A line before it all.\n\n${text.text}`,
      origin: 'edit',
    });
    const { items } = await list();
    expect(items.some(isOf)).to.equal(false);
    expect(items.some(({ other }) => other.source.id === 'en-b' && other.version === 2)).to.equal(true);
  });

  it('leave out for both what was dismissed at the claim of one', async () => {
    const claim = await tag(open.workspace, 'en-b', thirty);
    const pair = await found();
    await dismissPair(open.workspace, 'Ida', 'wreck', { claim: claim.id, target: target(pair.one) });
    expect((await list()).items.some(isOf)).to.equal(false);
  });

  it('are refused where the project has suggestions switched off', async () => {
    await switchSuggestions(open.workspace, false);
    expect(await refusal(listPairs(open.workspace, 'Ida', 'wreck', {}, whole))).to.equal('suggestions-off');
  });
});
