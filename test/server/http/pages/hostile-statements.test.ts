import { expect } from 'chai';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit } from '../../../support/page-forms.ts';

const script = '<script>alert(1)</script>';

describe('hostile input about statements', () => {
  let open: OpenApp;
  let project: ComparedProject;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  it('is shown as text wherever it stands', async () => {
    const answers = [{ text: `${script} 1` }, { text: `${script} 2` }];
    const typed = { form: 'question', answers, topic: script, tags: [script], note: script };
    const { id } = await project.statement(script, typed);
    const claim = await project.claim('mayor', 'The harbour never froze.');
    await project.stance(id, claim.id, 'affirms', { answer: 'a1', rationale: script });
    await project.silence(id, 'baker', 'Ida', script);
    const path = `/projects/winter/statements/${id}`;
    const pages = [
      path,
      `${path}/edit`,
      `${path}/verdict`,
      `${path}/attach`,
      `${path}/split`,
      `${path}/merge`,
    ];
    for (const page of [
      ...pages,
      '/projects/winter/statements',
      `/projects/winter/claims/${claim.id}/state`,
    ]) {
      const { status, html } = await visit(open.app, page);
      expect(status, page).to.equal(200);
      expect(html, page).to.not.contain(script);
    }
  });

  it('is answered with a clear status, never with a fault of the server', async () => {
    const { id, rev } = await project.statement('The harbour froze.');
    const path = `/projects/winter/statements/${id}`;
    const cases: readonly (readonly [string, Record<string, string>])[] = [
      [`${path}/silences`, {}],
      [`${path}/silences`, { source: '../etc' }],
      [`${path}/silences`, { source: 'nowhere' }],
      [`${path}/silences/nothing/retract`, { rev: 'x' }],
      [`${path}/move`, { to: 'up:nothing' }],
      [`${path}/verdict`, { rev: String(rev), rating: 'divine' }],
      [`${path}/verdict`, { rev: String(rev), rating: 'true', evidence: 'x' }],
      [`${path}/verdict/clear`, {}],
      [`${path}/attach`, { attach: 'x', kind: 'loves', certainty: 'maybe' }],
      [`${path}/split`, { rev: String(rev), text: 'Ice', form: 'poem' }],
      [`${path}/split`, { rev: String(rev), text: 'Ice', stance: 'nothing1' }],
      [`${path}/merge`, { rev: String(rev), into: id }],
      [`${path}/merge`, { rev: String(rev), into: '%00' }],
      [`${path}/edit`, { rev: String(rev), text: 'Ice', form: 'question', 'answer-A!': 'x', more: 'y' }],
      [`${path}/retract`, {}],
      ['/projects/winter/statements', {}],
      ['/projects/winter/relations/nothing/statement', {}],
      ['/projects/winter/claims/nothing/state', { statement: 'new', kind: 'affirms' }],
      ['/projects/nowhere/statements', { text: 'Ice' }],
    ];
    for (const [action, fields] of cases) {
      const { status } = await post(open.app, action, fields);
      expect(status, `${action} ${JSON.stringify(fields)}`).to.be.within(400, 499);
    }
    expect(open.logged).to.be.empty;
    expect(await project.all('statement')).to.have.lengthOf(1);
  });
});
