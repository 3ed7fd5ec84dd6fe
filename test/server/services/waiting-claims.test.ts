import { expect } from 'chai';
import { undoChange } from '../../../server/services/history.ts';
import { placeClaim } from '../../../server/services/place-claim.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { retractClaim } from '../../../server/services/claims.ts';
import { countWaiting, countWaitingBySource } from '../../../server/services/waiting-claims.ts';
import { addChangedText, type ChangedText, reviseText } from '../../support/changed-text.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('the count of claims that wait', () => {
  let open: OpenApp;
  let made: ChangedText;
  beforeEach(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
  });
  afterEach(() => open.close());

  const counts = async () => [
    await countWaiting(open.workspace, 'winter'),
    await countWaiting(open.workspace, 'winter', 'harbour'),
    await countWaiting(open.workspace, 'winter', 'mayor'),
  ];
  const read = (id: string) => requireRecord(open.workspace, 'winter', 'claim', id);
  const leave = async (id: string) =>
    placeClaim(open.workspace, 'Ida', 'winter', id, (await read(id)).rev, { choice: 'lost' });

  it('follows every decision, undo and retraction, as counting anew does', async () => {
    expect(await counts()).to.deep.equal([2, 2, 0]);
    const left = await leave(made.bread);
    expect(await counts()).to.deep.equal([1, 1, 0]);
    await undoChange(open.workspace, 'Ida', 'winter', left.rev);
    expect(await counts()).to.deep.equal([2, 2, 0]);
    await retractClaim(open.workspace, 'Ida', 'winter', made.ships, (await read(made.ships)).rev);
    expect(await counts()).to.deep.equal([1, 1, 0]);
    expect(await countWaitingBySource(open.workspace, 'winter')).to.deep.equal({ harbour: 1 });
  });

  it('rises with a new version, and asks again for what was left lost', async () => {
    await leave(made.ships);
    await leave(made.bread);
    expect(await counts()).to.deep.equal([0, 0, 0]);
    await reviseText(open.workspace, '# The winter\n\nNobody was hurt.');
    expect((await counts())[0]).to.be.at.least(1);
    expect(await countWaitingBySource(open.workspace, 'winter')).to.have.all.keys('harbour');
  });

  it('is right for those who ask at one time while it changes', async () => {
    await counts();
    const [, ...seen] = await Promise.all([leave(made.bread), counts(), counts(), counts()]);
    for (const [all] of seen) expect(all).to.be.oneOf([1, 2]);
    expect(await counts()).to.deep.equal([1, 1, 0]);
  });
});
