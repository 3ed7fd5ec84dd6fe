import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { dismissalInputSchema } from '../../../../server/core/dismissal.ts';
import { relationInputSchema } from '../../../../server/core/relation.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { retract } from '../../../../server/services/retract.ts';
import { addDismissal } from '../../../../server/services/suggest/dismissals.ts';
import { openRanker } from '../../../../server/services/suggest/ranker.ts';
import { suggestionsFor } from '../../../../server/services/suggest/suggestions-for.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addTold, switchSuggestions, tag } from '../../../support/told-project.ts';
import { refusal } from '../../stores/refusal.ts';

const demanded = 'The French governor demanded 20 percent of the value of the cargo.';
const thirty = 'As salvage, the French governor demanded 30 percent of the cargo’s value.';

const rankerAt = (name: string) =>
  openRanker(fileURLToPath(new URL(`../../../fixtures/rankers/${name}.mjs`, import.meta.url)));

describe('suggestions for a claim', () => {
  let open: OpenApp;
  let claim: string;
  beforeEach(async () => {
    open = await openApp();
    await addTold(open.workspace);
    claim = (await tag(open.workspace, 'en-a', demanded)).id;
  });
  afterEach(() => open.close());

  const ask = (by = 'Ida', limit = 5, workspace = open.workspace) =>
    suggestionsFor(workspace, by, 'wreck', claim, limit);

  it('are like sentences of other sources in any language, with what they share and where they differ', async () => {
    const { items, rankedBy, quote } = await ask();
    expect(rankedBy).to.equal('words');
    expect(items.map(({ source }) => source.id)).to.include.members(['en-b', 'zh', 'zh-hant', 'vi']);
    expect(items.map(({ source }) => source.id)).not.to.include('en-a');
    const found = items.find(({ exact }) => exact === thirty);
    const [difference] = found?.differences ?? [];
    expect(difference?.kind).to.equal('number');
    expect(quote.slice(difference?.one?.start, difference?.one?.end)).to.equal('20');
    const names = found?.shared.filter(({ kind }) => kind === 'name') ?? [];
    expect(names.map(({ one }) => quote.slice(one.start, one.end))).to.include('French');
  });

  it('name the claim that stands there already, and leave out those that are related', async () => {
    const other = await tag(open.workspace, 'en-b', thirty);
    expect((await ask()).items.find(({ exact }) => exact === thirty)?.claim).to.equal(other.id);
    const relation = relationInputSchema.parse({ from: claim, to: other.id, kind: 'contradicts' });
    await addRelation(open.workspace, 'Ida', 'wreck', relation);
    expect((await ask()).items.map(({ exact }) => exact)).not.to.include(thirty);
  });

  it('are not shown again to whoever dismissed them, and come back when that is taken back', async () => {
    const input = { claim, target: { source: 'en-b', spans: [{ exact: thirty }] } };
    const dismissal = await addDismissal(open.workspace, 'Ida', 'wreck', dismissalInputSchema.parse(input));
    const has = async (by: string) => (await ask(by)).items.some(({ exact }) => exact === thirty);
    expect(await has('Ida')).to.equal(false);
    expect(await has('Ben')).to.equal(true);
    await retract(open.workspace, 'Ida', 'wreck', 'dismissal', dismissal.id, dismissal.rev);
    expect(await has('Ida')).to.equal(true);
  });

  it('are refused where the project has them switched off', async () => {
    await switchSuggestions(open.workspace, false);
    expect(await refusal(ask())).to.equal('suggestions-off');
  });

  it('stand in the order of a ranker that is plugged in', async () => {
    const { items, rankedBy } = await ask('Ida', 5, { ...open.workspace, ranker: rankerAt('by-length') });
    const lengths = items.map(({ exact }) => exact.length);
    expect(rankedBy).to.equal('ranker');
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => a - b));
  });

  for (const name of ['too-few', 'nothing', 'not-there'])
    it(`stand in their own order, and say so, when the ranker fails: ${name}`, async () => {
      const own = await ask();
      const { items, rankedBy } = await ask('Ida', 5, { ...open.workspace, ranker: rankerAt(name) });
      expect(rankedBy).to.equal('failed');
      expect(items).to.deep.equal(own.items);
    });
});
