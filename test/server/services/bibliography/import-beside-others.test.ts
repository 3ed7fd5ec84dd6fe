import { expect } from 'chai';
import {
  acceptBibliography,
  chooseEntries,
  openImport,
  startBibliography,
} from '../../../../server/services/bibliography/bibliography-import.ts';
import { undoChange } from '../../../../server/services/history.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { addReference, retractReference, reviseReference } from '../../../../server/services/references.ts';
import { bibliographyFile, books, cslJson } from '../../../support/bibliography-file.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { failure } from '../../stores/refusal.ts';

const patienceMs = 60_000;
const bridge = { id: 'bridge', type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };

describe('an import beside what others do', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  const start = (content: string) =>
    startBibliography(open.workspace, 'Ann', 'p', [bibliographyFile(content)]);
  const accept = (id: string) => acceptBibliography(open.workspace, 'Ann', 'p', id);
  const references = async () => (await open.workspace.store.list('p', { type: 'reference' })).items;

  it('does not write over what somebody changed after a person chose, and does once that was seen', async () => {
    const csl = { type: 'book', title: bridge.title, DOI: bridge.DOI, publisher: 'Old Press' };
    const { rev, id: made } = await addReference(open.workspace, 'Ben', 'p', { csl });
    const { id } = await start(cslJson([{ ...bridge, publisher: 'Harbour Press' }]));
    const choose = (seen: number) =>
      chooseEntries(open.workspace, 'p', id, new Map([[0, { as: 'merge', take: ['publisher'], seen }]]));
    await choose(rev);
    const mended = { csl: { ...csl, publisher: 'Bridge Press' } };
    const changed = await reviseReference(open.workspace, 'Ben', 'p', made, rev, mended);
    const error = await failure(accept(id));
    expect(error.code).to.equal('stale');
    expect(error.message).to.contain('“The bridge at Aldersund”').and.to.contain('look at it again');
    expect((await references()).map((one) => one.csl.publisher)).to.deep.equal(['Bridge Press']);
    await choose(changed.rev);
    await accept(id);
    expect((await references()).map((one) => one.csl.publisher)).to.deep.equal(['Harbour Press']);
  });

  it('still stands when one of its references was taken away', async () => {
    const { id } = await start(cslJson(books(3)));
    const { wrote = '', change = 0 } = await accept(id);
    const gone = (await references()).find((one) => one.id === wrote);
    await retractReference(open.workspace, 'Ben', 'p', wrote, gone?.rev ?? 0);
    expect((await openImport(open.workspace, 'p', id, patienceMs)).isTakenBack).to.equal(false);
    expect(await accept(id)).to.include({ change });
    expect(await references()).to.have.length(2);
  });

  it('is not taken back when one of its references is changed since, and says what to do', async () => {
    const { wrote = '', change = 0 } = await accept((await start(cslJson(books(2)))).id);
    const { rev, csl } = (await references()).find((one) => one.id === wrote) ?? { rev: 0, csl: bridge };
    const changed = await reviseReference(open.workspace, 'Ben', 'p', wrote, rev, {
      csl: { ...csl, publisher: 'Bridge Press' },
    });
    const error = await failure(undoChange(open.workspace, 'Ann', 'p', change));
    expect(error.message).to.contain('something of it was changed since').and.not.to.contain(wrote);
    expect(error.details.current).to.deep.equal(changed);
    expect(await references()).to.have.length(2);
    await undoChange(open.workspace, 'Ben', 'p', changed.rev);
    await undoChange(open.workspace, 'Ann', 'p', change);
    expect(await references()).to.have.length(0);
  });
});
