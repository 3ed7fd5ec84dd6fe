import { expect } from 'chai';
import { addCitation } from '../../../../server/services/citations.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { addReference, reviseReference } from '../../../../server/services/references.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

const list = '/projects/winter/references';

describe('the references of a project', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const lines = (page: SeenPage) =>
    [...page.document.querySelectorAll('.bib__text')].map((line) =>
      (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  const almanac = () => requireRecord(open.workspace, 'winter', 'reference', demo.almanac);
  function cite() {
    const link = { claim: demo.froze, reference: demo.almanac, locator: 'p. 3', quote: '', note: '' };
    return addCitation(open.workspace, 'Ann', 'winter', { ...link, intent: 'citesAsEvidence' });
  }

  it('says what to do first when there is none', async () => {
    await post(open.app, '/projects', { title: 'Empty', description: '' });
    const page = await visit(open.app, '/projects/empty/references');
    expect(words(page, '.empty')).to.include('no reference');
    const ways = [...page.document.querySelectorAll('.first-ways h2')].map((one) => one.textContent);
    expect(ways).to.deep.equal(['What your sources cite', 'What you have in a file', 'By hand']);
    expect(page.document.querySelector('.first-ways turbo-frame')?.getAttribute('src')).to.equal(
      '/projects/empty/reference-lists/open?each=yes',
    );
  });

  it('adds an article with names, date and pages, and lists it by name', async () => {
    const reply = await post(open.app, list, {
      type: 'article-journal',
      title: 'Ice',
      author: 'Brown, Ben\r\n王, 明\r\nWorld Bank',
      issued: '2021-05-03',
      'container-title': 'Some Journal',
      volume: '3',
      issue: '2',
      page: '1–20',
      DOI: 'https://doi.org/10.1000/182',
    });
    expect(reply.headers.location).to.equal(list);
    const page = await visit(open.app, list);
    expect(lines(page)[1]).to.equal(
      'Brown, B., 王明, & World Bank. (2021). Ice. Some Journal, 3(2), 1–20. https://doi.org/10.1000/182',
    );
    const { items } = await open.workspace.store.list('winter', { type: 'reference' });
    const added = items.find(({ csl }) => csl.title === 'Ice')?.csl;
    expect(added?.author).to.deep.equal([
      { family: 'Brown', given: 'Ben' },
      { family: '王', given: '明' },
      { literal: 'World Bank' },
    ]);
    expect(added?.DOI).to.equal('10.1000/182');
    expect(added).to.not.have.property('publisher');
  });

  it('gives the form back with everything typed when something does not fit', async () => {
    const typed = { type: 'book', title: '', author: 'Brown, Ben', issued: '2021', URL: 'ftp://x' };
    const page = await post(open.app, list, typed);
    expect(page.status).to.equal(400);
    expect(words(page, '#field-title-error')).to.include('title is needed');
    expect(words(page, '#field-URL-error')).to.include('http');
    expect(words(page, '#field-author')).to.equal('Brown, Ben');
    expect(page.document.querySelector('#field-type option[selected]')?.getAttribute('value')).to.equal(
      'book',
    );
  });

  it('refuses a date that is none', async () => {
    const page = await post(open.app, list, { type: 'book', title: 'T', issued: 'long ago' });
    expect(page.status).to.equal(400);
    expect(words(page, '#field-issued-error')).to.include('Must be a date');
  });

  it('finds by word, and by whether it is cited', async () => {
    expect(lines(await visit(open.app, `${list}?text=ALMANAC`))).to.have.length(1);
    expect(words(await visit(open.app, `${list}?text=whale`), '.empty')).to.include('No reference fits');
    expect(lines(await visit(open.app, `${list}?cited=yes`))).to.have.length(0);
    await cite();
    expect(lines(await visit(open.app, `${list}?cited=yes`))).to.have.length(1);
    const page = await visit(open.app, list);
    expect(words(page, '.ref__facts')).to.include('book').and.not.include('never cited');
    expect(words(page, '.bib__citing')).to.include('cited by 1 claim').and.include('The harbour froze');
  });

  it('remembers style, language and order in the address, also on the way to print and back', async () => {
    const asked = `${list}?style=gb-t-7714&language=zh-Hans&sort=title&cited=no`;
    const page = await visit(open.app, asked);
    const chosen = ['style', 'language', 'sort', 'cited'].map((name) =>
      page.document.querySelector(`#filter-${name} option[selected]`)?.getAttribute('value'),
    );
    expect(chosen).to.deep.equal(['gb-t-7714', 'zh-Hans', 'title', 'no']);
    expect(words(page, '.bib__number')).to.equal('[1]');
    const print = page.document.querySelector('.count a')?.getAttribute('href') ?? '';
    const printed = await visit(open.app, print);
    expect(words(printed, 'h1')).to.equal('参考文献');
    expect(printed.document.querySelector('.actions a')?.getAttribute('href')).to.equal(asked);
  });

  it('sets the list in the language of the project where the address names none', async () => {
    const { rev } = await requireRecord(open.workspace, 'winter', 'project', 'winter');
    await post(open.app, '/projects/winter/edit', { rev: String(rev), title: 'W', language: 'de' });
    expect(lines(await visit(open.app, list))[0]).to.equal('An almanac of ice. (o. J.).');
  });

  it('names who made the styles, and falls back on APA for a style that it does not know', async () => {
    expect(words(await visit(open.app, list), '.bib-credit')).to.include('citeproc-js by Frank Bennett');
    const page = await visit(open.app, `${list}?style=house&language=xx&sort=luck`);
    expect(page.status).to.equal(200);
    expect(words(page, '.bib-credit')).to.include('APA');
  });

  it('links a DOI and an address, and nothing else that a value holds', async () => {
    const csl = {
      type: 'webpage',
      title: '<img src=x> at http://elsewhere.example/',
      URL: 'https://example.org/a?b=1&c=2',
    };
    await addReference(open.workspace, 'Ann', 'winter', { csl });
    const page = await visit(open.app, `${list}?type=webpage`);
    const links = [...page.document.querySelectorAll('.bib__text a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([csl.URL]);
    expect(page.document.querySelector('.bib__text img')).to.equal(null);
  });

  it('shows one with the claims that cite it', async () => {
    await cite();
    const page = await visit(open.app, `${list}/${demo.almanac}`);
    expect(words(page, 'h1')).to.equal('An almanac of ice');
    const claim = page.document.querySelector('.claim-line__quote');
    expect(claim?.getAttribute('href')).to.equal(`/projects/winter/sources/harbour#claim-${demo.froze}`);
    expect(words(page, '.claim-line__facts')).to.include('cites as evidence').and.include('p. 3');
  });

  it('keeps what the form has no field for', async () => {
    const { rev, csl } = await almanac();
    const kept = {
      ...csl,
      PMID: '12345678',
      author: [{ literal: 'Bank, World' }],
      issued: { literal: 'c. 1893' },
    };
    const revised = await reviseReference(open.workspace, 'Ann', 'winter', demo.almanac, rev, { csl: kept });
    const edit = `${list}/${demo.almanac}/edit`;
    const page = await visit(open.app, edit);
    const value = (name: string) =>
      page.document.querySelector(`#field-${name}`)?.getAttribute('value') ?? '';
    const fields = {
      rev: String(revised.rev),
      type: 'book',
      author: '"Bank, World"',
      issued: value('issued'),
    };
    await post(open.app, edit, { ...fields, title: 'Another title' });
    expect((await almanac()).csl).to.deep.equal({ ...kept, title: 'Another title' });
  });

  it('answers 412 with both texts when somebody else saved meanwhile', async () => {
    const { rev, csl } = await almanac();
    const other = { csl: { ...csl, publisher: 'Theirs' } };
    await reviseReference(open.workspace, 'Ben', 'winter', demo.almanac, rev, other);
    const typed = { rev: String(rev), type: 'book', title: 'An almanac of ice', publisher: 'Mine' };
    const page = await post(open.app, `${list}/${demo.almanac}/edit`, typed);
    expect(page.status).to.equal(412);
    expect(page.document.querySelector('#field-publisher')?.getAttribute('value')).to.equal('Mine');
    expect(words(page, '#field-publisher-theirs')).to.include('Theirs');
  });

  it('takes one away with its citations, and back again', async () => {
    await cite();
    const { rev } = await almanac();
    const reply = await post(open.app, `${list}/${demo.almanac}/retract`, { rev: String(rev) });
    expect(reply.headers.location).to.equal(list);
    expect(await open.workspace.store.count('winter', { type: 'citation' })).to.equal(0);
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    const page = await visit(open.app, list, { Cookie: cookie });
    await post(open.app, page.document.querySelector('.notice form')?.getAttribute('action') ?? '', {
      back: list,
    });
    expect(await open.workspace.store.count('winter', { type: 'citation' })).to.equal(1);
  });

  it('shows every field without JavaScript, and begins with the type that was asked for', async () => {
    const page = await visit(open.app, `${list}/new?type=thesis`);
    for (const name of ['author', 'container-title', 'volume', 'ISBN', 'genre', 'URL'])
      expect(page.document.querySelector(`#field-${name}`), name).to.not.equal(null);
    expect(page.document.querySelector('#field-type option[selected]')?.getAttribute('value')).to.equal(
      'thesis',
    );
  });
});
