import { expect } from 'chai';
import request from 'supertest';
import { addMatrixDemo, type MatrixDemo } from '../../../support/matrix-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const stream = { Accept: 'text/vnd.turbo-stream.html' };

describe('a cell of the matrix', () => {
  let open: OpenApp;
  let demo: MatrixDemo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addMatrixDemo(open.app);
  });
  afterEach(() => open.close());

  const cell = (statement: string, column: string) =>
    `/projects/winter/matrix/${statement}/${encodeURIComponent(column)}`;
  const stances = async () => (await request(open.app).get(`${demo.base}/stances`)).body.items;
  const silences = async () => (await request(open.app).get(`${demo.base}/silences`)).body.items;
  const undo = (html: string) => Number(/changes\/(\d+)\/undo/.exec(html)?.[1]);

  it('opens to the exact quotes, with who says what they do, and the way into the text', async () => {
    const page = await visit(open.app, cell(demo.frozen, 'source:harbour'));
    expect(words(page, '.cell__quote')).to.equal('The harbour froze in January 1893.');
    expect(page.document.querySelector('.cell__quote')?.getAttribute('href')).to.equal(
      `/projects/winter/sources/harbour#claim-${demo.froze}`,
    );
    expect(words(page, '.cell__stance')).to.contain('✓ affirms Test Reader');
    expect(page.document.querySelector('[data-cell-silence]')).to.equal(null);
  });

  it('gives a stance to the claim that is chosen, and leads back with the way to undo it', async () => {
    const path = cell(demo.frozen, 'source:mayor');
    const reply = await post(open.app, `${path}/stance`, {
      claim: demo.mild,
      stance: 'denies',
      rationale: 'Mild.',
    });
    expect(reply.status).to.equal(303);
    expect(reply.headers.location).to.equal(`/projects/winter/matrix#row-${demo.frozen}`);
    const [, stance] = await stances();
    expect(stance).to.include({ claim: demo.mild, kind: 'denies', rationale: 'Mild.' });
    const notice = decodeURIComponent(String(reply.headers['set-cookie']));
    expect(notice).to.contain(`"seq":${stance.rev}`);
  });

  it('gives a script the row anew instead', async () => {
    const path = cell(demo.frozen, 'source:mayor');
    const reply = await post(open.app, `${path}/stance`, { claim: demo.mild, stance: 'denies' }, stream);
    expect(reply.headers['content-type']).to.contain('turbo-stream');
    expect(reply.html).to.contain(`id="row-${demo.frozen}"`).and.to.contain('denies');
    expect(undo(reply.html)).to.equal((await stances())[1].rev);
  });

  it('offers no undo when nothing was changed', async () => {
    const path = cell(demo.frozen, 'source:harbour');
    const reply = await post(open.app, `${path}/stance`, { claim: demo.froze, stance: 'affirms' }, stream);
    expect(reply.html).to.contain('You had said so already.').and.not.to.contain('/undo');
  });

  it('chooses the claim that says most of the statement, and says why', async () => {
    const page = await visit(open.app, cell(demo.ships, 'source:harbour'));
    expect(page.document.querySelectorAll('.cell__candidate')).to.have.length(2);
    const chosen = page.document.querySelector('input[checked]');
    expect(chosen?.closest('label')?.textContent).to.contain('The bread ran out');
    expect(words(page, '.cell__candidates > .quiet')).to.contain('tagged last');
    const frozen = await visit(open.app, cell(demo.frozen, 'source:mayor'));
    expect(words(frozen, '.cell__candidates > .quiet')).to.equal('The only claim of this source.');
  });

  it('asks a question for its answer', async () => {
    const path = cell(demo.ships, 'source:mayor');
    const page = await visit(open.app, path);
    const values = [...page.document.querySelectorAll('[name="stance"]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(values).to.deep.equal([
      'affirms:a1',
      'affirms:a2',
      'qualifies',
      'reframes',
      'mentions',
      'denies:a1',
      'denies:a2',
    ]);
    const bare = await post(open.app, `${path}/stance`, {
      claim: demo.mild,
      stance: 'affirms',
      rationale: 'So it says.',
    });
    expect(bare.status).to.equal(400);
    expect(words(bare, '.problem')).to.contain('which answer');
    expect(bare.html).to.contain('So it says.');
    await post(open.app, `${path}/stance`, { claim: demo.mild, stance: 'affirms:a2' });
    expect((await stances())[1]).to.include({ kind: 'affirms', answer: 'a2' });
  });

  it('is confirmed to be silent by a person who signs, and that is withdrawn', async () => {
    const path = cell(demo.frozen, 'source:mayor');
    expect(words(await visit(open.app, path), '#cell-signed')).to.contain(
      'I, Test Reader, have read this source',
    );
    await post(open.app, `${path}/silence`, { note: 'Read twice.' });
    const [silence] = await silences();
    expect(silence).to.include({ source: 'mayor', creator: 'Test Reader', version: 1, note: 'Read twice.' });
    const silent = await visit(open.app, path);
    expect(words(silent, '.cell__stance')).to.contain('∅ silent Test Reader').and.to.contain('Read twice.');
    expect(words(silent, '.cell__silent')).to.contain('You have confirmed');
    await post(open.app, `${path}/withdraw`, { type: 'silence', id: silence.id, rev: String(silence.rev) });
    expect(await silences()).to.deep.equal([]);
  });

  it('says that the text has changed since it was found silent, and is confirmed anew', async () => {
    const path = cell(demo.frozen, 'source:mayor');
    await post(open.app, `${path}/silence`, {});
    const body = 'It was a mild winter, and bread was never short. A new line.';
    const { headers } = await request(open.app).get(`${demo.base}/sources/mayor`);
    await request(open.app)
      .post(`${demo.base}/sources/mayor/versions`)
      .set('If-Match', String(headers.etag))
      .send({ body })
      .expect(201);
    expect(words(await visit(open.app, '/projects/winter/matrix'), `#row-${demo.frozen}`)).to.contain(
      '∅? needs a new look',
    );
    const page = await visit(open.app, path);
    expect(words(page, '.cell__stance')).to.contain('Confirmed for version 1; the text has changed since');
    expect(words(page, '[data-cell-silence]')).to.contain('Confirm for version 2');
    await post(open.app, `${path}/silence`, {});
    expect((await silences())[0]).to.include({ version: 2 });
  });

  it('is not silent while a claim speaks, and says so', async () => {
    const reply = await post(open.app, `${cell(demo.frozen, 'source:harbour')}/silence`, {
      note: 'Nothing there.',
    });
    expect(reply.status).to.equal(409);
    expect(words(reply, '.problem')).to.contain('a claim of it speaks');
  });

  it('of a framing leads to the cells of its sources, where stances are given', async () => {
    const path = cell(demo.frozen, 'framing:');
    const page = await visit(open.app, path);
    expect(
      [...page.document.querySelectorAll('.cell__source h3')].map((one) => one.textContent),
    ).to.deep.equal(['The harbour', 'The mayor']);
    expect(page.document.querySelector('.cell__give')).to.equal(null);
    expect((await post(open.app, `${path}/silence`, {})).status).to.equal(400);
  });

  it('of a statement or a column that is not there is not found', async () => {
    expect((await visit(open.app, cell(demo.frozen, 'source:nowhere'))).status).to.equal(404);
    expect((await visit(open.app, cell('nobody', 'source:mayor'))).status).to.equal(404);
  });

  it('refuses a claim that is none, and keeps the reason typed', async () => {
    const path = cell(demo.frozen, 'source:mayor');
    const reply = await post(open.app, `${path}/stance`, { claim: '', stance: 'denies', rationale: 'Kept.' });
    expect(reply.status).to.equal(422);
    expect(words(reply, '.problem')).to.contain('Choose a claim');
    expect(reply.html).to.contain('Kept.');
  });
});
