import { expect } from 'chai';
import request from 'supertest';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { readMarkup } from '../../core/document/markup.ts';
import { fieldsOf, post, type SeenPage, visit } from '../../../support/page-forms.ts';

const winter = '/projects/winter';
const hostile =
  '</textarea></template><img src=x onerror="alert(1)"><script>alert(2)</script>"\'><a href="javascript:alert(3)">';

describe('hostile words in the forms of cards', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const csl = { type: 'book', title: hostile, author: [{ family: hostile }] };
    const { body } = await request(open.app).post('/api/projects/winter/references').send({ csl });
    const source = {
      id: 'bad',
      title: hostile,
      framing: '<b onclick=x>',
      body: hostile.slice(0, 5) + hostile,
    };
    await request(open.app).post('/api/projects/winter/sources').send(source);
    const edit = `${winter}/claims/${demo.froze}/edit`;
    const fields = fieldsOf(await visit(open.app, edit), edit);
    const typed = {
      who: 'other',
      name: hostile.slice(0, 190),
      framing: '<i onload=x>',
      tags: '<script>, "><svg onload=x>',
      note: hostile,
    };
    expect((await post(open.app, edit, { ...fields, ...typed })).status).to.equal(303);
    await post(open.app, `${winter}/claims/${demo.froze}/relate`, {
      to: demo.mild,
      kind: 'agrees',
      rationale: hostile,
    });
    const citation = {
      reference: body.id,
      intent: 'discusses',
      locator: '<u onfocus=x>',
      quote: hostile,
      note: hostile,
    };
    expect((await post(open.app, `${winter}/claims/${demo.froze}/cite`, citation)).status).to.equal(303);
  });
  after(() => open.close());

  function expectHarmless(page: SeenPage) {
    const scripts = [...page.document.querySelectorAll('script')].map(
      (one) => one.getAttribute('src') ?? 'inline',
    );
    for (const script of scripts) expect(script).to.match(/^\/assets\//);
    expect([...page.document.querySelectorAll('img, svg, iframe, object, style')]).to.deep.equal([]);
    expect(readMarkup(page.html).attributes.filter((name) => / on/i.test(name))).to.deep.equal([]);
    for (const link of page.document.querySelectorAll('a, form'))
      expect(link.getAttribute('href') ?? link.getAttribute('action')).not.to.match(/^\s*javascript:/i);
  }

  it('are shown as words on every page and in every fragment', async () => {
    const relations = await open.workspace.store.list('winter', { type: 'relation' });
    const citations = await open.workspace.store.list('winter', { type: 'citation' });
    const paths = [
      `claims/${demo.froze}`,
      `claims/${demo.froze}/edit`,
      `claims/${demo.froze}/relate?q=${encodeURIComponent('<script>')}`,
      `claims/${demo.froze}/cite?q=${encodeURIComponent('"><script>')}`,
      `claims/${demo.mild}`,
      `relations/${relations.items[0]?.id}/edit`,
      `citations/${citations.items[0]?.id}/edit`,
      `claims/find?q=${encodeURIComponent('img')}`,
      'references/find?q=script',
      'sources/bad/sentences',
      `sources/harbour/sentences?claim=${demo.froze}`,
      `sources/harbour/cards?ids=${demo.froze}`,
    ];
    for (const path of paths) {
      const page = await visit(open.app, `${winter}/${path}`);
      expect(page.status, path).to.equal(200);
      expectHarmless(page);
    }
    const card = await visit(open.app, `${winter}/claims/${demo.froze}`);
    expect(card.document.querySelector('.card__head')?.textContent).to.include('<script>alert(2)</script>');
    const edit = `${winter}/claims/${demo.froze}/edit`;
    expect(fieldsOf(await visit(open.app, edit), edit).note).to.equal(hostile);
  });

  it('are shown as words in streams, refusals and conflicts', async () => {
    const edit = `${winter}/claims/${demo.froze}/edit`;
    const fields = fieldsOf(await visit(open.app, edit), edit);
    const accept = { Accept: 'text/vnd.turbo-stream.html' };
    const name = encodeURIComponent('<img src=x onerror=alert(4)>');
    const signed = { ...accept, 'Crossclaim-Name': name };
    expectHarmless(await post(open.app, edit, { ...fields, note: `${hostile}!` }, signed));
    const stale = await post(open.app, edit, { ...fields, note: `${hostile} mine` });
    expect(stale.status).to.equal(412);
    expect(stale.html).to.include('&lt;img src=x onerror=alert(4)&gt;');
    expectHarmless(stale);
    expectHarmless(await post(open.app, edit, { ...fields, kind: hostile, note: 'x'.repeat(20_001) }));
  });

  it('never lead away after a form', async () => {
    for (const back of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const edit = `${winter}/claims/${demo.bread}/edit`;
      const fields = fieldsOf(await visit(open.app, edit), edit);
      const reply = await post(open.app, edit, { ...fields, back });
      expect(reply.headers.location, back).to.equal(`${winter}/claims/${demo.bread}`);
    }
  });

  it('post nothing from another site', async () => {
    const reply = await post(
      open.app,
      `${winter}/claims`,
      { source: 'harbour', sentence: '1' },
      { Origin: 'https://evil.example' },
    );
    expect(reply.status).to.equal(403);
  });
});
