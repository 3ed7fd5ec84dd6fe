import { expect } from 'chai';
import { listBibliographies } from '../../../../server/services/bibliography/bibliography-draft.ts';
import {
  acceptBibliography,
  chooseEntries,
  discardBibliography,
  importProgress,
  openImport,
  reopenBibliography,
  startBibliography,
} from '../../../../server/services/bibliography/bibliography-import.ts';
import { commitEntries } from '../../../../server/services/bibliography/commit-entries.ts';
import { undoChange } from '../../../../server/services/history.ts';
import { listDrafts, startImport } from '../../../../server/services/imports.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { addReference, reviseReference } from '../../../../server/services/references.ts';
import { takeInEntries } from '../../../../server/services/take-in-entries.ts';
import { bibliographyFile, books, cslJson } from '../../../support/bibliography-file.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { codeOf } from '../../stores/refusal.ts';

const patienceMs = 60_000;
const bridge = { id: 'bridge', type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };

describe('the import of a bibliography', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  const start = (...contents: readonly string[]) =>
    startBibliography(
      open.workspace,
      'Ann',
      'p',
      contents.map((content, at) => bibliographyFile(content, `${at}.json`)),
    );
  const accept = (id: string) => acceptBibliography(open.workspace, 'Ann', 'p', id);
  async function review(id: string) {
    const opened = await openImport(open.workspace, 'p', id, patienceMs);
    if (opened.review === undefined) throw new Error('it is still being read');
    return opened.review;
  }
  const references = async () => (await open.workspace.store.list('p', { type: 'reference' })).items;
  const titles = async () => (await references()).map(({ csl }) => csl.title).sort();

  it('waits for a decision, and saves nothing before it', async () => {
    const { id } = await start(cslJson(books(3)));
    const { bibliography, placements } = await review(id);
    expect(bibliography.entries.map(({ line }) => line)).to.deep.equal([2, 3, 4]);
    expect(placements.map(({ kind }) => kind)).to.deep.equal(['added', 'added', 'added']);
    expect(await references()).to.have.length(0);
  });

  it('becomes one change that can be taken back and done again', async () => {
    const { id } = await start(cslJson(books(40)));
    const { change = 0, ...result } = await accept(id);
    expect(result).to.include({ added: 40, merged: 0, known: 0, skipped: 0, refused: 0 });
    expect(await references()).to.have.length(40);
    const { seq } = await undoChange(open.workspace, 'Ann', 'p', change);
    expect(await references()).to.have.length(0);
    await undoChange(open.workspace, 'Ann', 'p', seq);
    expect(await references()).to.have.length(40);
  });

  it('imports nothing anew when the same file comes twice', async () => {
    await accept((await start(cslJson(books(5)))).id);
    const before = await references();
    const result = await accept((await start(cslJson(books(5)))).id);
    expect(result).to.include({ added: 0, merged: 0, known: 5 });
    expect(result.change).to.equal(undefined);
    expect(await references()).to.deep.equal(before);
  });

  it('imports once what two people import at the same time', async () => {
    const [one, other] = [await start(cslJson(books(20))), await start(cslJson(books(20)))];
    const results = await Promise.all([accept(one.id), accept(other.id)]);
    expect(results.map(({ added }) => added).sort()).to.deep.equal([0, 20]);
    expect(await references()).to.have.length(20);
  });

  it('imports once what somebody accepts from a reference list at the same time', async () => {
    const { id } = await start(cslJson([bridge, ...books(40)]));
    const { bibliography } = await review(id);
    const entries = bibliography.entries.map(({ csl, key }) => ({ csl, entry: key }));
    await Promise.all([
      takeInEntries(open.workspace, 'Ben', 'p', entries),
      commitEntries(open.workspace, 'Ann', 'p', bibliography, () => undefined),
    ]);
    expect(await references()).to.have.length(41);
  });

  it('makes one change of a button that is pressed twice', async () => {
    const { id } = await start(cslJson(books(3)));
    const [one, other] = await Promise.all([accept(id), accept(id)]);
    expect(one).to.deep.equal(other);
    expect(await references()).to.have.length(3);
  });

  it('merges field by field as chosen, and keeps what hangs on the reference', async () => {
    const csl = { type: 'book', title: bridge.title, DOI: bridge.DOI };
    const made = await addReference(open.workspace, 'Ben', 'p', { csl });
    const theirs = {
      ...bridge,
      title: 'The bridge at Aldersund, 1720',
      publisher: 'Harbour Press',
      note: 'Maps.',
    };
    const { id } = await start(cslJson([theirs]));
    expect((await review(id)).matches.get(0)).to.deep.equal({
      by: 'DOI',
      twin: { kind: 'reference', id: made.id },
    });
    await chooseEntries(open.workspace, 'p', id, new Map([[0, { as: 'merge', take: ['title', 'note'] }]]));
    expect(await accept(id)).to.include({ added: 0, merged: 1 });
    const [reference] = await references();
    expect(reference?.csl).to.deep.equal({ ...csl, title: theirs.title, note: 'Maps.' });
    expect(reference).to.include({ id: made.id, creator: 'Ben', created: made.created });
  });

  it('is taken back with its merges: references stand again as they were', async () => {
    for (const at of [0, 1, 2])
      await addReference(open.workspace, 'Ben', 'p', {
        csl: { type: 'book', title: `A history of the harbour of town ${at}`, note: `Mine, ${at}.` },
      });
    const before = await references();
    const result = await accept((await start(cslJson(books(6)))).id);
    expect(result).to.include({ added: 3, merged: 3 });
    expect((await references()).map(({ csl }) => csl.DOI)).not.to.include(undefined);
    await undoChange(open.workspace, 'Ann', 'p', result.change ?? 0);
    expect((await references()).map(({ csl, id }) => ({ csl, id }))).to.deep.equal(
      before.map(({ csl, id }) => ({ csl, id })),
    );
  });

  it('merges into a reference that somebody edits at the same moment, as it stands then', async () => {
    const csl = { type: 'book', title: bridge.title, DOI: bridge.DOI };
    const made = await addReference(open.workspace, 'Ben', 'p', { csl });
    const { id } = await start(cslJson([{ ...bridge, publisher: 'Harbour Press' }]));
    await review(id);
    await Promise.all([
      reviseReference(open.workspace, 'Ben', 'p', made.id, made.rev, { csl: { ...csl, note: 'Seen.' } }),
      accept(id),
    ]).catch((error: unknown) => expect(codeOf(error)).to.equal('stale'));
    const [reference] = await references();
    expect(reference?.csl.publisher).to.equal('Harbour Press');
  });

  it('leaves out and adds as a work of its own what a person says', async () => {
    await accept((await start(cslJson([bridge]))).id);
    const { id } = await start(cslJson([bridge, ...books(2)]));
    await chooseEntries(
      open.workspace,
      'p',
      id,
      new Map([
        [0, { as: 'add' }],
        [2, { as: 'skip' }],
      ]),
    );
    expect(await accept(id)).to.include({ added: 2, skipped: 1 });
    expect(await titles()).to.deep.equal(['A history of the harbour of town 0', bridge.title, bridge.title]);
  });

  it('keeps choices beside those made before, and takes one back', async () => {
    const { id } = await start(cslJson(books(4)));
    const skip = { as: 'skip' as const };
    await chooseEntries(
      open.workspace,
      'p',
      id,
      new Map([
        [0, skip],
        [1, skip],
      ]),
    );
    const { choices } = await chooseEntries(
      open.workspace,
      'p',
      id,
      new Map([
        [1, undefined],
        [2, skip],
      ]),
    );
    expect(Object.keys(choices)).to.deep.equal(['0', '2']);
  });

  it('takes several files as one import, and tells of a file that cannot be read', async () => {
    const { id } = await startBibliography(open.workspace, 'Ann', 'p', [
      bibliographyFile(cslJson(books(2)), 'one.json'),
      bibliographyFile('Dear reader, this is a letter.', 'letter.txt'),
      bibliographyFile(cslJson([...books(1), ...books(2, 'village')]), 'two.json'),
    ]);
    const { bibliography } = await review(id);
    expect(bibliography.files.map(({ format }) => format)).to.deep.equal(['CSL-JSON', undefined, 'CSL-JSON']);
    expect(bibliography.files[1]?.problems[0]).to.include('letter.txt').and.include('CSL-JSON');
    expect(await accept(id)).to.include({ added: 4, known: 1 });
  });

  it('tells line and reason of an entry that is refused, and takes the others', async () => {
    const { id } = await start(
      cslJson([...books(1), { type: 'book', id: 'nameless' }, ...books(1, 'village')]),
    );
    const { refused } = (await review(id)).bibliography;
    expect(refused).to.have.length(1);
    expect(refused[0]).to.include({ line: 3, key: 'nameless' });
    expect(refused[0]?.reason).to.match(/title/);
    expect(refused[0]?.text).to.include('nameless');
    expect(await accept(id)).to.include({ added: 2, refused: 1 });
  });

  it('is open for another review once it was taken back, and not before', async () => {
    const { id } = await start(cslJson(books(2)));
    const { change = 0 } = await accept(id);
    await reopenBibliography(open.workspace, 'p', id);
    expect((await openImport(open.workspace, 'p', id, patienceMs)).draft.result).not.to.equal(undefined);
    await undoChange(open.workspace, 'Ann', 'p', change);
    expect((await openImport(open.workspace, 'p', id, patienceMs)).isTakenBack).to.equal(true);
    await reopenBibliography(open.workspace, 'p', id);
    expect((await openImport(open.workspace, 'p', id, patienceMs)).draft.result).to.equal(undefined);
    expect(await accept(id)).to.include({ added: 2 });
  });

  it('is forgotten when it is discarded, also while it is being read', async () => {
    const { id } = await start(cslJson(books(2_000)));
    const reading = openImport(open.workspace, 'p', id, patienceMs).catch(codeOf);
    await discardBibliography(open.workspace, 'p', id);
    expect(await openImport(open.workspace, 'p', id, 0).catch(codeOf)).to.equal('not-found');
    await reading;
    expect(await listBibliographies(open.workspace, 'p')).to.deep.equal([]);
  });

  it('tells how far it is instead of making anybody wait', async () => {
    const { id } = await start(cslJson(books(3_000)));
    const { progress, review: none } = await openImport(open.workspace, 'p', id, 0);
    expect(none).to.equal(undefined);
    expect(progress?.share).to.be.within(0, 1);
    expect((await review(id)).bibliography.entries).to.have.length(3_000);
  });

  it('reads several to their ends, however often and in whatever turn people ask for them', async () => {
    const drafts = [];
    for (const prefix of ['pier', 'quay', 'dock']) drafts.push(await start(cslJson(books(3_000, prefix))));
    const unread = new Map(drafts.map(({ id }) => [id, 0]));
    while (unread.size > 0)
      for (const [id, before] of unread) {
        const { share, isRead } = await importProgress(open.workspace, 'p', id);
        expect(share, 'it goes on and does not begin again').to.be.at.least(before);
        if (isRead) unread.delete(id);
        else unread.set(id, share);
      }
    expect((await review(drafts[0]?.id ?? '')).bibliography.entries).to.have.length(3_000);
  });

  it('stands apart from the documents that wait for review', async () => {
    const { id } = await start(cslJson(books(1)));
    const bytes = new TextEncoder().encode('A letter.');
    const upload = { name: 'letter.txt', mediaType: '', bytes };
    const { draft } = await startImport(open.workspace, 'Ann', 'p', 'upload', upload);
    expect((await listDrafts(open.workspace, 'p')).map((one) => one.id)).to.deep.equal([draft.id]);
    expect((await listBibliographies(open.workspace, 'p')).map((one) => one.id)).to.deep.equal([id]);
    expect(await openImport(open.workspace, 'p', draft.id, 0).catch(codeOf)).to.equal('not-found');
  });

  it('knows as one work entries that differ in case alone, or in the full stop behind a DOI', async () => {
    const { id } = await start(
      cslJson([
        { type: 'article-journal', title: 'Rice and Rain in the Delta', issued: { 'date-parts': [[1999]] } },
        { type: 'article-journal', title: 'RICE AND RAIN IN THE DELTA', issued: { 'date-parts': [[1999]] } },
        bridge,
        { ...bridge, DOI: '10.5555/BRIDGE.' },
      ]),
    );
    expect(await accept(id)).to.include({ added: 2 });
    expect(await references()).to.have.length(2);
  });
});
