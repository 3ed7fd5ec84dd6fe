import { expect } from 'chai';
import { acceptImport, listDrafts, startImport } from '../../../server/services/imports.ts';
import { addProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { reviseSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const asProposed = { declined: [], accepted: [], metadata: {} };

describe('imports', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  const start = (name: string, text: string) =>
    startImport(open.workspace, 'Ann', 'p', 'upload', { name, mediaType: '', bytes: Buffer.from(text) });

  it('keep front matter of the person’s own in the source’s file, also when its details are edited', async () => {
    const { draft } = await start('paper.md', '---\ntitle: A paper\nshelf: B 12\n---\n\nOne sentence.\n');
    const source = await acceptImport(open.workspace, 'Ann', 'p', draft.id, asProposed);
    expect(await open.workspace.library.readCurrent('p', source.id)).to.include('shelf: B 12');
    await reviseSource(open.workspace, 'Ann', 'p', source.id, source.rev, { framing: 'Museum' });
    const file = await open.workspace.library.readCurrent('p', source.id);
    expect(file).to.include('shelf: B 12').and.to.include('framing: Museum');
  });

  it('are listed until they are saved, oldest first', async () => {
    const first = await start('one.md', 'One sentence.');
    await start('two.md', 'Another sentence.');
    expect((await listDrafts(open.workspace, 'p')).map(({ name }) => name)).to.deep.equal([
      'one.md',
      'two.md',
    ]);
    await acceptImport(open.workspace, 'Ann', 'p', first.draft.id, asProposed);
    expect((await listDrafts(open.workspace, 'p')).map(({ name }) => name)).to.deep.equal(['two.md']);
  });

  it('say whose the source is, and keep the file as it came', async () => {
    const { draft } = await start('one.txt', 'One sentence.\r\n');
    const { id } = await acceptImport(open.workspace, 'Bo', 'p', draft.id, asProposed);
    const source = await requireRecord(open.workspace, 'p', 'source', id);
    expect(source.creator).to.equal('Bo');
    const original = await open.workspace.library.readOriginal('p', id, 1);
    expect(original?.name).to.equal('one.txt');
    expect(Buffer.from(original?.bytes ?? []).toString()).to.equal('One sentence.\r\n');
  });
});
