import { expect } from 'chai';
import type { Claim } from '../../../../server/core/claim.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('what a claim does to a statement, said at the claim', () => {
  let open: OpenApp;
  let project: ComparedProject;
  let froze: Claim;
  let never: Claim;
  let path: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
    froze = await project.claim('harbour', 'The harbour froze in January.');
    never = await project.claim('mayor', 'The harbour never froze.');
    path = `/projects/winter/claims/${never.id}/state`;
  });
  afterEach(() => open.close());

  const options = ({ document }: SeenPage) =>
    [...document.querySelectorAll('.pick__words')].map((one) =>
      (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );

  it('makes a statement in the words of the claim, which then shows on its card', async () => {
    const form = await visit(open.app, path);
    expect(options(form)).to.deep.equal(['+ The harbour never froze.']);
    const fields = { ...fieldsOf(form, path), statement: 'new', kind: 'affirms' };
    expect((await post(open.app, path, fields)).status).to.equal(303);
    const card = await visit(open.app, `/projects/winter/claims/${never.id}`);
    expect(words(card, '[aria-label="Statements"] .link__label')).to.equal('✓ affirms');
    expect(words(card, '[aria-label="Statements"] .link__quote')).to.equal('The harbour never froze.');
  });

  it('makes a statement in the words typed, which the claim may deny, in one change', async () => {
    const before = await open.workspace.store.seq('winter');
    const fields = { q: 'The harbour froze.', statement: 'new', kind: 'denies', rationale: 'Never.' };
    await post(open.app, path, fields);
    expect(await open.workspace.store.seq('winter')).to.equal(before + 1);
    const [statement] = await project.all('statement');
    const [stance] = await project.all('stance');
    expect(statement).to.include({ text: 'The harbour froze.' });
    expect(stance).to.include({ kind: 'denies', rationale: 'Never.', statement: statement?.id });
  });

  it('has the statement chosen that the person used last, and says so', async () => {
    const first = await project.statement('The harbour froze.');
    await project.statement('Ships waited.');
    await project.stance(first.id, froze.id, 'affirms');
    const form = await visit(open.app, path);
    expect(words(form, '.work > .label')).to.equal('The statement that you used last');
    expect(options(form)[0]).to.equal('The harbour froze.');
    const fields = { ...fieldsOf(form, path), kind: 'denies' };
    await post(open.app, path, fields);
    const [, stance] = await project.all('stance');
    expect(stance).to.include({ statement: first.id, claim: never.id, kind: 'denies' });
  });

  it('offers the answers of a question, and gives the one chosen', async () => {
    const answers = [{ text: 'yes' }, { text: 'no' }];
    const question = await project.statement('Did it freeze?', { form: 'question', answers });
    const form = await visit(open.app, path);
    expect(options(form).slice(0, 3)).to.deep.equal([
      'Did it freeze? – “yes”',
      'Did it freeze? – “no”',
      'Did it freeze?',
    ]);
    await post(open.app, path, { statement: `${question.id}:a2`, kind: 'affirms' });
    expect((await project.all('stance'))[0]).to.include({ answer: 'a2', kind: 'affirms' });
  });

  it('revises the stance that the person has on the statement already', async () => {
    const statement = await project.statement('The harbour froze.');
    await project.stance(statement.id, never.id, 'mentions');
    await post(open.app, path, { statement: statement.id, kind: 'denies' });
    const stances = await project.all('stance');
    expect(stances).to.have.lengthOf(1);
    expect(stances[0]).to.include({ kind: 'denies' });
  });

  it('keeps what was typed when no statement is chosen, or the question wants an answer', async () => {
    const none = await post(open.app, path, { q: 'ice', kind: 'denies', rationale: 'Warm winter.' });
    expect(none.status).to.equal(422);
    expect(words(none, '.field__error:not(:empty)')).to.contain('Choose a statement.');
    expect(words(none, 'textarea')).to.equal('Warm winter.');
    const answers = [{ text: 'yes' }, { text: 'no' }];
    const question = await project.statement('Did it freeze?', { form: 'question', answers });
    const unanswered = await post(open.app, path, { statement: question.id, kind: 'denies' });
    expect(unanswered.status).to.equal(400);
    expect(unanswered.html).to.contain('say which answer it affirms or denies');
  });

  it('finds statements as words are typed, those used last first', async () => {
    await project.statement('The harbour froze.');
    const ships = await project.statement('Ships in the harbour waited.');
    await project.stance(ships.id, froze.id, 'mentions');
    const found = await visit(open.app, `${path}/find?q=harbour`);
    expect(options(found)).to.deep.equal(['Ships in the harbour waited.', 'The harbour froze.', '+ harbour']);
  });
});
