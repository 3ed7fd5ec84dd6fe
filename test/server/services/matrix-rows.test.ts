import { expect } from 'chai';
import { readRows } from '../../../server/services/matrix-rows.ts';
import { addMatrixDemo, addTo, type MatrixDemo } from '../../support/matrix-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('single rows of the matrix', () => {
  let open: OpenApp;
  let demo: MatrixDemo;
  before(async () => {
    open = await openApp();
    demo = await addMatrixDemo(open.app);
    await addTo(
      open.app,
      `${demo.base}/stances`,
      { statement: demo.frozen, claim: demo.mild, kind: 'denies' },
      'Lan',
    );
  });
  after(() => open.close());

  it('come whether or not they fit the conditions still', async () => {
    const view = { columns: 'source', sort: 'order', filter: { topic: 'Snow', unchecked: true } } as const;
    const { matrix } = await readRows(open.workspace, 'winter', view, [demo.frozen, 'nobody']);
    expect(matrix.rows.map(({ statement }) => statement.id)).to.deep.equal([demo.frozen]);
    expect(matrix.rows[0]?.contest.opposed).to.equal(1);
  });

  it('have the columns of the view, and count whom it counts', async () => {
    const view = { columns: 'both', sort: 'order', filter: { person: 'Lan' } } as const;
    const { matrix } = await readRows(open.workspace, 'winter', view, [demo.frozen]);
    expect(matrix.columns).to.have.length(3);
    expect(matrix.rows[0]?.cells.map(({ state }) => state)).to.deep.equal([
      'stances',
      'unchecked',
      'stances',
    ]);
  });
});
