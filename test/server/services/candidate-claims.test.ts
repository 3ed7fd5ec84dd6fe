import { expect } from 'chai';
import { candidateClaims } from '../../../server/services/candidate-claims.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addMatrixDemo, addTo, type MatrixDemo } from '../../support/matrix-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('the claims that may be given a stance', () => {
  let open: OpenApp;
  let demo: MatrixDemo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addMatrixDemo(open.app);
  });
  afterEach(() => open.close());

  const candidates = async (statement: string, source: string, taken: readonly string[] = []) => {
    const { workspace } = open;
    const found = await candidateClaims(
      workspace,
      await requireRecord(workspace, 'winter', 'statement', statement),
      await requireRecord(workspace, 'winter', 'source', source),
      new Set(taken),
    );
    return { ...found, claims: found.claims.map(({ id }) => id) };
  };

  it('are those of the source, the one that says most of the statement first', async () => {
    expect(await candidates(demo.frozen, 'harbour')).to.deep.equal({
      claims: [demo.froze, demo.bread],
      chosenFor: 'words',
      total: 2,
    });
  });

  it('leave those to the last that have a stance already', async () => {
    expect((await candidates(demo.frozen, 'harbour', [demo.froze])).claims).to.deep.equal([
      demo.bread,
      demo.froze,
    ]);
  });

  it('are taken newest first when none shares a word, and are named the only one where there is one', async () => {
    const silk = await addTo(open.app, `${demo.base}/statements`, { text: 'Silk was sold in Canton.' });
    expect(await candidates(silk, 'harbour')).to.include({ chosenFor: 'newest' });
    expect((await candidates(silk, 'harbour')).claims[0]).to.equal(demo.bread);
    expect(await candidates(silk, 'mayor')).to.deep.equal({
      claims: [demo.mild],
      chosenFor: 'only',
      total: 1,
    });
  });
});
