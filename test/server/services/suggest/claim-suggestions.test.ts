import { expect } from 'chai';
import { dismissalInputSchema } from '../../../../server/core/dismissal.ts';
import { claimSuggestions } from '../../../../server/services/suggest/claim-suggestions.ts';
import { addDismissal } from '../../../../server/services/suggest/dismissals.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addTold, switchSuggestions, tag } from '../../../support/told-project.ts';
import { refusal } from '../../stores/refusal.ts';

const treaty = 'Britain and France signed an agreement on lighthouses in Geneva in 1911.';
const stone = 'In 1920 the village put up a stone with the names of the dead.';

describe('suggested claims of a source', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addTold(open.workspace);
  });
  afterEach(() => open.close());

  const ask = (by = 'Ida', limit = 50) => claimSuggestions(open.workspace, by, 'wreck', 'en-a', limit);
  const quotes = async (by = 'Ida') => (await ask(by)).map(({ exact }) => exact);

  it('are sentences that claim something, in the order of the text, without its heading', async () => {
    const found = await ask();
    expect(found.map(({ exact }) => exact)).to.include.members([treaty, stone]);
    expect(found.map(({ exact }) => exact)).not.to.include('The loss of the Heron');
    const starts = found.map(({ start }) => start);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    expect(found.find(({ exact }) => exact === treaty)?.kind).to.equal('factual');
  });

  it('are the most probable ones when there are more than asked for', async () => {
    const [all, few] = [await ask(), await ask('Ida', 3)];
    const least = Math.min(...few.map(({ score }) => score));
    expect(few).to.have.length(3);
    expect(all.filter(({ score }) => score > least).length).to.be.at.most(3);
  });

  it('leave out what is a claim already, and what this person dismissed', async () => {
    await tag(open.workspace, 'en-a', treaty);
    const input = dismissalInputSchema.parse({ target: { source: 'en-a', spans: [{ exact: stone }] } });
    await addDismissal(open.workspace, 'Ida', 'wreck', input);
    expect(await quotes()).not.to.include.members([treaty]);
    expect(await quotes()).not.to.include.members([stone]);
    expect(await quotes('Ben')).to.include(stone);
  });

  it('are refused where the project has them switched off', async () => {
    await switchSuggestions(open.workspace, false);
    expect(await refusal(ask())).to.equal('suggestions-off');
  });
});
