import { expect } from 'chai';
import request from 'supertest';
import { requireRecord } from '../../../../server/services/records.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { visit, words } from '../../../support/page-forms.ts';

const text = '/projects/winter/sources/harbour/text';
const edited = harbourText.replace('in January 1893', 'in January 1894').replace(/\n\nThe bread.*/s, '');

describe('the text of a source in a form', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const source = () => requireRecord(open.workspace, 'winter', 'source', 'harbour');
  const send = (action: string, body: string, rev: number) =>
    request(open.app).post(text).field('rev', String(rev)).field('body', body).field('action', action);

  it('is shown as Markdown, in its language', async () => {
    const { document, html } = await visit(open.app, text);
    expect(document.querySelector('textarea')?.getAttribute('lang')).to.equal('en');
    expect(html).to.contain('# The winter');
    expect(html).to.contain('Save as version 2');
  });

  it('tells what would happen to the claims, and saves nothing', async () => {
    const { rev } = await source();
    const reply = await send('preview', edited, rev).expect(200);
    for (const words of ['1 claim is lost', '1 claim has to be checked', '0 claims stay sure'])
      expect(reply.text).to.contain(words);
    expect(reply.text).to.match(/in January <del>[\s\S]*1893<\/del><ins>[\s\S]*1894<\/ins>/);
    expect((await source()).rev).to.equal(rev);
  });

  it('becomes a version that takes the claims along', async () => {
    const { rev } = await source();
    const reply = await send('save', edited.replaceAll('\n', '\r\n'), rev).expect(303);
    expect(reply.headers.location).to.equal('/projects/winter/sources/harbour');
    const saved = await source();
    expect(saved.versions.map(({ origin }) => origin)).to.deep.equal(['paste', 'edit']);
    expect((await open.workspace.library.readVersion('winter', 'harbour', 2))?.body).to.equal(edited);
    const claim = await requireRecord(open.workspace, 'winter', 'claim', demo.bread);
    expect(claim.target).to.include({ version: 2, state: 'lost' });
    expect(claim.earlier?.[0]?.state).to.equal('sure');
  });

  it('tells, once saved, what became of the claims, with a way back', async () => {
    const { rev } = await source();
    const reply = await send('save', edited, rev).expect(303);
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    const page = await visit(open.app, reply.headers.location ?? '', { Cookie: cookie });
    expect(words(page, '.notice')).to.equal(
      'Saved as version 2. 1 claim has to be checked, 1 claim is lost. Undo',
    );
  });

  it('is said to be in another language before it is saved, and may be saved all the same', async () => {
    const { rev } = await source();
    const other =
      'Der Hafen war im Januar zugefroren, und niemand wurde verletzt. Die Schiffe mussten neun Tage vor der Stadt auf das Ende der Kälte warten.';
    const preview = await send('preview', other, rev).expect(200);
    expect(preview.text).to.contain('seems to be in German, the source is in English');
    expect(preview.text).to.contain('2 claims are lost');
    await send('save', other, rev).expect(303);
    expect((await source()).versions).to.have.length(2);
  });

  it('is not saved when nothing was changed, or nothing is left', async () => {
    const { rev } = await source();
    await send('save', harbourText, rev).expect(303);
    const empty = await send('save', ' \n', rev).expect(400);
    expect(empty.text).to.contain('The document has no text.');
    expect((await source()).versions).to.have.length(1);
  });

  it('is compared with what somebody saved meanwhile, and nothing typed is lost', async () => {
    const { rev } = await source();
    await send('save', harbourText.replace('Forty', 'Fifty'), rev).expect(303);
    const mine = harbourText.replace('Forty', 'Sixty');
    const stale = await send('save', mine, rev).expect(412);
    expect(stale.text).to.match(/<del>[\s\S]*Fifty<\/del><ins>[\s\S]*Sixty<\/ins>/);
    expect(stale.text).to.contain('Sixty ships waited outside for nine days.');
    const now = await source();
    expect(stale.text).to.contain(`name="rev" value="${now.rev}"`);
    const taken = await send('take', mine, now.rev).expect(200);
    expect(taken.text).to.contain('Fifty ships waited');
    await send('save', mine, now.rev).expect(303);
    expect((await source()).versions).to.have.length(3);
  });
});
