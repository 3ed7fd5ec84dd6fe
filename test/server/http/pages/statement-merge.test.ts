import { expect } from 'chai';
import type { Statement } from '../../../../server/core/statement.ts';
import { undoChange } from '../../../../server/services/history.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

describe('merging and splitting statements by form', () => {
  let open: OpenApp;
  let project: ComparedProject;
  let froze: Statement;
  let ice: Statement;
  let path: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
    froze = await project.statement('The harbour froze.');
    ice = await project.statement('There was ice in the harbour.', { tags: ['ice'] });
    const yes = await project.claim('harbour', 'The harbour froze in January.');
    const no = await project.claim('mayor', 'The harbour never froze.');
    await project.stance(froze.id, yes.id, 'affirms');
    await project.stance(ice.id, yes.id, 'affirms');
    await project.stance(ice.id, no.id, 'denies');
    await project.silence(ice.id, 'baker');
    path = `/projects/winter/statements/${ice.id}`;
  });
  afterEach(() => open.close());

  it('first shows what would move, and saves nothing', async () => {
    const seq = await open.workspace.store.seq('winter');
    const page = await visit(open.app, `${path}/merge?into=${froze.id}`);
    const preview = words(page, '.panel');
    expect(preview).to.contain('1 stance and 1 silence go over.').and.contain('1 stance of the same person');
    expect(preview).to.contain('New tags: ice.');
    expect(await open.workspace.store.seq('winter')).to.equal(seq);
  });

  it('merges, leads to the statement that stays, and takes all back by one undo', async () => {
    const merged = await post(open.app, `${path}/merge`, { rev: String(ice.rev), into: froze.id });
    expect(merged.headers.location).to.equal(`/projects/winter/statements/${froze.id}`);
    expect(await project.all('statement')).to.have.lengthOf(1);
    await undoChange(open.workspace, 'Ida', 'winter', await open.workspace.store.seq('winter'));
    expect(await project.all('statement')).to.have.lengthOf(2);
    expect(await project.all('stance')).to.have.lengthOf(3);
  });

  it('tells what stands against it, and changes nothing', async () => {
    const self = await visit(open.app, `${path}/merge?into=${ice.id}`);
    expect(words(self, '.problem')).to.contain('A statement cannot be merged into itself.');
    const gone = await post(open.app, `${path}/merge`, { rev: String(ice.rev), into: 'nothing' });
    expect(gone.status).to.be.within(400, 422);
    const stale = await post(open.app, `${path}/merge`, { rev: '1', into: froze.id });
    expect(stale.status).to.equal(412);
    expect(stale.document.querySelector(`input[name="into"][value="${froze.id}"]`)).to.not.equal(null);
    expect(await project.all('statement')).to.have.lengthOf(2);
  });

  it('asks which answer an assertion gives to the question that it is merged into', async () => {
    const answers = [{ text: 'yes' }, { text: 'no' }];
    const question = await project.statement('Did it freeze?', { form: 'question', answers });
    const page = await visit(open.app, `${path}/merge?into=${question.id}&answer=a1`);
    expect(words(page, '.panel')).to.contain('Its claims then give the answer “yes”.');
    await post(open.app, `${path}/merge`, { rev: String(ice.rev), into: question.id, answer: 'a1' });
    const moved = (await project.all('stance')).filter((one) => 'answer' in one && one.answer === 'a1');
    expect(moved).to.have.lengthOf(2);
  });

  it('splits: what is ticked goes to a new statement right behind', async () => {
    const page = await visit(open.app, `${path}/split`);
    const [, denies] = page.document.querySelectorAll('input[name="stance"]');
    const silence = page.document.querySelector('input[name="silence"]')?.getAttribute('value') ?? '';
    const fields = { rev: String(ice.rev), text: 'It froze over.', silence };
    const split = await post(open.app, `${path}/split`, {
      ...fields,
      stance: denies?.getAttribute('value') ?? '',
    });
    const made = String(split.headers.location).split('/').at(-1);
    const [stance] = (await project.all('stance')).filter((one) => 'kind' in one && one.kind === 'denies');
    expect(stance).to.include({ statement: made });
    expect((await project.all('silence'))[0]).to.include({ statement: made });
  });

  it('keeps what was ticked when the new statement has no words', async () => {
    const form = await visit(open.app, `${path}/split`);
    const id = form.document.querySelector('input[name="stance"]')?.getAttribute('value') ?? '';
    const page = await post(open.app, `${path}/split`, { rev: String(ice.rev), text: ' ', stance: id });
    expect(page.status).to.equal(422);
    expect(words(page, '#field-text-error')).to.equal('A statement needs words.');
    const ticked = page.document.querySelector(`input[value="${id}"]`);
    expect(ticked?.getAttribute('checked')).to.not.equal(null);
  });
});
