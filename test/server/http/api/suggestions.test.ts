import { expect } from 'chai';
import { expectProblem, send } from '../../../support/api-table.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addTold, switchSuggestions, tag } from '../../../support/told-project.ts';

const base = '/api/projects/wreck';
const dead = 'Twenty-three people died that night, most of them workers returning home from the coal mines.';
const register = 'According to the parish register, 31 people died, and most were workers of the coal mines.';

describe('suggestions through the API', () => {
  let open: OpenApp;
  let claim: string;
  before(async () => {
    open = await openApp();
    await addTold(open.workspace);
    claim = (await tag(open.workspace, 'en-a', dead)).id;
  });
  after(() => open.close());

  const as = (name: string) => ({ 'Crossclaim-Name': name });

  it('come for a claim, with ranges that fit the quotes', async () => {
    const { status, body } = await send(open.app, {
      call: `GET ${base}/claims/${claim}/suggestions?limit=5`,
    });
    expect(status).to.equal(200);
    expect(body.quote).to.equal(dead);
    expect(body.items).to.have.length(5);
    const found = body.items.find(({ exact }: { exact: string }) => exact === register);
    expect(found).to.containSubset({ source: 'en-b', version: 1, differences: [{ kind: 'number' }] });
    const [{ one, other }] = found.differences;
    expect(dead.slice(one.start, one.end)).to.equal('Twenty-three');
    expect(register.slice(other.start, other.end)).to.equal('31');
  });

  it('come for a source, with a guess of their kind', async () => {
    const { status, body } = await send(open.app, { call: `GET ${base}/sources/en-b/claim-suggestions` });
    expect(status).to.equal(200);
    expect(body.items).to.containSubset([{ exact: register, kind: 'factual', source: 'en-b' }]);
  });

  it('go when they are dismissed, for the person who dismissed them', async () => {
    const body = { claim, target: { source: 'en-b', spans: [{ exact: register }] } };
    const call = `POST ${base}/dismissals` as const;
    const made = await send(open.app, { call, body, headers: as('Ida') });
    expect(made.status).to.equal(201);
    const shown = async (name: string) => {
      const list = await send(open.app, {
        call: `GET ${base}/claims/${claim}/suggestions`,
        headers: as(name),
      });
      return list.body.items.some(({ exact }: { exact: string }) => exact === register);
    };
    expect([await shown('Ida'), await shown('Ben')]).to.deep.equal([false, true]);
    const { id, rev } = made.body;
    const headers = { ...as('Ida'), 'If-Match': `"${rev}"` };
    expect((await send(open.app, { call: `DELETE ${base}/dismissals/${id}`, headers })).status).to.equal(200);
    expect(await shown('Ida')).to.equal(true);
  });

  it('are refused with a plain sentence where they are switched off, or where nothing is there', async () => {
    const lost = await send(open.app, { call: `GET ${base}/claims/nosuchclaim/suggestions` });
    expect(lost.status).to.equal(404);
    expectProblem(lost);
    await switchSuggestions(open.workspace, false);
    for (const path of [`claims/${claim}/suggestions`, 'sources/en-b/claim-suggestions']) {
      const off = await send(open.app, { call: `GET ${base}/${path}` });
      expect(off.status).to.equal(409);
      expect(off.body.code).to.equal('suggestions-off');
      expectProblem(off);
    }
    await switchSuggestions(open.workspace, true);
  });

  it('take no limit that is none', async () => {
    const reply = await send(open.app, { call: `GET ${base}/claims/${claim}/suggestions?limit=0` });
    expect(reply.status).to.equal(400);
  });
});
