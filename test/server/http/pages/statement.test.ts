import { expect } from 'chai';
import type { Statement } from '../../../../server/core/statement.ts';
import { undoChange } from '../../../../server/services/history.ts';
import { reviseStatement } from '../../../../server/services/statements.ts';
import { addVersion } from '../../../../server/services/versions.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('the page of a statement', () => {
  let open: OpenApp;
  let project: ComparedProject;
  let ships: Statement;
  let path: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
    const answers = [{ text: 'thirty' }, { text: 'forty' }];
    ships = await project.statement('How many ships waited?', { form: 'question', answers });
    path = `/projects/winter/statements/${ships.id}`;
    const forty = await project.claim('harbour', 'Forty ships waited outside.');
    const thirty = await project.claim('mayor', 'Thirty ships waited for a week.');
    await project.stance(ships.id, forty.id, 'affirms', { answer: 'a2', rationale: 'He *counted* them.' });
    await project.stance(ships.id, forty.id, 'affirms', { answer: 'a2', certainty: 'unsure' }, 'Lan');
    await project.stance(ships.id, thirty.id, 'affirms', { answer: 'a1' });
  });
  afterEach(() => open.close());

  const read = async () => {
    const statement = await open.workspace.store.read('winter', 'statement', ships.id);
    if (statement === undefined) throw new Error('the statement is gone');
    return statement;
  };
  const all = ({ document }: SeenPage, selector: string) =>
    [...document.querySelectorAll(selector)].map((one) =>
      (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );

  it('groups the claims by answer, stance and framing, each once with all who see it so', async () => {
    const page = await visit(open.app, path);
    expect(all(page, '.stance-group__head')).to.deep.equal([
      '✓ affirms thirty 1 claim',
      '✓ affirms forty 1 claim',
    ]);
    expect(all(page, '.stance-group__who')).to.deep.equal(['Framing: Town', 'Framing: Port']);
    const [, forty] = page.document.querySelectorAll('.stance-group');
    expect(forty?.querySelectorAll('.said__claim')).to.have.lengthOf(1);
    expect(forty?.querySelectorAll('.said__person')).to.have.lengthOf(2);
    expect(forty?.querySelector('.note em')?.textContent).to.equal('counted');
    const href = forty?.querySelector('.claim-line__quote')?.getAttribute('href');
    expect(href).to.match(/^\/projects\/winter\/sources\/harbour#claim-/);
  });

  it('tells the contradiction that follows, and why', async () => {
    const page = await visit(open.app, path);
    expect(words(page, '.relation__kind')).to.equal('≠ contradicts');
    expect(words(page, '.relation__why')).to.equal('the first affirms “forty”, the second affirms “thirty”');
  });

  it('confirms the silence of a source, and withdraws it', async () => {
    const before = await visit(open.app, path);
    expect(words(before, '.quiet-source__title')).to.equal('· baker Framing: Town not checked');
    const confirmed = await post(open.app, `${path}/silences`, { source: 'baker' });
    expect(confirmed.headers.location).to.equal(`${path}#quiet`);
    const page = await visit(open.app, path);
    expect(words(page, '.quiet-source__title')).to.equal('∅ baker Framing: Town silent');
    expect(words(page, '.quiet-source__signed span')).to.match(/^confirmed by Ida, 1 Jan 2026, version 1$/);
    const form = page.document.querySelector('.quiet-source__signed form');
    const rev = form?.querySelector('input')?.getAttribute('value') ?? '';
    await post(open.app, form?.getAttribute('action') ?? '', { rev });
    expect(await project.all('silence')).to.be.empty;
  });

  it('says that a source found silent speaks after all, and offers to withdraw the silence', async () => {
    await project.silence(ships.id, 'baker');
    const snow = await project.claim('baker', 'Snow fell on the roofs.');
    await project.stance(ships.id, snow.id, 'mentions');
    const page = await visit(open.app, path);
    expect(words(page, '.broken-silence p')).to.equal(
      '∅! Ida found baker silent on 1 Jan 2026 (version 1), but a claim of it speaks.',
    );
    expect(words(page, '.broken-silence button')).to.equal('Withdraw it');
    expect(words(page, '.quiet-sources')).to.contain('A claim of every source speaks.');
  });

  it('says so when the text has changed since a source was found silent', async () => {
    await project.silence(ships.id, 'baker', 'Lan', 'Read it twice.');
    const source = await open.workspace.store.read('winter', 'source', 'baker');
    if (source === undefined) throw new Error('no source');
    const input = { body: 'Bread was dear. Ships came.', origin: 'paste' as const };
    await addVersion(open.workspace, 'Ida', 'winter', 'baker', source.rev, input);
    const page = await visit(open.app, path);
    expect(words(page, '.quiet-source__title')).to.equal('∅? baker Framing: Town needs a new look');
    expect(words(page, '.quiet-source__signed')).to.contain('version 1; the text has changed since');
    expect(words(page, '.quiet-source__by button')).to.contain('Confirm it too');
  });

  it('rewords an answer and keeps what was said of it', async () => {
    const fields = { rev: String(ships.rev), text: ships.text, form: 'question' };
    const answers = { 'answer-a1': 'thirty', 'answer-a2': 'forty or more', more: 'fifty' };
    const saved = await post(open.app, `${path}/edit`, { ...fields, ...answers });
    expect(saved.headers.location).to.equal(path);
    const page = await visit(open.app, path);
    expect(all(page, '.stance-group__head')[1]).to.equal('✓ affirms forty or more 1 claim');
    expect((await read()).answers.map(({ key }) => key)).to.deep.equal(['a1', 'a2', 'a3']);
  });

  it('refuses to drop an answer that a claim gives, and keeps the form', async () => {
    const fields = { rev: String(ships.rev), text: 'How many?', form: 'question' };
    const page = await post(open.app, `${path}/edit`, { ...fields, 'answer-a1': 'thirty', more: 'fifty' });
    expect(page.status).to.equal(400);
    expect(words(page, '#field-more-error')).to.contain('The answer “forty” cannot go');
    expect(page.document.querySelector('#field-text')?.textContent).to.contain('How many?');
  });

  it('shows what somebody else saved meanwhile, and loses nothing', async () => {
    await reviseStatement(open.workspace, 'Lan', 'winter', ships.id, ships.rev, { note: 'Told by many.' });
    const answers = { 'answer-a1': 'thirty', 'answer-a2': 'forty' };
    const fields = { rev: String(ships.rev), text: 'How many ships?', form: 'question', ...answers };
    const page = await post(open.app, `${path}/edit`, fields);
    expect(page.status).to.equal(412);
    expect(words(page, '#field-note-theirs .theirs__text')).to.equal('Told by many.');
    expect(page.document.querySelector('#field-text')?.textContent).to.contain('How many ships?');
    expect((await read()).text).to.equal('How many ships waited?');
  });

  it('retracts the statement with what hangs on it, and all comes back', async () => {
    const page = await visit(open.app, path);
    expect(words(page, 'form[action$="/retract"]')).to.equal('Retract with 3 stances');
    await post(open.app, `${path}/retract`, { rev: String(ships.rev) });
    expect((await visit(open.app, path)).status).to.equal(404);
    expect(await project.all('stance')).to.be.empty;
    await undoChange(open.workspace, 'Ida', 'winter', await open.workspace.store.seq('winter'));
    expect(await project.all('stance')).to.have.lengthOf(3);
  });

  it('answers 404 for a statement that is not there', async () => {
    expect((await visit(open.app, '/projects/winter/statements/nothing')).status).to.equal(404);
  });
});
