import { expect } from 'chai';
import request from 'supertest';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { visit, words } from '../../../support/page-forms.ts';

const path = '/projects/winter/report';

describe('the page of the framing report', () => {
  let open: OpenApp;
  let ice: string;
  let bread: string;
  before(async () => {
    open = await openApp();
    const made = new ComparedProject(open.workspace);
    await made.begin();
    ice = (await made.statement('The harbour froze.', { topic: 'Ice' })).id;
    bread = (await made.statement('Bread was dear.', { topic: 'Bread & butter' })).id;
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    await made.stance(ice, froze.id, 'affirms');
    await made.stance(ice, never.id, 'denies', { rationale: 'Never is never.' });
    await made.silence(ice, 'baker', 'Lan', 'Nothing on water.');
  });
  after(() => open.close());

  it('shows the whole, which reads without JavaScript', async () => {
    const page = await visit(open.app, path);
    expect(page.status).to.equal(200);
    expect(words(page, '.report__facts')).to.equal('1 January 2026 · 2 statements, 3 sources, 2 quotes');
    expect(words(page, '#statement-1')).to.match(
      /^1\. The harbour froze\.≠ contradicted \(1 pair of sources cannot both be right\)✓ affirms: Port✗ denies: Town \(S3\)∅ silent: Town \(S2\)/,
    );
    for (const part of [
      'S2 baker∅ silentRead and found silent by Lan, 1 January 2026 (version 1). Nothing on water.',
      '✗ denies The harbour never froze. ¶ 1, sentence 1',
      'Ida, 1 January 2026. Never is never.',
    ])
      expect(words(page, '#statement-1')).to.include(part);
    expect(words(page, '#statement-2')).to.include(
      '– not spoken of· not checked: Port, Town (S2), Town (S3)',
    );
    expect(words(page, '.report__signed')).to.include('Judged by Ida, Lan.');
  });

  it('brings no style of its own but a sheet that names the project at the head of each printed page', async () => {
    const page = await visit(open.app, path);
    expect(page.document.querySelector('[style], style')).to.equal(null);
    expect(String(page.headers['content-security-policy'])).not.to.include('unsafe');
    const sheet = page.document.querySelector('main link[rel="stylesheet"]')?.getAttribute('href') ?? '';
    const reply = await request(open.app).get(sheet);
    expect(reply.status).to.equal(200);
    expect(reply.headers['content-type']).to.match(/^text\/css/);
    expect(reply.text).to.include('@top-left { content: "Winter"');
    expect((await request(open.app).get('/projects/nowhere/report/running.css')).status).to.equal(404);
  });

  for (const [query, headings] of [
    ['topic=Ice', ['Ice']],
    ['topic=Bread+%26+butter', ['Bread & butter']],
    ['topic=', ['Ice', 'Bread & butter']],
    ['topic=Nothing', []],
  ] as const)
    it(`tells for ${query} of ${headings.length === 0 ? 'nothing' : headings.join(' and ')}`, async () => {
      const page = await visit(open.app, `${path}?${query}`);
      const shown = [...page.document.querySelectorAll('.report__topic h2')].map((one) => one.textContent);
      expect(shown).to.deep.equal(headings);
    });

  it('tells of the boxes that are ticked, says that it is a part, and leads to downloads of the same part', async () => {
    const page = await visit(open.app, `${path}?statement=${ice}&source=harbour&source=mayor&quotes=text`);
    expect(words(page, '.report__facts strong')).to.equal(
      'A part of the project: 1 of 2 statements and 2 of 3 sources.',
    );
    const ticked = [...page.document.querySelectorAll('input[checked]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(ticked).to.deep.equal(['harbour', 'mayor', ice]);
    for (const link of page.document.querySelectorAll('.report-tools__files a')) {
      const reply = await request(open.app).get(link.getAttribute('href') ?? '');
      expect(reply.status).to.equal(200);
      expect(reply.headers['content-disposition']).to.match(
        /^attachment; filename="winter-report\.(?:html|md)"$/,
      );
      expect(reply.text)
        .to.include('The harbour froze.')
        .and.to.include('1 of 2 statements and 2 of 3 sources');
      expect(reply.text).not.to.include(bread);
      expect(reply.text).to.match(/http:\/\/127\.0\.0\.1:\d+\/projects\/winter\/sources\/harbour#claim-/);
    }
  });

  it('is not found for a project that is not there', async () => {
    expect((await visit(open.app, '/projects/nowhere/report')).status).to.equal(404);
    expect((await request(open.app).get('/api/projects/nowhere/report.md')).status).to.equal(404);
  });
});
