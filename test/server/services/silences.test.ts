import { expect } from 'chai';
import { undoChange } from '../../../server/services/history.ts';
import { readMatrix } from '../../../server/services/matrix.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import { reviseSilence } from '../../../server/services/silences.ts';
import { addVersion } from '../../../server/services/versions.ts';
import { accounts, ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

describe('silences', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let statement: string;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
    statement = (await made.statement('The harbour froze.')).id;
  });
  afterEach(() => open.close());

  /** What the matrix shows for the baker. */
  async function cell() {
    const view = { columns: 'source', sort: 'order', filter: {} } as const;
    const { matrix } = await readMatrix(open.workspace, 'winter', view);
    const at = matrix.columns.findIndex(({ key }) => key === 'source:baker');
    return matrix.rows[0]?.cells[at];
  }
  const states = async () => (await cell())?.silences.map(({ state }) => state);

  it('are one for each person, statement and source, of the version that was read', async () => {
    const first = await made.silence(statement, 'baker', 'Ida', 'Read it all.');
    expect(first).to.deep.include({ version: 1, note: 'Read it all.', creator: 'Ida', sources: ['baker'] });
    const again = await made.silence(statement, 'baker');
    expect(again).to.deep.equal(first);
    await made.silence(statement, 'baker', 'Ben');
    expect(await made.all('silence')).to.have.length(2);
    expect((await cell())?.state).to.equal('silent');
  });

  it('are refused where a claim of the source speaks, whoever found it', async () => {
    const claim = await made.claim('baker', 'Bread was dear.');
    await made.stance(statement, claim.id, 'mentions', {}, 'Ben');
    expect(await refusal(made.silence(statement, 'baker'))).to.equal('not-silent');
    expect((await made.silence(statement, 'mayor')).source).to.equal('mayor');
  });

  it('are contradicted by a stance that comes later, and stay', async () => {
    await made.silence(statement, 'baker');
    const claim = await made.claim('baker', 'Bread was dear.');
    const stance = await made.stance(statement, claim.id, 'mentions');
    expect(await states()).to.deep.equal(['contradicted']);
    expect((await cell())?.state).to.equal('stances');
    await undoChange(open.workspace, 'Ida', 'winter', stance.rev);
    expect(await states()).to.deep.equal(['stands']);
  });

  it('need a new look when the text has changed, until somebody confirms them anew', async () => {
    const silence = await made.silence(statement, 'baker', 'Ida', 'Read.');
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'baker');
    const body = `${accounts.baker.body} The harbour froze.`;
    await addVersion(open.workspace, 'Ben', 'winter', 'baker', rev, { body, origin: 'paste' });
    expect(await states()).to.deep.equal(['textChanged']);
    expect(await cell()).to.deep.include({ state: 'silent', needLook: 1, unchecked: 0 });
    const again = await made.silence(statement, 'baker');
    expect(again).to.deep.include({ id: silence.id, version: 2, note: 'Read.' });
    expect(await states()).to.deep.equal(['stands']);
  });

  it('refuse a version that the source does not have, and what is not there', async () => {
    const silence = await made.silence(statement, 'baker');
    const revised = reviseSilence(open.workspace, 'Ida', 'winter', silence.id, silence.rev, { version: 7 });
    expect(await refusal(revised)).to.equal('invalid');
    expect(await refusal(made.silence('nowhere0', 'baker'))).to.equal('missing-target');
  });

  it('go with their source and come back with it', async () => {
    await made.silence(statement, 'baker');
    const before = await made.said();
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'baker');
    const seq = await retractSource(open.workspace, 'Ben', 'winter', 'baker', rev);
    expect(await made.all('silence')).to.deep.equal([]);
    await undoChange(open.workspace, 'Ben', 'winter', seq);
    expect(await made.said()).to.deep.equal(before);
    expect(await states()).to.deep.equal(['stands']);
  });
});
