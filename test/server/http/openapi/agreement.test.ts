import { expect } from 'chai';
import { readApiDocument } from '../../../support/api-document.ts';
import { type Row, send } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

type Request = Pick<Row, 'call' | 'headers' | 'body'>;

/**
 * A walk through every operation. Each request must fit what the description says of its body, and each answer what it says of its status, content and
 * headers; so must the refusals that follow.
 */
describe('the API and its description', () => {
  let open: OpenApp;
  let demo: Demo;
  let api: ReturnType<typeof readApiDocument>;
  const seen = new Set<string>();
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    api = readApiDocument((await send(open.app, { call: 'GET /api/openapi.json' })).body);
  });
  after(() => open.close());

  /** Sends the request and holds both sides against the description. */
  async function agree(request: Request, expected: number) {
    const [method = '', url = ''] = request.call.split(' ');
    const operation = api.operationOf(method, url);
    if (operation === undefined) throw new Error(`${request.call} is not described`);
    seen.add(operation.operationId);
    const reply = await send(open.app, request);
    const told = `${request.call} → ${reply.status} ${reply.text}`;
    expect(reply.status, told).to.equal(expected);
    const bodySchema = operation.requestBody?.content['application/json']?.schema;
    if (expected < 400 && bodySchema !== undefined)
      expect(api.schemaOf(bodySchema.$ref).safeParse(request.body).error, told).to.equal(undefined);
    const response = operation.responses[String(reply.status)];
    expect(response, `${told} is not described`).not.to.equal(undefined);
    for (const name of Object.keys(response?.headers ?? {}))
      expect(reply.headers, told).to.include.keys(name.toLowerCase());
    const type = String(reply.headers['content-type'] ?? '').split(';')[0] ?? '';
    expect(Object.keys(response?.content ?? {}), told).to.deep.equal(type === '' ? [] : [type]);
    const replySchema = response?.content?.[type]?.schema;
    if (replySchema !== undefined)
      expect(api.schemaOf(replySchema.$ref).safeParse(reply.body).error, told).to.equal(undefined);
    return reply;
  }
  const match = (rev: number) => ({ 'If-Match': `"${rev}"` });
  const span = { source: 'harbour', spans: [{ start: 0, end: 10 }] };

  it('agree on projects', async () => {
    await agree({ call: 'GET /api/projects' }, 200);
    const { body } = await agree({ call: 'POST /api/projects', body: { title: 'Agreement' } }, 201);
    const one = `/api/projects/${body.id}`;
    await agree({ call: `GET ${one}` }, 200);
    await agree({ call: `GET ${one}`, headers: { 'If-None-Match': '"1"' } }, 304);
    const patch = { description: 'x' };
    const revised = await agree({ call: `PATCH ${one}`, headers: match(body.rev), body: patch }, 200);
    await agree({ call: `PATCH ${one}`, headers: match(body.rev), body: patch }, 412);
    await agree({ call: `DELETE ${one}` }, 428);
    await agree({ call: `DELETE ${one}`, headers: match(revised.body.rev) }, 204);
    await agree({ call: `GET ${one}` }, 404);
    await agree({ call: 'POST /api/projects', body: {} }, 400);
    await agree({ call: 'POST /api/projects', body: { id: 'winter', title: 'x' } }, 409);
    await agree({ call: 'GET /api/openapi.json' }, 200);
    await agree({ call: 'GET /api/problems' }, 200);
  });

  it('agree on sources, reading and imports', async () => {
    const list = `${demo.base}/sources`;
    await agree({ call: `GET ${list}?limit=1` }, 200);
    const body = { title: 'Third', body: 'Third text.' };
    const { body: made } = await agree({ call: `POST ${list}`, body }, 201);
    await agree({ call: `GET ${list}/${made.id}` }, 200);
    await agree({ call: `GET ${list}/${made.id}/text` }, 200);
    await agree({ call: `GET ${list}/${made.id}/versions/1/text` }, 200);
    await agree({ call: `GET ${list}/${made.id}/versions/2/text` }, 404);
    const revised = await agree(
      { call: `PATCH ${list}/${made.id}`, headers: match(made.rev), body: { date: '1893' } },
      200,
    );
    await agree({ call: `POST ${list}/${made.id}/reading`, body: { version: 1, runs: [[0, 1]] } }, 200);
    await agree({ call: `DELETE ${list}/${made.id}`, headers: match(revised.body.rev) }, 200);
    const imports = `${demo.base}/imports`;
    const headers = { 'Content-Type': 'application/octet-stream' };
    const upload = {
      call: `POST ${imports}?name=a.txt`,
      headers,
      body: new TextEncoder().encode('Words.\n'),
    } as const;
    const [first, second] = [await agree(upload, 201), await agree(upload, 201)];
    await agree({ ...upload, body: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) }, 422);
    await agree({ call: `GET ${imports}` }, 200);
    await agree({ call: `GET ${imports}/${first.body.draft.id}` }, 200);
    await agree({ call: `PUT ${imports}/${first.body.draft.id}`, body: { declined: [] } }, 200);
    await agree({ call: `POST ${imports}/${first.body.draft.id}/accept`, body: {} }, 201);
    await agree({ call: `DELETE ${imports}/${second.body.draft.id}` }, 204);
  });

  it('agree on versions', async () => {
    const { body } = await agree({ call: `GET ${demo.base}/sources/mayor` }, 200);
    const list = `${demo.base}/sources/mayor/versions`;
    const headers = match(body.rev);
    const next = { body: 'It was a hard winter. Thirty ships waited for a week.' };
    await agree({ call: `POST ${list}`, headers, body: next }, 201);
    await agree({ call: `POST ${list}`, headers, body: next }, 412);
    await agree({ call: `POST ${list}`, body: next }, 428);
    await agree({ call: `GET ${list}` }, 200);
    await agree({ call: `GET ${list}/1` }, 200);
    await agree({ call: `GET ${list}/3` }, 404);
    await agree({ call: `GET ${list}/compare?from=1` }, 200);
  });

  it('agree on claims, relations, references and citations', async () => {
    const records = [
      { plural: 'claims', add: { target: span }, patch: { note: 'x' } },
      {
        plural: 'relations',
        add: { from: demo.froze, to: demo.mild, kind: 'agrees' },
        patch: { kind: 'qualifies' },
      },
      {
        plural: 'references',
        add: { csl: { type: 'book', title: 'x' } },
        patch: { csl: { type: 'book', title: 'y' } },
      },
      {
        plural: 'citations',
        add: { claim: demo.froze, reference: demo.almanac },
        patch: { locator: 'p. 1' },
      },
    ];
    for (const { plural, add, patch } of records) {
      const list = `${demo.base}/${plural}`;
      const { body } = await agree({ call: `POST ${list}`, body: add }, 201);
      await agree({ call: `GET ${list}?limit=1` }, 200);
      await agree({ call: `GET ${list}/${body.id}` }, 200);
      const revised = await agree(
        { call: `PATCH ${list}/${body.id}`, headers: match(body.rev), body: patch },
        200,
      );
      await agree({ call: `PATCH ${list}/${body.id}`, headers: match(body.rev), body: patch }, 412);
      const gone = await agree({ call: `DELETE ${list}/${body.id}`, headers: match(revised.body.rev) }, 200);
      await agree({ call: `POST ${demo.base}/changes/${gone.body.change}/undo` }, 201);
      await agree({ call: `POST ${list}`, body: { colour: 1 } }, 400);
    }
    await agree(
      {
        call: `POST ${demo.base}/claims`,
        body: { target: { ...span, spans: [{ exact: 'No whales at all in this text' }] } },
      },
      422,
    );
    await agree(
      { call: `POST ${demo.base}/relations`, body: { from: demo.froze, to: demo.froze, kind: 'agrees' } },
      422,
    );
    const { body: placed } = await agree({ call: `POST ${demo.base}/claims`, body: { target: span } }, 201);
    const place = `POST ${demo.base}/claims/${placed.id}/place` as const;
    const lost = await agree(
      { call: place, headers: match(placed.rev), body: { choice: 'place', start: 0, end: 10 } },
      200,
    );
    const choice = { choice: 'lost' };
    await agree({ call: place, headers: match(placed.rev), body: choice }, 412);
    await agree({ call: place, headers: match(lost.body.rev), body: choice }, 200);
    await agree({ call: `GET ${demo.base}/review?source=harbour` }, 200);
    await agree({ call: `GET ${demo.base}/review/count` }, 200);
    await agree({ call: `GET ${demo.base}/changes?limit=5` }, 200);
    await agree({ call: `GET ${demo.base}/search?q=ice` }, 200);
    for (const format of ['csv', 'markdown', 'web-annotation'])
      await agree({ call: `GET ${demo.base}/export/${format}?source=harbour` }, 200);
    await agree({ call: `GET ${demo.base}/export/csv?source=nowhere` }, 404);
    // The stream itself has no end; its own tests read from it.
    await agree({ call: 'GET /api/projects/summer/events' }, 404);
  });

  it('agree on statements, stances, silences, the matrix and contradictions', async () => {
    const list = `${demo.base}/statements`;
    const question = { text: 'How mild?', form: 'question', answers: [{ text: 'mild' }, { text: 'hard' }] };
    const { body: asked } = await agree({ call: `POST ${list}`, body: question }, 201);
    const { body: made } = await agree({ call: `POST ${list}`, body: { text: 'It froze.' } }, 201);
    await agree({ call: `POST ${list}`, body: { text: 'x', form: 'question' } }, 400);
    await agree({ call: `GET ${list}?limit=1` }, 200);
    await agree({ call: `GET ${list}/${made.id}` }, 200);
    const one = `${list}/${made.id}`;
    const patch = { topic: 'Ice' };
    const revised = await agree({ call: `PATCH ${one}`, headers: match(made.rev), body: patch }, 200);
    await agree({ call: `PATCH ${one}`, headers: match(made.rev), body: patch }, 412);
    const before = { before: asked.id };
    const moved = await agree(
      { call: `POST ${one}/move`, headers: match(revised.body.rev), body: before },
      200,
    );
    const verdict = { rating: 'mixed', evidence: [demo.froze] };
    const judged = await agree(
      { call: `PUT ${one}/verdict`, headers: match(moved.body.rev), body: verdict },
      200,
    );
    const cleared = await agree({ call: `DELETE ${one}/verdict`, headers: match(judged.body.rev) }, 200);

    const stance = { statement: made.id, claim: demo.froze, kind: 'affirms' };
    const { body: taken } = await agree({ call: `POST ${demo.base}/stances`, body: stance }, 201);
    await agree({ call: `POST ${demo.base}/stances`, body: stance }, 409);
    await agree({ call: `GET ${demo.base}/stances?link=${made.id}` }, 200);
    await agree({ call: `GET ${demo.base}/stances/${taken.id}` }, 200);
    const denial = { kind: 'denies', answer: null };
    const denied = await agree(
      { call: `PATCH ${demo.base}/stances/${taken.id}`, headers: match(taken.rev), body: denial },
      200,
    );
    const silence = { statement: made.id, source: 'mayor' };
    const { body: quiet } = await agree({ call: `POST ${demo.base}/silences`, body: silence }, 201);
    await agree({ call: `POST ${demo.base}/silences`, body: { ...silence, source: 'harbour' } }, 409);
    await agree({ call: `GET ${demo.base}/silences` }, 200);
    await agree({ call: `GET ${demo.base}/silences/${quiet.id}` }, 200);
    const noted = await agree(
      { call: `PATCH ${demo.base}/silences/${quiet.id}`, headers: match(quiet.rev), body: { note: 'x' } },
      200,
    );
    const affirm = { statement: made.id, claim: demo.bread, kind: 'affirms' };
    await agree({ call: `POST ${demo.base}/stances`, body: affirm }, 201);

    await agree({ call: `GET ${demo.base}/matrix?columns=both&sort=contested` }, 200);
    await agree({ call: `GET ${demo.base}/matrix?columns=rows` }, 400);
    await agree({ call: `GET ${demo.base}/matrix.csv?bom=yes` }, 200);
    await agree({ call: `GET ${demo.base}/matrix.md` }, 200);
    await agree({ call: `GET ${demo.base}/graph?by=source&kind=affirms,denies` }, 200);
    await agree({ call: `GET ${demo.base}/graph?kind=likes` }, 400);
    await agree({ call: `GET ${demo.base}/report.html?quotes=text` }, 200);
    await agree({ call: `GET ${demo.base}/report.md?quotes=best` }, 400);
    await agree({ call: `GET ${one}/cell?column=source:harbour` }, 200);
    await agree({ call: `GET ${one}/cell?column=source:nowhere` }, 404);
    const { body: found } = await agree({ call: `GET ${demo.base}/contradictions?kind=contradicts` }, 200);
    expect(found.items).to.have.length(1);

    await agree({ call: `DELETE ${demo.base}/silences/${quiet.id}`, headers: match(noted.body.rev) }, 200);
    const split = { text: 'It froze hard.', stances: [taken.id] };
    const parted = await agree(
      { call: `POST ${one}/split`, headers: match(cleared.body.rev), body: split },
      201,
    );
    await agree({ call: `DELETE ${demo.base}/stances/${taken.id}`, headers: match(denied.body.rev) }, 412);
    const { body: away } = await agree({ call: `GET ${demo.base}/stances/${taken.id}` }, 200);
    await agree({ call: `DELETE ${demo.base}/stances/${taken.id}`, headers: match(away.rev) }, 200);
    const merge = `POST ${list}/${parted.body.id}/merge` as const;
    await agree({ call: merge, headers: match(parted.body.rev), body: { into: parted.body.id } }, 422);
    const merged = await agree(
      { call: merge, headers: match(parted.body.rev), body: { into: made.id } },
      200,
    );
    await agree({ call: `DELETE ${one}`, headers: match(merged.body.statement.rev) }, 200);
    await agree({ call: `POST ${demo.base}/claims/${demo.mild}/statement`, body: {} }, 201);
    const { body: relation } = await agree(
      { call: `POST ${demo.base}/relations`, body: { from: demo.froze, to: demo.mild, kind: 'contradicts' } },
      201,
    );
    await agree({ call: `POST ${demo.base}/relations/${relation.id}/statement`, body: { text: 'x' } }, 201);
  });

  it('agree on suggestions and dismissals', async () => {
    const like = `GET ${demo.base}/claims/${demo.froze}/suggestions` as const;
    const claims = `GET ${demo.base}/sources/mayor/claim-suggestions` as const;
    await agree({ call: like }, 409);
    await agree({ call: claims }, 409);
    const { body: project } = await agree({ call: `GET ${demo.base}` }, 200);
    await agree(
      { call: `PATCH ${demo.base}`, headers: match(project.rev), body: { suggestions: true } },
      200,
    );
    await agree({ call: like }, 200);
    await agree({ call: claims }, 200);
    const list = `${demo.base}/dismissals`;
    const body = { target: { source: 'mayor', spans: [{ exact: 'Thirty ships waited for a week.' }] } };
    const { body: made } = await agree({ call: `POST ${list}`, body }, 201);
    await agree({ call: `POST ${list}`, body: { ...body, claim: 'nosuchclaim' } }, 422);
    await agree({ call: `GET ${list}` }, 200);
    await agree({ call: `GET ${list}/${made.id}` }, 200);
    const note = { note: 'No claim.' };
    const noted = await agree(
      { call: `PATCH ${list}/${made.id}`, headers: match(made.rev), body: note },
      200,
    );
    await agree({ call: `DELETE ${list}/${made.id}`, headers: match(noted.body.rev) }, 200);
  });

  it('agree on every operation: none was left out above', () => {
    const missed = api.operations.filter(({ operationId }) => !seen.has(operationId));
    expect(missed.map(({ operationId }) => operationId)).to.deep.equal([]);
  });
});
