import { expect } from 'chai';
import request from 'supertest';
import { addVersion } from '../../../../server/services/versions.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const harbour = '/projects/winter/sources/harbour/sentences';

describe('the text as a list of sentences', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const body = Array.from({ length: 250 }, (_, at) => `Line ${at + 1} of many.`).join('\n\n');
    const source = { id: 'long', title: 'Long', language: 'en', body };
    await request(open.app).post('/api/projects/winter/sources').send(source).expect(201);
  });
  after(() => open.close());

  it('has each sentence under its heading, with its claims and a button', async () => {
    const page = await visit(open.app, harbour);
    expect(words(page, '[role="heading"]')).to.equal('The winter');
    const texts = [...page.document.querySelectorAll('.sentences__text')].map((one) => one.textContent);
    expect(texts).to.deep.equal([
      'The harbour froze in January 1893.',
      'Nobody was hurt.',
      'Forty ships waited outside for nine days.',
      'The bread ran out on the sixth day.',
      'Nobody was hurt.',
      'The mayor called it a mild winter.',
    ]);
    const owner = page.document.querySelector(`#claim-${demo.bread}`)?.closest('li');
    expect(owner?.getAttribute('id')).to.equal('s-5');
    expect([...page.document.querySelectorAll('button[form="tag"]')]).to.have.length(7);
  });

  it('turns its pages, and finds the page of a sentence', async () => {
    const long = '/projects/winter/sources/long/sentences';
    const page = await visit(open.app, `${long}?from=130`);
    expect(words(page, '.sentences__text')).to.equal('Line 101 of many.');
    expect(words(page, '[aria-current="page"]:not(.band__nav a)')).to.equal('101–200');
    expect(words(await visit(open.app, `${long}?from=9999`), '.sentences__text')).to.equal(
      'Line 201 of many.',
    );
    for (const from of ['-5', 'x', '']) {
      const first = await visit(open.app, `${long}?from=${from}`);
      expect(words(first, '.sentences__text'), from).to.equal('Line 1 of many.');
    }
  });

  it('leads through a very long text by a few links and a field', async () => {
    const body = Array.from({ length: 2050 }, (_, at) => `Line ${at + 1} of many.`).join('\n\n');
    const source = { id: 'endless', title: 'Endless', language: 'en', body };
    await request(open.app).post('/api/projects/winter/sources').send(source).expect(201);
    const endless = '/projects/winter/sources/endless/sentences';
    const page = await visit(open.app, `${endless}?from=1000`);
    const [pages] = page.document.querySelectorAll('.sentences__pages');
    const links = [...(pages?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
    expect(links).to.deep.equal([
      ...['‹ Previous', '1–100', '801–900', '901–1000', '1001–1100', '1101–1200', '1201–1300', '2001–2050'],
      'Next ›',
    ]);
    expect(pages?.querySelector('[rel="next"]')?.getAttribute('href')).to.equal(`${endless}?from=1100`);
    const field = page.document.querySelector('form[method="get"] input[name="sentence"]');
    expect(field?.getAttribute('max')).to.equal('2050');
    expect(words(await visit(open.app, `${endless}?sentence=101`), '.sentences__text')).to.equal(
      'Line 101 of many.',
    );
    for (const sentence of ['0', '', 'x'])
      expect(
        words(await visit(open.app, `${endless}?sentence=${sentence}`), '.sentences__text'),
        sentence,
      ).to.equal('Line 1 of many.');
  });

  it('opens the claim that it is asked for', async () => {
    const page = await visit(open.app, `${harbour}?claim=${demo.bread}`);
    const open1 = [...page.document.querySelectorAll('details[open]')];
    expect(open1.map((one) => one.closest('article')?.getAttribute('data-claim-id'))).to.deep.equal([
      demo.bread,
    ]);
  });

  it('tags what stood there when the page was made, even when the text has moved since', async () => {
    const source = await open.workspace.store.read('winter', 'source', 'long');
    const body = 'A new first line.\n\nLine 1 of many.\n\nLine 2 of many, changed.';
    await addVersion(open.workspace, 'x', 'winter', 'long', source?.rev ?? 0, { body, origin: 'edit' });
    const tagged = await post(open.app, '/projects/winter/claims', {
      source: 'long',
      version: '1',
      sentence: '0',
    });
    const [, id = ''] = /#claim-(\w+)$/.exec(tagged.headers.location ?? '') ?? [];
    const claim = await open.workspace.store.read('winter', 'claim', id);
    expect(claim?.target).to.deep.include({ version: 2 });
    expect(claim?.target.spans[0]?.exact).to.equal('Line 1 of many.');
    expect(claim?.target.spans[0]?.start).to.be.greaterThan('A new first line.'.length);
    const lost = await post(open.app, '/projects/winter/claims', {
      source: 'long',
      version: '1',
      sentence: '200',
    });
    expect(lost.status).to.equal(422);
    expect(words(lost, '[role="alert"]')).to.match(/new version/);
  });

  it('answers cards in the order asked for, and says which are gone', async () => {
    const cards = `/projects/winter/sources/harbour/cards?ids=${demo.bread},0000000000000000,${demo.froze}`;
    const page = await visit(open.app, cards);
    const ids = [...page.document.querySelectorAll('article')].map((one) =>
      one.getAttribute('data-claim-id'),
    );
    expect(ids).to.deep.equal([demo.bread, demo.froze]);
    const streams = await visit(open.app, cards, { Accept: 'text/vnd.turbo-stream.html' });
    expect(streams.html).to.include('action="card-gone" target="claim-0000000000000000"');
  });
});
