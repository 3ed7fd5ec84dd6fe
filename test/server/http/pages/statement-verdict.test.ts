import { expect } from 'chai';
import type { Claim } from '../../../../server/core/claim.ts';
import type { Statement } from '../../../../server/core/statement.ts';
import { setVerdict } from '../../../../server/services/verdicts.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

describe('the verdict of a statement', () => {
  let open: OpenApp;
  let statement: Statement;
  let claim: Claim;
  let path: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    const project = new ComparedProject(open.workspace);
    await project.begin();
    statement = await project.statement('The harbour froze.');
    path = `/projects/winter/statements/${statement.id}`;
    claim = await project.claim('mayor', 'The harbour never froze.');
    await project.stance(statement.id, claim.id, 'denies');
  });
  afterEach(() => open.close());

  const read = async () => (await open.workspace.store.read('winter', 'statement', statement.id))?.verdict;

  it('is given on the scale of the project, with the claims that it rests on', async () => {
    const form = await visit(open.app, `${path}/verdict`);
    expect(words(form, '.evidence .pick__words')).to.equal('✗ The harbour never froze.');
    const fields = { rev: String(statement.rev), rating: 'false', justification: 'It *never* did.' };
    const given = await post(open.app, `${path}/verdict`, { ...fields, evidence: [claim.id] });
    expect(given.headers.location).to.equal(`${path}#verdict`);
    expect(await read()).to.include({ rating: 'false', by: 'Ida' });
    const page = await visit(open.app, path);
    expect(words(page, '.statement-verdict .verdict-badge')).to.equal('False');
    expect(words(page, '.statement-verdict__why em')).to.equal('never');
    expect(words(page, '.statement-verdict .said__claim q')).to.equal('The harbour never froze.');
  });

  it('asks for a rating, and keeps the justification', async () => {
    const fields = {
      rev: String(statement.rev),
      rating: '',
      justification: 'Because.',
      evidence: [claim.id],
    };
    const page = await post(open.app, `${path}/verdict`, fields);
    expect(page.status).to.equal(400);
    expect(words(page, '#field-rating-error')).to.equal('Choose a rating.');
    expect(words(page, '#field-justification')).to.equal('Because.');
    expect(page.document.querySelector('.evidence input')?.getAttribute('checked')).to.not.equal(null);
  });

  it('shows what somebody else gave meanwhile', async () => {
    const input = { rating: 'true', justification: 'It did.', evidence: [claim.id] };
    await setVerdict(open.workspace, 'Lan', 'winter', statement.id, statement.rev, input);
    const fields = { rev: String(statement.rev), rating: 'false', justification: 'Never.' };
    const page = await post(open.app, `${path}/verdict`, fields);
    expect(page.status).to.equal(412);
    expect(words(page, '#field-justification-theirs .theirs__text')).to.equal('It did.');
    expect(words(page, '.evidence .theirs__text')).to.equal('The harbour never froze.');
    expect((await read())?.rating).to.equal('true');
  });

  it('can be taken away', async () => {
    const input = { rating: 'true', justification: '', evidence: [] };
    const { rev } = await setVerdict(open.workspace, 'Lan', 'winter', statement.id, statement.rev, input);
    await post(open.app, `${path}/verdict/clear`, { rev: String(rev) });
    expect(await read()).to.equal(undefined);
  });
});
