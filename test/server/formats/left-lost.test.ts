import { expect } from 'chai';
import { placeClaim } from '../../../server/services/place-claim.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addExportedProject, exported } from '../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { readCsv } from '../../support/read-csv.ts';

describe('a claim that a person left lost', () => {
  let open: OpenApp;
  let id: string;
  before(async () => {
    open = await openApp();
    id = (await addExportedProject(open.workspace)).bread;
    const { rev } = await requireRecord(open.workspace, 'winter', 'claim', id);
    await placeClaim(open.workspace, 'Ida', 'winter', id, rev, { choice: 'lost' });
  });
  after(() => open.close());

  it('is told apart from one that nobody has looked for, in every format', async () => {
    const [head = [], ...rows] = readCsv(await exported(open.workspace, 'csv'));
    const row = rows.find(([first]) => first === id);
    expect(row?.[head.indexOf('place')]).to.equal('lost');
    expect(row?.[head.indexOf('left lost')]).to.equal('yes');
    expect(row?.[head.indexOf('last sure quote')]).to.equal('The bread ran out on the sixth day.');
    expect(await exported(open.workspace, 'markdown')).to.match(
      /Lost:\*\* these words were looked for.*“The bread/,
    );
    const json = JSON.parse(await exported(open.workspace, 'web-annotation'));
    const found: unknown = json.first.items.find((item: { id: string }) => item.id.endsWith(id));
    expect(found).to.have.property('crossclaim:anchor').that.includes({
      'crossclaim:state': 'lost',
      'crossclaim:leftLost': true,
      'crossclaim:lastSureVersion': 1,
    });
  });
});
