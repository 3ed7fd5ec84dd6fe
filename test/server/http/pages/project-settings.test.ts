import { expect } from 'chai';
import type { Project } from '../../../../server/core/project.ts';
import { suggestionsOn } from '../../../../server/core/project.ts';
import { formatScale } from '../../../../server/core/scale-lines.ts';
import { scaleOf } from '../../../../server/core/verdict-scale.ts';
import { addReference } from '../../../../server/services/references.ts';
import { setVerdict } from '../../../../server/services/verdicts.ts';
import { send } from '../../../support/api-table.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const edit = '/projects/winter/edit';
const usual = formatScale(scaleOf({}));

describe('the settings of a project', () => {
  let open: OpenApp;
  let project: ComparedProject;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ComparedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  async function read(): Promise<Project> {
    const found = await open.workspace.store.read('winter', 'project', 'winter');
    if (found === undefined) throw new Error('the project is gone');
    return found;
  }
  async function save(typed: Record<string, string>) {
    const { rev } = await read();
    const fields = { title: 'Winter', description: '', verdicts: usual, suggestions: 'off' };
    return post(open.app, edit, { ...fields, rev: String(rev), ...typed });
  }

  it('show the usual scale and suggestions switched off, and write neither unasked', async () => {
    const page = await visit(open.app, edit);
    expect(words(page, '#field-verdicts')).to.match(/^True \| the evidence bears it out/);
    expect(words(page, '#field-suggestions option[selected]')).to.equal('off');
    await save({ verdicts: usual.replaceAll('\n', '\r\n') });
    expect(await read()).to.not.have.any.keys('verdicts', 'suggestions');
  });

  it('take a scale of the project’s own, one rating a line', async () => {
    expect((await save({ verdicts: '属实 | 有证据\n不实' })).status).to.equal(303);
    expect((await read()).verdicts).to.deep.equal([
      { key: 'rating', label: '属实', hint: '有证据' },
      { key: 'rating-2', label: '不实' },
    ]);
  });

  it('choose the style in which the references are set, on their page and in the API', async () => {
    const csl = { type: 'book', title: 'Ice', author: [{ family: 'Berg', given: 'Anna' }] };
    await addReference(open.workspace, 'Ida', 'winter', { csl });
    const list = async () => [
      words(await visit(open.app, '/projects/winter/references'), '.bib__text'),
      (await send(open.app, { call: 'GET /api/projects/winter/formatted-references' })).body.items[0].text,
    ];
    expect(await list()).to.deep.equal(['Berg, A. (n.d.). Ice.', 'Berg, A. (n.d.). Ice.']);
    expect((await read()).style).to.equal(undefined);
    await save({ style: 'vancouver' });
    expect(await list()).to.deep.equal(['Berg A. Ice.', 'Berg A. Ice.']);
    expect((await save({ style: 'my own' })).status).to.equal(400);
  });

  it('switch suggestions on and off again', async () => {
    await save({ suggestions: 'on' });
    expect(suggestionsOn(await read())).to.equal(true);
    await save({ suggestions: 'off' });
    expect(suggestionsOn(await read())).to.equal(false);
  });

  it('refuse a scale of one, of thirteen, and one that drops a rating in use; the lines stay', async () => {
    const { id, rev } = await project.statement('The harbour froze.');
    const input = { rating: 'mixed', justification: '', evidence: [] };
    await setVerdict(open.workspace, 'Ida', 'winter', id, rev, input);
    const many = Array.from({ length: 13 }, (_, at) => `Rating ${at}`).join('\n');
    const cases = {
      Yes: 'At least two ratings.',
      [many]: 'At most 12 ratings.',
      'True\nFalse': 'The rating “Mixed” cannot go: a statement has it.',
    };
    for (const [verdicts, problem] of Object.entries(cases)) {
      const page = await save({ verdicts });
      expect(page.status, problem).to.equal(400);
      expect(words(page, '#field-verdicts-error')).to.equal(problem);
      expect(page.document.querySelector('#field-verdicts')?.textContent).to.contain(verdicts);
    }
  });

  it('lead from the home of the project to its statements, and to those without a verdict', async () => {
    await project.statement('The harbour froze.');
    const page = await visit(open.app, '/projects/winter');
    expect(words(page, 'a[href="/projects/winter/statements?verdict=none"]')).to.equal('1 without a verdict');
    expect(words(page, '.statements-way a')).to.equal('1 statement');
  });
});
