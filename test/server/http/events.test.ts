import { expect } from 'chai';
import request from 'supertest';
import { retractClaim } from '../../../server/services/claims.ts';
import { retractRelation } from '../../../server/services/relations.ts';
import { retract } from '../../../server/services/retract.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { openEvents } from '../../support/event-reader.ts';
import { type OpenApp, openApp, withServer } from '../../support/open-app.ts';

const path = '/api/projects/winter/events';

describe('the events of a project', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const relate = async () => {
    const body = { from: demo.bread, to: demo.mild, kind: 'contradicts' };
    return (await request(open.app).post('/api/projects/winter/relations').send(body)).body;
  };
  const seq = () => open.workspace.store.seq('winter');

  it('tell what is changed while one listens: which claims, of which sources, by whom', () =>
    withServer(open.app, async (address) => {
      const events = await openEvents(address + path);
      await relate();
      const event = await events.next();
      expect(event).to.deep.include({ event: 'change', id: String(await seq()) });
      expect(event.data).to.deep.include({
        seq: await seq(),
        by: 'Test Reader',
        claims: [demo.bread, demo.mild],
        gone: [],
        sources: ['harbour', 'mayor'],
      });
      events.close();
    }));

  it('name the claims of a relation that was taken away, and a claim that is gone', () =>
    withServer(open.app, async (address) => {
      const relation = await relate();
      const events = await openEvents(address + path);
      await retractRelation(open.workspace, 'x', 'winter', relation.id, relation.rev);
      expect((await events.next()).data).to.deep.include({ claims: [demo.bread, demo.mild], gone: [] });
      const claim = await open.workspace.store.read('winter', 'claim', demo.froze);
      await retractClaim(open.workspace, 'x', 'winter', demo.froze, claim?.rev ?? 0);
      expect((await events.next()).data).to.deep.include({ claims: [], gone: [demo.froze] });
      events.close();
    }));

  it('name the statements whose rows look different, also by what is taken away', () =>
    withServer(open.app, async (address) => {
      const post = async (url: string, body: object) =>
        (await request(open.app).post(`/api/projects/winter/${url}`).send(body)).body;
      const statement = await post('statements', { text: 'It froze.' });
      const events = await openEvents(address + path);
      const stance = await post('stances', { statement: statement.id, claim: demo.froze, kind: 'affirms' });
      const told = { claims: [demo.froze], sources: ['harbour'], statements: [statement.id] };
      expect((await events.next()).data).to.deep.include(told);
      await retract(open.workspace, 'x', 'winter', 'stance', stance.id, stance.rev);
      expect((await events.next()).data).to.deep.include(told);
      await post('silences', { statement: statement.id, source: 'mayor' });
      expect((await events.next()).data).to.deep.include({ claims: [], statements: [statement.id] });
      events.close();
    }));

  for (const [way, ask] of Object.entries({
    'by Last-Event-ID': (address: string, after: number) =>
      openEvents(address + path, { 'Last-Event-ID': String(after) }),
    'by ?after=': (address: string, after: number) => openEvents(`${address}${path}?after=${after}`),
  })) {
    it(`go on where a reader was, ${way}`, () =>
      withServer(open.app, async (address) => {
        const after = await seq();
        await relate();
        await relate();
        const events = await ask(address, after);
        expect((await events.next()).id).to.equal(String(after + 1));
        expect((await events.next()).id).to.equal(String(after + 2));
        await relate();
        expect((await events.next()).id).to.equal(String(after + 3));
        events.close();
      }));
  }

  it('tell a reader from another history to look at everything anew', () =>
    withServer(open.app, async (address) => {
      const events = await openEvents(`${address}${path}?after=99999`);
      expect(await events.next()).to.deep.include({ event: 'resync', id: String(await seq()) });
      events.close();
    }));

  it('say nothing of other projects', () =>
    withServer(open.app, async (address) => {
      const events = await openEvents(address + path);
      await request(open.app).post('/api/projects').send({ id: 'other', title: 'Other' }).expect(201);
      await relate();
      expect((await events.next()).data).to.deep.include({ claims: [demo.bread, demo.mild] });
      events.close();
    }));

  it('are told to nobody who has gone', () =>
    withServer(open.app, async (address) => {
      const events = await openEvents(address + path);
      events.close();
      await relate();
      const others = await openEvents(address + path);
      await relate();
      expect((await others.next()).id).to.equal(String(await seq()));
      others.close();
      expect(open.logged).to.deep.equal([]);
    }));

  it('are 404 for a project that is not there', async () => {
    await request(open.app).get('/api/projects/nowhere/events').expect(404);
  });
});
