import { expect } from 'chai';
import { dismissalInputSchema } from '../../../../server/core/dismissal.ts';
import { retractClaim } from '../../../../server/services/claims.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { claimSuggestions } from '../../../../server/services/suggest/claim-suggestions.ts';
import { addDismissal, reviseDismissal } from '../../../../server/services/suggest/dismissals.ts';
import { addVersion } from '../../../../server/services/versions.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addTold, tag } from '../../../support/told-project.ts';
import { refusal } from '../../stores/refusal.ts';

const treaty = 'Britain and France signed an agreement on lighthouses in Geneva in 1911.';

describe('dismissals', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addTold(open.workspace);
  });
  afterEach(() => open.close());

  const dismiss = (by: string, input: object) =>
    addDismissal(open.workspace, by, 'wreck', dismissalInputSchema.parse(input));
  const sentence = { target: { source: 'en-a', spans: [{ exact: treaty }] } };

  it('are one record for the same thing dismissed twice, and another for another person', async () => {
    const first = await dismiss('Ida', sentence);
    expect((await dismiss('Ida', sentence)).id).to.equal(first.id);
    expect((await dismiss('Ben', sentence)).id).not.to.equal(first.id);
    expect(first.creator).to.equal('Ida');
  });

  it('tell a sentence dismissed as a claim from one dismissed as like a claim', async () => {
    const claim = await tag(open.workspace, 'zh', '1920年，村民立了一块石碑，刻上死者的名字。');
    const like = await dismiss('Ida', { ...sentence, claim: claim.id });
    const found = await claimSuggestions(open.workspace, 'Ida', 'wreck', 'en-a', 50);
    expect(found.map(({ exact }) => exact)).to.include(treaty);
    expect(like.links).to.deep.equal([claim.id]);
  });

  it('go with their claim', async () => {
    const claim = await tag(open.workspace, 'zh', '1920年，村民立了一块石碑，刻上死者的名字。');
    const { id } = await dismiss('Ida', { ...sentence, claim: claim.id });
    await retractClaim(open.workspace, 'Ida', 'wreck', claim.id, claim.rev);
    expect(await refusal(requireRecord(open.workspace, 'wreck', 'dismissal', id))).to.equal('not-found');
  });

  it('hold in a new version of the source', async () => {
    await dismiss('Ida', sentence);
    const source = await requireRecord(open.workspace, 'wreck', 'source', 'en-a');
    const body = `A new beginning of 1911 by the ministry in Paris.\n\n${treaty}\n\nIn 1912 France built 4 ships.`;
    await addVersion(open.workspace, 'Ida', 'wreck', source.id, source.rev, { body, origin: 'edit' });
    const found = await claimSuggestions(open.workspace, 'Ida', 'wreck', 'en-a', 50);
    expect(found.map(({ exact }) => exact)).to.include('In 1912 France built 4 ships.');
    expect(found.map(({ exact }) => exact)).not.to.include(treaty);
  });

  it('take a note, and no claim or quote that is not there', async () => {
    const { id, rev } = await dismiss('Ida', sentence);
    const noted = await reviseDismissal(open.workspace, 'Ida', 'wreck', id, rev, { note: 'A caption.' });
    expect(noted.note).to.equal('A caption.');
    expect(await refusal(dismiss('Ida', { ...sentence, claim: 'nosuchclaim' }))).to.equal('missing-target');
    const nowhere = { target: { source: 'en-a', spans: [{ exact: 'No such words.' }] } };
    expect(await refusal(dismiss('Ida', nowhere))).to.equal('quote-not-found');
  });
});
