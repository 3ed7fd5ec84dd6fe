import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/statements';
const answers = [{ text: 'three' }, { text: 'four' }];

describe('statements, stances and silences through the API', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  const post = async (url: string, body: object) =>
    (await send(app(), { call: `POST /api/projects/winter/${url}`, body })).body;

  testRows(app, [
    {
      it: 'adds a statement with what is usual',
      call: `POST ${list}`,
      body: { text: '  The harbour\n froze. ' },
      status: 201,
      holds: {
        type: 'statement',
        text: 'The harbour froze.',
        form: 'assertion',
        answers: [],
        topic: '',
        tags: [],
        note: '',
        creator: 'Test Reader',
        sources: [],
        links: [],
      },
      has: { ETag: /^"\d+"$/, Location: /^\/api\/projects\/winter\/statements\/[a-z0-9]+$/ },
    },
    {
      it: 'gives the answers of a question their keys',
      call: `POST ${list}`,
      body: { text: 'How many No’s are there?', form: 'question', answers },
      status: 201,
      holds: {
        answers: [
          { key: 'a1', text: 'three' },
          { key: 'a2', text: 'four' },
        ],
      },
    },
    {
      it: 'takes a paragraph of 5,000 characters',
      call: `POST ${list}`,
      body: { text: 'x'.repeat(5_000) },
      status: 201,
    },
    {
      it: 'refuses more than that, and names the field',
      call: `POST ${list}`,
      body: { text: 'x'.repeat(5_001) },
      status: 400,
      holds: { code: 'invalid', fields: [{ path: 'text' }] },
    },
    {
      it: 'refuses a statement without words',
      call: `POST ${list}`,
      body: { text: ' \n ' },
      status: 400,
      holds: { fields: [{ path: 'text', message: 'a statement needs words' }] },
    },
    {
      it: 'refuses one answer',
      call: `POST ${list}`,
      body: { text: 'How many?', form: 'question', answers: [{ text: 'three' }] },
      status: 400,
      holds: { fields: [{ path: 'answers' }] },
    },
    {
      it: 'refuses a verdict that comes with the statement',
      call: `POST ${list}`,
      body: { text: 'x', verdict: { rating: 'true' } },
      status: 400,
    },
    {
      it: 'refuses a stance on a statement that is not there',
      call: 'POST /api/projects/winter/stances',
      body: { statement: 'nowhere0', claim: 'nowhere0', kind: 'affirms' },
      status: 422,
      holds: { code: 'missing-target', fields: [{ path: 'statement' }] },
    },
    {
      it: 'refuses a kind of stance that there is not',
      call: 'POST /api/projects/winter/stances',
      body: { statement: 'nowhere0', claim: 'nowhere0', kind: 'shouts' },
      status: 400,
      holds: { fields: [{ path: 'kind' }] },
    },
    {
      it: 'refuses the silence of a source that is not there',
      call: 'POST /api/projects/winter/silences',
      body: { statement: 'nowhere0', source: 'nowhere' },
      status: 422,
    },
  ]);

  it('shows the stance that a person has already, and refuses silence where it speaks', async () => {
    const statement = await post('statements', { text: 'It froze.' });
    const stance = { statement: statement.id, claim: demo.froze, kind: 'affirms' };
    const first = await post('stances', stance);
    const second = await send(app(), { call: 'POST /api/projects/winter/stances', body: stance });
    expect([second.status, second.body.code, second.body.current.id]).to.deep.equal([
      409,
      'exists',
      first.id,
    ]);
    const silence = { statement: statement.id, source: 'harbour' };
    const refused = await send(app(), { call: 'POST /api/projects/winter/silences', body: silence });
    expect([refused.status, refused.body.code]).to.deep.equal([409, 'not-silent']);
  });

  it('gives back one silence however often it is confirmed', async () => {
    const statement = await post('statements', { text: 'It rained.' });
    const silence = { statement: statement.id, source: 'mayor' };
    const first = await post('silences', silence);
    expect((await post('silences', { ...silence, note: 'Twice.' })).id).to.equal(first.id);
  });

  it('makes statements of claims and relations, with the stances that follow', async () => {
    const ofClaim = await post(`claims/${demo.froze}/statement`, { topic: 'Ice' });
    expect(ofClaim).to.deep.include({ text: 'The harbour froze in January 1893.', topic: 'Ice' });
    const relation = await post('relations', { from: demo.froze, to: demo.mild, kind: 'contradicts' });
    const { id } = await post(`relations/${relation.id}/statement`, { text: 'It was a hard winter.' });
    const { body } = await send(app(), { call: `GET /api/projects/winter/stances?link=${id}` });
    const kinds = body.items.map((stance: { claim: string; kind: string }) => [stance.claim, stance.kind]);
    expect(kinds).to.deep.equal([
      [demo.froze, 'affirms'],
      [demo.mild, 'denies'],
    ]);
    const missing = { call: 'POST /api/projects/winter/claims/nowhere0/statement', body: {} } as const;
    expect((await send(app(), missing)).status).to.equal(404);
  });

  it('merges with If-Match, tells what became of the stances, and takes it back', async () => {
    const [from, into] = [await post('statements', { text: 'a' }), await post('statements', { text: 'b' })];
    await post('stances', { statement: from.id, claim: demo.froze, kind: 'affirms' });
    const call = `POST ${list}/${from.id}/merge` as const;
    const body = { into: into.id };
    expect((await send(app(), { call, body })).status).to.equal(428);
    const headers = { 'If-Match': `"${from.rev}"` };
    const merged = await send(app(), { call, body, headers });
    expect(merged.body).to.deep.include({ moved: 1, joined: 0 });
    expect((await send(app(), { call: `GET ${list}/${from.id}` })).status).to.equal(404);
    const undo = `POST /api/projects/winter/changes/${merged.body.change}/undo` as const;
    expect((await send(app(), { call: undo })).status).to.equal(201);
    expect((await send(app(), { call: `GET ${list}/${from.id}` })).status).to.equal(200);
  });

  it('sets a scale of verdicts and suggestions on the project', async () => {
    const { body: project } = await send(app(), { call: 'GET /api/projects/winter' });
    expect(project).to.not.have.any.keys('verdicts', 'suggestions');
    const verdicts = [
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No', hint: 'not so' },
    ];
    const headers = { 'If-Match': `"${project.rev}"` };
    const call = 'PATCH /api/projects/winter' as const;
    const twice = { verdicts: [verdicts[0], verdicts[0]] };
    expect((await send(app(), { call, headers, body: twice })).status).to.equal(400);
    const revised = await send(app(), { call, headers, body: { verdicts, suggestions: true } });
    expect(revised.body).to.deep.include({ verdicts, suggestions: true });
    const { body: statement } = await send(app(), { call: `POST ${list}`, body: { text: 'c' } });
    const named = { 'If-Match': `"${statement.rev}"` };
    const judge = (rating: string) =>
      send(app(), {
        call: `PUT ${list}/${statement.id}/verdict`,
        headers: named,
        body: { rating },
      });
    expect((await judge('true')).status).to.equal(400);
    expect((await judge('yes')).body.verdict).to.deep.include({ rating: 'yes', by: 'Test Reader' });
  });
});
