import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const base = '/api/projects/winter';

describe('the matrix and the contradictions through the API', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    const demo = await addDemo(open.app);
    const post = async (url: string, body: object) =>
      (await send(app(), { call: `POST ${base}/${url}`, body })).body;
    const statement = await post('statements', { text: '=1+1 | a *hard* winter', topic: 'Ice' });
    await post('statements', { text: 'Bread was dear.', topic: 'Bread' });
    await post('stances', { statement: statement.id, claim: demo.froze, kind: 'affirms' });
    await post('stances', { statement: statement.id, claim: demo.mild, kind: 'denies' });
  });
  after(() => open.close());

  testRows(app, [
    {
      it: 'shows statements against sources',
      call: `GET ${base}/matrix`,
      status: 200,
      holds: {
        columns: [{ key: 'source:harbour' }, { key: 'source:mayor', sources: [{ title: 'The mayor' }] }],
        rows: [
          {
            cells: [
              { state: 'stances', tallies: [{ kind: 'affirms', claims: 1, people: ['Test Reader'] }] },
              { state: 'stances', tallies: [{ kind: 'denies' }] },
            ],
            contest: { opposed: 1, reframed: 0, score: 1 },
          },
          { cells: [{ state: 'unchecked' }, { state: 'unchecked' }] },
        ],
        verdicts: [{ key: 'true' }],
      },
    },
    {
      it: 'takes empty fields of a form for no filter',
      call: `GET ${base}/matrix?topic=&tag=&person=&framing=&text=`,
      status: 200,
      holds: { rows: [{}, {}] },
    },
    {
      it: 'filters',
      call: `GET ${base}/matrix?topic=Bread&unchecked=yes`,
      status: 200,
      holds: { rows: [{ statement: { topic: 'Bread' } }] },
    },
    { it: 'refuses a sort that there is not', call: `GET ${base}/matrix?sort=colour`, status: 400 },
    { it: 'knows no project that is not there', call: 'GET /api/projects/summer/matrix', status: 404 },
    { it: 'has no file of it either', call: 'GET /api/projects/summer/matrix.csv', status: 404 },
    {
      it: 'lists contradictions with both claims and the reason',
      call: `GET ${base}/contradictions`,
      status: 200,
      holds: {
        total: 1,
        counts: { contradicts: 1, reframes: 0 },
        leftOut: 0,
        items: [
          {
            kind: 'contradicts',
            ends: [{ source: 'harbour', claim: { kind: 'factual' } }, { source: 'mayor' }],
            reasons: [{ by: 'statement', sides: [{ kind: 'affirms' }, { kind: 'denies' }] }],
            statements: [{ topic: 'Ice' }],
          },
        ],
      },
    },
    {
      it: 'lists none that somebody marked',
      call: `GET ${base}/contradictions?marked=yes`,
      status: 200,
      holds: { total: 0 },
    },
    {
      it: 'lists none of a project that is not there',
      call: 'GET /api/projects/summer/contradictions',
      status: 404,
    },
  ]);

  it('downloads as CSV in which no statement is a formula', async () => {
    const reply = await send(app(), { call: `GET ${base}/matrix.csv?sort=contested` });
    expect(reply.headers).to.include({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': "attachment; filename*=UTF-8''winter-matrix.csv",
    });
    const [head, first] = reply.text.split('\r\n');
    expect(head).to.equal(
      '"id","topic","statement","form","answers","tags","verdict","contested","The harbour","The mayor"',
    );
    expect(first).to.match(/"Ice","'=1\+1 \| a \*hard\* winter","assertion",/);
    expect(first).to.match(/"✓ affirms: 1 claim \(Test Reader\)","✗ denies: 1 claim \(Test Reader\)"$/);
    expect((await send(app(), { call: `GET ${base}/matrix.csv?bom=yes` })).text).to.match(/^\ufeff"id"/);
  });

  it('downloads as a Markdown table in which no statement is markup', async () => {
    const reply = await send(app(), { call: `GET ${base}/matrix.md` });
    expect(reply.headers['content-type']).to.equal('text/markdown; charset=utf-8');
    const lines = reply.text.split('\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      '# The winter of 1893',
      '',
      '| Statement | The harbour | The mayor | Verdict |',
      '| --- | --- | --- | --- |',
    ]);
    expect(lines[4]).to.include('1+1 \\| a \\*hard\\* winter** |');
    expect(lines[5]).to.include('| · not checked | · not checked |');
    expect((await send(app(), { call: `GET ${base}/matrix.md?topic=none` })).text).to.include('No statement');
  });
});
