import { expect } from 'chai';
import { addPapers, citing, paperProject, tagWords } from '../../../support/citing-paper.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

describe('the pages of offered citations', () => {
  let open: OpenApp;
  let papers: Awaited<ReturnType<typeof addPapers>>;
  let claim: string;
  let paths: Readonly<Record<'cite' | 'offers' | 'page', string>>;
  beforeEach(async () => {
    open = await openApp();
    papers = await addPapers(open);
    await tag(citing.year);
  });
  afterEach(() => open.close());

  async function tag(quote: string): Promise<void> {
    claim = (await tagWords(open, papers.english, quote)).id;
    const page = `/projects/${paperProject}/claims/${claim}`;
    paths = { page, cite: `${page}/cite`, offers: `${page}/offers` };
  }
  const citations = async () =>
    (await open.workspace.store.list(paperProject, { type: 'citation', link: claim })).items;
  const keys = async () =>
    [
      ...(await visit(open.app, paths.cite)).document.querySelectorAll(
        '.offer [name="work"] option, .offer [name="work"]',
      ),
    ]
      .map((one) => one.getAttribute('value') ?? '')
      .filter((key) => key !== '');

  it('stand above the form that cites, each as a form of its own', async () => {
    const page = await visit(open.app, paths.cite);
    expect(words(page, '.offer__words')).to.equal('Cites Hale (1994, p. 12)');
    expect(words(page, '.offer__work')).to.match(/^Hale, C\. \(1994\)\. Ideology at the frontier\./);
    expect(words(page, '.offer__guess')).to.equal('A guess from “According to”');
    expect(words(page, '.offer [name="intent"] [selected]')).to.equal('is supported by');
    expect(page.document.querySelector('.offer [name="locator"]')?.getAttribute('value')).to.equal('p. 12');
  });

  it('enter the citation as it was changed before, and say so on the card', async () => {
    const [work = ''] = await keys();
    const typed = { work, intent: 'disagreesWith', locator: 'p. 13', back: paths.page };
    expect((await post(open.app, paths.offers, typed)).status).to.equal(303);
    expect(await citations()).to.have.length(1);
    expect((await citations())[0]).to.include({ intent: 'disagreesWith', locator: 'p. 13' });
    const page = await visit(open.app, paths.page);
    expect(words(page, '.link__head')).to.equal('¶ disagrees with');
    expect((await visit(open.app, paths.cite)).document.querySelectorAll('.offer')).to.have.length(0);
  });

  it('give way on the page of citations in the text to the citation that was made', async () => {
    const address = `/projects/${paperProject}/sources/${papers.english}/mentions`;
    const links = async () => words(await visit(open.app, address), '.mention__do a');
    expect(await links()).to.equal('Cite from its claim');
    const [work = ''] = await keys();
    await post(open.app, paths.offers, { work, intent: 'discusses', locator: '', back: paths.page });
    expect(await links()).to.equal('✓ Cited by its claim');
  });

  it('do not choose between two works', async () => {
    await tag(citing.both);
    expect(await keys()).to.have.length(2);
    const refused = await post(open.app, paths.offers, { work: '', intent: 'discusses', locator: '' });
    expect(refused.status).to.equal(400);
    expect(words(refused, '.problem, main')).to.include('Choose the work that is meant');
    expect(await citations()).to.have.length(0);
  });

  it('go away when they are not wanted, and come back by undo', async () => {
    const [work = ''] = await keys();
    const answer = await post(open.app, paths.offers, { work, dismiss: 'yes', back: paths.page });
    expect(answer.status).to.equal(303);
    expect(await keys()).to.deep.equal([]);
    const { items } = await open.workspace.store.list(paperProject, { type: 'dismissal' });
    await post(open.app, `/projects/${paperProject}/changes/${items[0]?.rev}/undo`, { back: paths.page });
    expect(await keys()).to.deep.equal([work]);
  });

  it('are asked for by the card itself when it is opened', async () => {
    const page = await visit(open.app, paths.page);
    const frame = page.document.querySelector('.card turbo-frame.card__offers');
    expect([frame?.getAttribute('loading'), frame?.getAttribute('src')?.split('?')[0]]).to.deep.equal([
      'lazy',
      paths.offers,
    ]);
    const answered = await visit(open.app, paths.offers, { 'Turbo-Frame': frame?.getAttribute('id') ?? '' });
    expect(answered.document.querySelectorAll(`#${frame?.getAttribute('id')} .offer`)).to.have.length(1);
  });

  it('lead to the page that cites where there is no frame to stand in', async () => {
    const answer = await visit(open.app, paths.offers);
    expect([answer.status, answer.headers.location]).to.deep.equal([303, paths.cite]);
  });

  it('name people of whom no work is known, with a form in which one is added', async () => {
    await tag(citing.unlisted);
    const page = await visit(open.app, paths.cite);
    expect(words(page, '.offers__unlisted')).to.match(/^“As noted by Ida Holt”: no work of this name/);
    const link = page.document.querySelector('.offers__unlisted a')?.getAttribute('href') ?? '';
    const form = await visit(open.app, link);
    expect(words(form, '.work__new textarea[name="newAuthors"]')).to.equal('Holt, Ida');
    expect(form.document.querySelector('details.work__new')?.getAttribute('open')).not.to.equal(null);
  });
});
