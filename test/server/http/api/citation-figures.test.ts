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

  it('tells what was checked without a passage apart, so that “checked” can be looked up', async () => {
    const { id: claim } = await cited.made.claim('Bread was dear that month.');
    const bare = await cited.made.cite(claim, (await cited.made.reference('A bare one')).id);
    await cited.made.check(bare.id, 'saysSo');
    const { body } = await send(cited.open.app, { call: `GET ${path}` });
    expect(body.items[0].figures).to.deep.include({
      cited: 1,
      checked: 0,
      checkedWithoutPassage: 1,
      saysSo: 0,
    });
    const [head = [], row = []] = readCsv((await send(cited.open.app, { call: `GET ${path}.csv` })).text);
    expect(row[head.indexOf('checked against a passage')]).to.equal('0');
    expect(row[head.indexOf('checked only without a passage')]).to.equal('1');
    const { text } = await send(cited.open.app, { call: 'GET /projects/winter/citations' });
    const told = '0 of 1 factual claim has a checked citation, 1 more has one checked without a passage';
    expect(text).to.include(`${told}.`);
    expect(text).to.include('1 citation checked without a passage');
    expect((await send(cited.open.app, { call: 'GET /projects/winter' })).text).to.include(told);
  });

  it('has nothing to count in a project without claims', async () => {
    const { body } = await send(cited.open.app, { call: `GET ${path}` });
    expect(body.items).to.deep.equal([]);
    expect(readCsv((await send(cited.open.app, { call: `GET ${path}.csv` })).text)).to.have.length(1);
  });
});
