import { expect } from 'chai';
import request from 'supertest';
import { decodeIndex, type EncodedIndex } from '../../../../server/core/reader-index.ts';
import { addReading } from '../../../../server/services/reading.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { addReaderSource, claimOn, readerProject } from '../../../support/reader-page.ts';

describe('the reader’s page', () => {
  let open: OpenApp;
  let source: string;
  beforeEach(async () => {
    open = await openApp();
    source = await addReaderSource(open, 'One ship came. Two ships left. Nobody saw it.');
  });
  afterEach(() => open.close());

  const here = () => `/projects/${readerProject}/sources/${source}`;
  const index = async () => {
    const { body } = await request(open.app).get(`${here()}/index.json`).expect(200);
    const encoded: EncodedIndex = body;
    return decodeIndex(encoded);
  };
  const etag = async () => (await request(open.app).get(`${here()}/index.json`)).headers.etag;

  it('tells what is known of the document, and holds its text as it is', async () => {
    const { text } = await request(open.app).get(here()).expect(200);
    for (const known of [
      'A text to read',
      'Lê Văn An',
      'A press, March 2026',
      'Vietnamese',
      'https://example.org/text',
    ])
      expect(text).to.contain(known);
    expect(text).to.contain('One ship came. Two ships left. Nobody saw it.');
    expect(text).to.match(/<article id="text"[^>]* lang="en"/);
  });

  it('brings the first cards along', async () => {
    const claim = await claimOn(open, source, 'Two ships left.');
    const { text } = await request(open.app).get(here()).expect(200);
    expect(text).to.contain(`id="claim-${claim.id}"`);
  });

  it('answers 404 for a source that is not there', async () => {
    await request(open.app).get(`/projects/${readerProject}/sources/none`).expect(404);
    await request(open.app).get(`/projects/${readerProject}/sources/none/index.json`).expect(404);
  });

  it('lists sentences, and claims by place with their relations from their own side', async () => {
    const later = await claimOn(open, source, 'Two ships left.');
    const first = await claimOn(open, source, 'One ship came.');
    const input = {
      from: later.id,
      to: first.id,
      kind: 'supports',
      rationale: '',
      certainty: 'certain',
    } as const;
    await addRelation(open.workspace, 'Anna', readerProject, input);
    const { sentences, claims } = await index();
    expect(sentences).to.have.length(3);
    expect(claims.map(({ id }) => id)).to.deep.equal([first.id, later.id]);
    expect(claims.map(({ relations }) => relations)).to.deep.equal([
      [{ kind: 'supports', outward: false }],
      [{ kind: 'supports', outward: true }],
    ]);
  });

  it('gives the index a new tag when a claim or a relation changes, and for nothing else', async () => {
    const before = await etag();
    await addReading(open.workspace, 'Anna', readerProject, source, { version: 1, runs: [[0, 2]] });
    expect(await etag()).to.equal(before);
    const first = await claimOn(open, source, 'One ship came.');
    const tagged = await etag();
    expect(tagged).not.to.equal(before);
    const second = await claimOn(open, source, 'Two ships left.');
    const input = {
      from: first.id,
      to: second.id,
      kind: 'agrees',
      rationale: '',
      certainty: 'certain',
    } as const;
    const twice = await etag();
    await addRelation(open.workspace, 'Anna', readerProject, input);
    expect(new Set([before, tagged, twice, await etag()]).size).to.equal(4);
  });
});
