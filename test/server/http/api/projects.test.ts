import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

describe('the API of projects', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
  });
  after(() => open.close());

  testRows(app, [
    { it: 'begins empty', call: 'GET /api/projects', status: 200, holds: { items: [] } },
    {
      it: 'begins a project under the id that was asked for',
      call: 'POST /api/projects',
      body: { id: 'winter', title: '  The winter\tof 1893 ', description: 'What happened?\r\n' },
      status: 201,
      holds: {
        type: 'project',
        id: 'winter',
        project: 'winter',
        rev: 1,
        title: 'The winter of 1893',
        description: 'What happened?',
        creator: 'Test Reader',
        sample: false,
      },
      has: { ETag: '"1"', Location: '/api/projects/winter', 'Cache-Control': 'no-cache' },
    },
    {
      it: 'makes an id from the title',
      call: 'POST /api/projects',
      body: { title: 'Quan hệ Việt – Đức' },
      status: 201,
      holds: { id: 'quan-he-viet-duc' },
    },
    {
      it: 'makes another id when that one is taken',
      call: 'POST /api/projects',
      body: { title: 'Winter' },
      status: 201,
      holds: { id: 'winter-2' },
    },
    {
      it: 'keeps the letters of other scripts in ids',
      call: 'POST /api/projects',
      body: { title: '中越关系' },
      status: 201,
      holds: { id: '中越关系' },
      has: { Location: `/api/projects/${encodeURIComponent('中越关系')}` },
    },
    {
      it: 'finds such a project under its encoded address',
      call: `GET /api/projects/${encodeURIComponent('中越关系')}`,
      status: 200,
      holds: { id: '中越关系' },
    },
    {
      it: 'refuses an id that is taken',
      call: 'POST /api/projects',
      body: { id: 'winter', title: 'Another' },
      status: 409,
      holds: { code: 'exists' },
    },
    {
      it: 'refuses a title without letters',
      call: 'POST /api/projects',
      body: { title: '!!!' },
      status: 400,
      holds: { code: 'invalid', fields: [{ path: 'title' }] },
    },
    {
      it: 'refuses a project without a title',
      call: 'POST /api/projects',
      body: {},
      status: 400,
      holds: { fields: [{ path: 'title' }] },
    },
    { it: 'lists the projects by title', call: 'GET /api/projects', status: 200, holds: { items: [] } },
    {
      it: 'reads a project',
      call: 'GET /api/projects/winter',
      status: 200,
      holds: { id: 'winter' },
      has: { ETag: '"1"' },
    },
    {
      it: 'says what is not there',
      call: 'GET /api/projects/summer',
      status: 404,
      holds: { code: 'not-found' },
    },
    {
      it: 'revises a project',
      call: 'PATCH /api/projects/winter',
      headers: { 'If-Match': '"1"' },
      body: { title: 'Winter 1893' },
      status: 200,
      holds: { title: 'Winter 1893', description: 'What happened?', rev: 2 },
      has: { ETag: '"2"' },
    },
    {
      it: 'refuses a stale revision and shows the project as it stands',
      call: 'PATCH /api/projects/winter',
      headers: { 'If-Match': '"1"' },
      body: { title: 'Lost' },
      status: 412,
      holds: { code: 'stale', current: { title: 'Winter 1893', rev: 2 } },
    },
    {
      it: 'refuses a revision that does not say what it saw',
      call: 'PATCH /api/projects/winter',
      body: { title: 'Lost' },
      status: 428,
      holds: { code: 'precondition-required' },
    },
    {
      it: 'does not let a client mark a project as the sample',
      call: 'PATCH /api/projects/winter',
      headers: { 'If-Match': '"2"' },
      body: { sample: true },
      status: 400,
    },
    {
      it: 'does not take a project away on a stale look',
      call: 'DELETE /api/projects/winter',
      headers: { 'If-Match': '"1"' },
      status: 412,
    },
    {
      it: 'takes a project away',
      call: 'DELETE /api/projects/winter',
      headers: { 'If-Match': '"2"' },
      status: 204,
    },
    { it: 'has it no more', call: 'GET /api/projects/winter', status: 404 },
    {
      it: 'can begin another one under the same id',
      call: 'POST /api/projects',
      body: { id: 'winter', title: 'Anew' },
      status: 201,
      holds: { rev: 1, title: 'Anew' },
    },
  ]);

  it('signs with the name that a client gives', async () => {
    const named = { call: 'POST /api/projects', body: { title: 'Signed' } } as const;
    const reply = await send(app(), {
      ...named,
      headers: { 'Crossclaim-Name': encodeURIComponent('黎氏 Ana') },
    });
    expect(reply.body.creator).to.equal('黎氏 Ana');
    const unreadable = await send(app(), { ...named, headers: { 'Crossclaim-Name': '%E0%A4%A' } });
    expect(unreadable.body.creator).to.equal('Test Reader');
  });

  it('sorts the list by title', async () => {
    const { body } = await send(app(), { call: 'GET /api/projects' });
    const titles = body.items.map((project: { title: string }) => project.title);
    expect(titles)
      .to.include.members(['Anew', '中越关系'])
      .and.to.deep.equal([...titles].sort((a, b) => a.localeCompare(b)));
  });

  it('shows a new project nothing of one that was removed under its id', async () => {
    const source = { id: 'note', title: 'Note', body: 'One text.' };
    await send(app(), { call: 'POST /api/projects/winter/sources', body: source });
    const read = () => send(app(), { call: 'GET /api/projects/winter/sources/note/text' });
    expect((await read()).body.text).to.equal('One text.');
    await send(app(), { call: 'DELETE /api/projects/winter', headers: { 'If-Match': '"1"' } });
    await send(app(), { call: 'POST /api/projects', body: { id: 'winter', title: 'Anew' } });
    expect((await read()).status).to.equal(404);
    await send(app(), {
      call: 'POST /api/projects/winter/sources',
      body: { ...source, body: 'Another text.' },
    });
    expect((await read()).body.text).to.equal('Another text.');
  });
});
