import { expect } from 'chai';
import { send } from '../../../support/api-table.ts';
import { eachCitedProject } from '../../../support/cited-project.ts';
import { readCsv } from '../../../support/read-csv.ts';

const path = '/api/projects/winter/citation-figures';

describe('the API of the figures of citations', () => {
  const cited = eachCitedProject();

  it('counts source by source, and what cites nothing', async () => {
    const { id } = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    await cited.made.claim('Bread was dear that month.');
    await cited.made.check(id, 'saysSo');
    const { body } = await send(cited.open.app, { call: `GET ${path}` });
    expect(body.uncited).to.deep.equal({ factual: 1, others: 0 });
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.deep.include({ source: 'paper', title: 'The paper' });
    expect(body.items[0].figures).to.include({ factual: 2, cited: 1, checked: 1, saysSo: 1, doesNot: 0 });
    const csv = await send(cited.open.app, { call: `GET ${path}.csv` });
    expect(csv.headers['content-disposition']).to.include('winter-citations.csv');
    const [head = [], row = []] = readCsv(csv.text);
    expect(row[head.indexOf('factual claims')]).to.equal('2');
    expect(row[head.indexOf('says so')]).to.equal('1');
  });

  it('has nothing to count in a project without claims', async () => {
    const { body } = await send(cited.open.app, { call: `GET ${path}` });
    expect(body.items).to.deep.equal([]);
    expect(readCsv((await send(cited.open.app, { call: `GET ${path}.csv` })).text)).to.have.length(1);
  });
});
