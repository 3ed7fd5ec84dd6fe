import { expect } from 'chai';
import request from 'supertest';
import { listBibliographyFormats } from '../../../../server/services/bibliography/export-bibliography.ts';
import { maxBibliographyBytes } from '../../../../server/services/bibliography/read-bibliography.ts';
import { addCitation } from '../../../../server/services/citations.ts';
import { addReference } from '../../../../server/services/references.ts';
import { testRows } from '../../../support/api-table.ts';
import { books, cslJson } from '../../../support/bibliography-file.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp, withServer } from '../../../support/open-app.ts';

const path = '/api/projects/winter/references';
const bytes = { 'Content-Type': 'application/octet-stream' };
const bridge = { id: 'bridge', type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };

describe('bibliographies through the API', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const send = (content: string, query = '') =>
    request(open.app).post(`${path}/import${query}`).set(bytes).send(Buffer.from(content));
  /** As it is sent: supertest makes something of it that depends on the media type. */
  const download = (address: string) =>
    withServer(open.app, async (server) => {
      const reply = await fetch(`${server}${address}`);
      return { headers: reply.headers, text: await reply.text() };
    });
  const count = () => open.workspace.store.count('winter', { type: 'reference' });

  it('tell of each entry what became of it, and of the change that takes all back', async () => {
    await send(cslJson([bridge])).expect(200);
    const before = await count();
    const entries = [
      ...books(1),
      { ...bridge, publisher: 'Harbour Press' },
      bridge,
      { type: 'book', id: 'nameless' },
    ];
    const { body } = await send(cslJson(entries)).expect(200);
    expect(body.counts).to.deep.equal({ added: 1, merged: 1, known: 1, skipped: 0, refused: 1 });
    expect(body.entries.map(({ line }: { line: number }) => line)).to.deep.equal([2, 3, 4, 5]);
    expect(body.entries[1]).to.deep.include({
      outcome: 'merged',
      by: 'DOI',
      took: ['publisher'],
      key: 'bridge',
    });
    expect(body.entries[3].reason).to.match(/title/);
    expect(await count()).to.equal(before + 1);
    const undo = await request(open.app).post(`/api/projects/winter/changes/${body.change}/undo`);
    expect(undo.status, undo.text).to.be.below(300);
    expect(await count()).to.equal(before);
  });

  it('are only looked at when nothing is to be saved', async () => {
    const before = await open.workspace.store.seq('winter');
    const { body } = await send(cslJson(books(2)), '?save=no').expect(200);
    expect(body.counts.added).to.equal(2);
    expect(body.change).to.equal(undefined);
    expect(body.entries[0].reference).to.equal(undefined);
    expect(await open.workspace.store.seq('winter')).to.equal(before);
  });

  it('leave out or add what is there, when that is asked for', async () => {
    await send(cslJson([bridge]));
    const skipped = await send(cslJson([bridge]), '?duplicates=skip');
    expect(skipped.body.counts).to.include({ added: 0, skipped: 1 });
    const added = await send(cslJson([bridge]), '?duplicates=add');
    expect(added.body.counts).to.include({ added: 1, skipped: 0 });
  });

  it('come out in every format, and are the same works when they come back', async () => {
    await send(cslJson([bridge, ...books(3)]));
    const all = await count();
    for (const { name, extension, mediaType } of await listBibliographyFormats()) {
      const { headers, text } = await download(`${path}/export/${name}`);
      expect(headers.get('content-disposition')).to.include(`winter-references.${extension}`);
      expect(headers.get('content-type')).to.include(mediaType);
      const back = await send(text, `?format=${name}&save=no`).expect(200);
      expect(back.body.counts, name).to.include({ added: 0, refused: 0 });
      expect(back.body.entries, name).to.have.length(all);
    }
  });

  it('come out as what a source’s claims cite, or as what is named', async () => {
    const csl = { type: 'book', title: bridge.title };
    const cited = await addReference(open.workspace, 'Ann', 'winter', { csl });
    const other = await addReference(open.workspace, 'Ann', 'winter', {
      csl: { ...csl, title: 'Another book' },
    });
    const claim = await open.workspace.store.read('winter', 'claim', demo.froze);
    const terms = { intent: 'citesAsEvidence' as const, locator: '', quote: '', note: '' };
    await addCitation(open.workspace, 'Ann', 'winter', { claim: demo.froze, reference: cited.id, ...terms });
    const titlesAt = async (query: string) => {
      const { text } = await download(`${path}/export/csl-json?${query}`);
      return JSON.parse(text).map(({ title }: { title: string }) => title);
    };
    expect(await titlesAt(`source=${encodeURIComponent(claim?.target.source ?? '')}`))
      .to.include(bridge.title)
      .and.not.include('Another book');
    expect(await titlesAt(`ids=${other.id}`)).to.deep.equal(['Another book']);
    expect(await titlesAt('ids=0000000000000000')).to.deep.equal([]);
  });

  testRows(
    () => open.app,
    [
      {
        it: 'refuse an empty body',
        call: `POST ${path}/import`,
        headers: bytes,
        status: 400,
        holds: { code: 'invalid' },
      },
      {
        it: 'refuse what is no bibliography',
        call: `POST ${path}/import?name=letter.txt`,
        headers: bytes,
        body: 'Dear reader, this is a letter.',
        status: 415,
        holds: { code: 'unsupported-media' },
      },
      {
        it: 'refuse what is no text',
        call: `POST ${path}/import`,
        headers: bytes,
        body: '%PDF-1.7\u0000',
        status: 422,
        holds: { code: 'unreadable' },
      },
      {
        it: 'refuse more than they take, and tell the bound',
        call: `POST ${path}/import`,
        headers: bytes,
        body: 'x'.repeat(maxBibliographyBytes + 1),
        status: 413,
        holds: { code: 'too-large', limit: maxBibliographyBytes },
      },
      {
        it: 'refuse an unknown format',
        call: `POST ${path}/import?format=marc`,
        headers: bytes,
        body: '[]',
        status: 400,
        holds: { fields: [{ path: 'format' }] },
      },
      {
        it: 'refuse an unknown way with duplicates',
        call: `POST ${path}/import?duplicates=eat`,
        headers: bytes,
        body: '[]',
        status: 400,
        holds: { fields: [{ path: 'duplicates' }] },
      },
      {
        it: 'have no import without a project',
        call: 'POST /api/projects/summer/references/import',
        headers: bytes,
        body: '[]',
        status: 404,
      },
      { it: 'have no export of an unknown format', call: `GET ${path}/export/marc`, status: 404 },
      {
        it: 'have no export of a source that is not there',
        call: `GET ${path}/export/csl-json?source=nowhere`,
        status: 404,
      },
      { it: 'refuse ids that are none', call: `GET ${path}/export/csl-json?ids=../../etc`, status: 400 },
    ],
  );
});
