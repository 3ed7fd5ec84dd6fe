import { expect } from 'chai';
import type { Claim } from '../../../../server/core/claim.ts';
import type { Statement } from '../../../../server/core/statement.ts';
import { reviseStance } from '../../../../server/services/stances.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, visit, words } from '../../../support/page-forms.ts';

describe('stances by form', () => {
  let open: OpenApp;
  let project: ComparedProject;
  let statement: Statement;
  let claim: Claim;
  let path: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
    const answers = [{ text: 'yes' }, { text: 'no' }];
    statement = await project.statement('Did it freeze?', { form: 'question', answers });
    claim = await project.claim('mayor', 'The harbour never froze.');
    path = `/projects/winter/statements/${statement.id}`;
  });
  afterEach(() => open.close());

  it('attaches a claim found by its words, with the answer that it gives', async () => {
    const form = await visit(open.app, `${path}/attach?q=NEVER`);
    expect(words(form, '.pick__words')).to.contain('The harbour never froze.');
    const fields = { attach: claim.id, kind: 'affirms', answer: 'a2', rationale: 'Plainly.' };
    const attached = await post(open.app, `${path}/attach`, fields);
    expect(attached.headers.location).to.equal(`${path}#said`);
    expect((await project.all('stance'))[0]).to.include({
      claim: claim.id,
      answer: 'a2',
      rationale: 'Plainly.',
    });
    const another = await post(open.app, `${path}/attach`, { ...fields, another: 'yes' });
    expect(another.headers.location).to.equal(`${path}/attach`);
  });

  it('keeps what was typed when the claim or the answer is wanting', async () => {
    const none = await post(open.app, `${path}/attach`, {
      kind: 'affirms',
      answer: 'a2',
      rationale: 'Plainly.',
    });
    expect(none.status).to.equal(422);
    expect(words(none, '#attach-attach-error')).to.equal('Choose a claim.');
    expect(words(none, 'textarea')).to.equal('Plainly.');
    const open2 = await post(open.app, `${path}/attach`, { attach: claim.id, kind: 'denies', answer: '' });
    expect(open2.status).to.equal(400);
    expect(open2.html).to.contain('say which answer it affirms or denies');
  });

  describe('that are there', () => {
    let edit: string;
    beforeEach(async () => {
      const { id } = await project.stance(statement.id, claim.id, 'affirms', { answer: 'a1' });
      edit = `/projects/winter/stances/${id}/edit`;
    });

    it('are revised, and lead back to where the form came from', async () => {
      const form = await visit(open.app, `${edit}?back=${encodeURIComponent(path)}`);
      const fields = { ...fieldsOf(form, edit), answer: 'a2', rationale: 'Read again.' };
      const saved = await post(open.app, edit, fields);
      expect(saved.headers.location).to.equal(path);
      expect((await project.all('stance'))[0]).to.include({ answer: 'a2', rationale: 'Read again.' });
    });

    it('show both sides when two people edit one', async () => {
      const fields = fieldsOf(await visit(open.app, edit), edit);
      const [stance] = await project.all('stance');
      if (stance === undefined) throw new Error('no stance');
      const patch = { rationale: 'So says Lan.' };
      await reviseStance(open.workspace, 'Lan', 'winter', stance.id, stance.rev, patch);
      const page = await post(open.app, edit, { ...fields, rationale: 'So say I.' });
      expect(page.status).to.equal(412);
      expect(words(page, 'td[data-side="theirs"]')).to.equal('So says Lan.');
      expect(words(page, 'td[data-side="mine"]')).to.equal('So say I.');
    });

    it('are retracted', async () => {
      const form = await visit(open.app, `${edit}?back=${encodeURIComponent(path)}`);
      const action = edit.replace(/edit$/, 'retract');
      const rev =
        form.document.querySelector('.work__retract input[name="rev"]')?.getAttribute('value') ?? '';
      const gone = await post(open.app, action, { rev, back: path });
      expect(gone.headers.location).to.equal(path);
      expect(await project.all('stance')).to.be.empty;
    });
  });
});
