import { expect } from 'chai';
import { undoChange } from '../../../../server/services/history.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { listProgress } from '../../../../server/services/reference-lists.ts';
import { ListedProject, listedWorks, listPath } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

/** No heading says that it is a list, and by its look alone it is none. */
const body = [
  '# The winter',
  'The harbour froze in January.',
  '## What was read',
  listedWorks.ice,
  'The harbour master’s own book, lent by Ida',
  'This stands behind the list.',
].join('\n\n');

describe('a reference list that somebody marks', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    project = new ListedProject(open.workspace);
    await project.begin(body);
  });
  afterEach(() => open.close());

  const source = () => requireRecord(open.workspace, 'winter', 'source', 'paper');
  const entries = async () => (await project.entries()).map(({ entry }) => entry.text);
  const chosen = (page: SeenPage, list: string, start: string) =>
    [...page.document.querySelectorAll(`${list} option`)]
      .find((option) => option.textContent?.includes(start))
      ?.getAttribute('value') ?? '';
  async function mark(from: string, until: string): Promise<SeenPage> {
    const page = await visit(open.app, listPath);
    const rev = String((await source()).rev);
    return post(open.app, listPath, {
      ...{ mark: 'yes', rev },
      ...{ from: chosen(page, '#own-from', from), until: chosen(page, '#own-until', until) },
    });
  }

  it('is read there, whatever it looks like, signed, and counted as a list', async () => {
    expect(await entries()).to.deep.equal([]);
    const page = await visit(open.app, listPath);
    expect(words(page, '.empty')).to.include('mark below where it is');
    expect(page.document.querySelector('.own-list details')?.getAttribute('open')).to.be.a('string');
    expect((await mark('§ What was read', 'The harbour master')).status).to.equal(303);
    expect(await entries()).to.deep.equal([listedWorks.ice, 'The harbour master’s own book, lent by Ida']);
    const marked = await visit(open.app, listPath);
    expect(words(marked, '.own-list > p')).to.match(
      /^The list was marked by Ida, \d+ \w+ \d{4}, from “Aster, B\. \(2011\)/,
    );
    expect((await listProgress(open.workspace, 'winter', [await source()])).get('paper')?.entries).to.equal(
      2,
    );
    const { text } = await open.workspace.texts.read(await source());
    const [first] = await project.entries();
    expect(text.slice(first?.entry.start, first?.entry.end)).to.equal(listedWorks.ice);
  });

  it('stays marked in the next version, and says so when its words are gone', async () => {
    await mark('§ What was read', 'The harbour master');
    await project.revise(`A new beginning, of some length.\n\n${body.replace('froze', 'froze over')}`);
    expect(await entries()).to.have.length(2);
    await project.revise('Of other things altogether, and at some length.');
    expect(await entries()).to.deep.equal([]);
    expect(words(await visit(open.app, listPath), '.own-list > p')).to.include(
      'not found in this version any more',
    );
  });

  it('is undone like any change, and the mark is taken away by a button', async () => {
    await mark('§ What was read', 'The harbour master');
    await undoChange(open.workspace, 'Ida', 'winter', (await source()).rev);
    expect(await entries()).to.deep.equal([]);
    await mark('§ What was read', 'The harbour master');
    const rev = String((await source()).rev);
    expect((await post(open.app, listPath, { unmark: 'yes', rev })).status).to.equal(303);
    expect((await source()).ownList).to.equal(undefined);
    expect(await entries()).to.deep.equal([]);
  });

  it('is refused when it ends before it begins, or when the source was changed meanwhile', async () => {
    const before = await source();
    expect((await mark('The harbour master', 'The harbour froze')).status).to.equal(400);
    const stale = await post(open.app, listPath, { mark: 'yes', rev: '1', from: '0', until: '20' });
    expect(stale.status).to.equal(412);
    expect(await source()).to.deep.equal(before);
  });
});
