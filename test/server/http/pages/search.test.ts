import { expect } from 'chai';
import request from 'supertest';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { visit, words } from '../../../support/page-forms.ts';

describe('the search page', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  it('asks for words first', async () => {
    const page = await visit(open.app, '/projects/winter/search');
    expect(page.document.querySelector('input[type="search"]')).to.not.equal(null);
    expect(page.document.querySelector('.hits')).to.equal(null);
  });

  it('groups what it finds, marks the words, and leads to sentence and claim', async () => {
    const page = await visit(open.app, '/projects/winter/search?q=harbour+froz');
    expect([...page.document.querySelectorAll('h2')].map((heading) => heading.textContent)).to.deep.equal([
      'In the sources',
      'Claims',
    ]);
    const marks = [...page.document.querySelectorAll('.hit mark')].map((mark) => mark.textContent);
    expect(marks.slice(0, 2)).to.deep.equal(['harbour', 'froze']);
    const hrefs = [...page.document.querySelectorAll('.hit__text')].map((hit) => hit.getAttribute('href'));
    expect(hrefs[0]).to.match(/^\/projects\/winter\/sources\/harbour#at-\d+$/);
    expect(hrefs[1]).to.equal(`/projects/winter/sources/harbour#claim-${demo.froze}`);
  });

  it('shows one group, and says how many there are of the others', async () => {
    const page = await visit(open.app, '/projects/winter/search?q=bread&in=claim');
    expect([...page.document.querySelectorAll('h2')].map((heading) => heading.textContent)).to.deep.equal([
      'Claims',
    ]);
    expect(words(page, '.orders')).to.include('sentences').and.include('2 claims');
  });

  it('says that nothing was found', async () => {
    expect(words(await visit(open.app, '/projects/winter/search?q=whale'), '.empty')).to.include('“whale”');
  });

  it('shows hostile words as text', async () => {
    const page = await visit(
      open.app,
      `/projects/winter/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(page.html).to.not.include('<script>alert');
  });

  it('answers programs in the same groups', async () => {
    const reply = await request(open.app).get('/api/projects/winter/search').query({ q: 'bread', limit: 1 });
    expect(reply.status).to.equal(200);
    const claims = reply.body.groups.find((one: { group: string }) => one.group === 'claim');
    expect(claims.total).to.equal(2);
    expect(claims.items).to.have.length(1);
    expect(claims.items[0].marks).to.have.length(1);
    expect((await request(open.app).get('/api/projects/winter/search')).status).to.equal(400);
    expect((await request(open.app).get('/api/projects/nothing/search?q=x')).status).to.equal(404);
  });
});
