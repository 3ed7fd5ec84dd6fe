import { expect } from 'chai';
import { readApiDocument } from '../../../support/api-document.ts';
import { type Row, send } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { agreeOnStatements } from './agree-on-statements.ts';

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

  it('agree on claims, relations, references, citations and checks', async () => {
    const cites = { claim: demo.froze, reference: demo.almanac };
    const { body: cited } = await agree({ call: `POST ${demo.base}/citations`, body: cites }, 201);
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
        add: cites,
        patch: { locator: 'p. 1' },
      },
      {
        plural: 'checks',
        add: { citation: cited.id, verdict: 'saysSo' },
        patch: { verdict: 'partly' },
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
    await agree({ call: `GET ${demo.base}/citation-figures` }, 200);
    await agree({ call: `GET ${demo.base}/citation-figures.csv?bom=yes` }, 200);
    await agree({ call: 'GET /api/projects/summer/citation-figures.csv' }, 404);
    const full = `${demo.base}/references/${demo.almanac}/full-text`;
    const { body: almanac } = await agree({ call: `GET ${demo.base}/references/${demo.almanac}` }, 200);
    const nowhere = { source: 'nowhere' };
    await agree({ call: `PUT ${full}`, headers: match(almanac.rev), body: nowhere }, 422);
    const joined = await agree(
      { call: `PUT ${full}`, headers: match(almanac.rev), body: { source: 'mayor' } },
      200,
    );
    await agree({ call: `DELETE ${full}`, headers: match(almanac.rev) }, 412);
    await agree({ call: `DELETE ${full}`, headers: match(joined.body.rev) }, 200);
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

  it('agree on statements, stances, silences, the matrix and contradictions', () =>
    agreeOnStatements({ agree, demo, match }));

  it('agree on assessments, which are for what others have related', async () => {
    const ends = { from: demo.bread, to: demo.mild, kind: 'contradicts' };
    const { body: relation } = await agree({ call: `POST ${demo.base}/relations`, body: ends }, 201);
    const list = `${demo.base}/assessments`;
    const body = { relation: relation.id, verdict: 'shares' };
    await agree({ call: `POST ${list}`, body }, 409);
    const headers = { 'Crossclaim-Name': 'Ben' };
    const { body: made } = await agree({ call: `POST ${list}`, headers, body }, 201);
    await agree({ call: `POST ${list}`, headers, body: { ...body, relation: 'nosuchrelation' } }, 422);
    await agree({ call: `GET ${list}?link=${relation.id}` }, 200);
    await agree({ call: `GET ${list}/${made.id}` }, 200);
    const noted = await agree(
      { call: `PATCH ${list}/${made.id}`, headers: match(made.rev), body: { verdict: 'rejects', note: 'x' } },
      200,
    );
    await agree({ call: `DELETE ${list}/${made.id}`, headers: match(noted.body.rev) }, 200);
  });

  it('agree on bibliographies that come in and go out', async () => {
    const call = `POST ${demo.base}/references/import` as const;
    const headers = { 'Content-Type': 'application/octet-stream' };
    const body = '[{"type":"book","title":"A book of ice"},{"type":"book"}]';
    await agree({ call, headers, body }, 200);
    await agree({ call, headers, body: 'A letter.' }, 415);
    await agree({ call, headers, body: '' }, 400);
    for (const format of ['biblatex', 'bibtex', 'csl-json', 'ris'])
      await agree({ call: `GET ${demo.base}/references/export/${format}` }, 200);
    await agree({ call: `GET ${demo.base}/formatted-references?style=mla&limit=2` }, 200);
    await agree({ call: `GET ${demo.base}/formatted-references?style=house` }, 400);
  });

  it('agree on merging references', async () => {
    const list = `${demo.base}/references`;
    const csl = { type: 'book', title: 'Frost' };
    const [one, other] = [
      (await agree({ call: `POST ${list}`, body: { csl } }, 201)).body,
      (await agree({ call: `POST ${list}`, body: { csl } }, 201)).body,
    ];
    const call = `POST ${list}/${other.id}/merge` as const;
    const body = { into: one.id, intoRev: one.rev };
    await agree({ call, body }, 428);
    await agree({ call, headers: match(other.rev), body: { ...body, into: other.id } }, 422);
    await agree({ call, headers: match(other.rev), body }, 200);
  });

  it('agree on a source’s own reference list', async () => {
    const list = `${demo.base}/sources/harbour/reference-list`;
    await agree({ call: `GET ${list}?limit=2` }, 200);
    await agree({ call: `GET ${demo.base}/sources/nowhere/reference-list` }, 404);
    await agree({ call: `POST ${list}/accept`, body: { keys: ['0123456789abcdef'] } }, 412);
    const put = { call: `PUT ${list}/place`, body: { start: 0, end: 20 } } as const;
    await agree(put, 428);
    const { body: source } = await agree({ call: `GET ${demo.base}/sources/harbour` }, 200);
    const marked = await agree({ ...put, headers: match(source.rev) }, 200);
    await agree({ call: `DELETE ${list}/place`, headers: match(marked.body.rev) }, 200);
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
