import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { removeProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { reviseSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const text =
  'The harbour froze in January. Forty ships waited outside. The bread ran out on the sixth day.\n';

describe('the folder sources/', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
  });
  afterEach(() => open.close());

  const at = (...path: string[]) => join(open.folder, 'sources', ...path);
  const drop = async (name: string, content: string | Uint8Array) => {
    await mkdir(at('winter'), { recursive: true });
    await writeFile(at('winter', name), content);
  };
  const read = (id: string) => requireRecord(open.workspace, 'winter', 'source', id);
  const sourceIds = async () =>
    (await open.workspace.store.list('winter', { type: 'source' })).items.map(({ id }) => id);
  const problems = () => open.folders.problems('winter').map(({ file }) => file);

  it('makes a project of a folder and a source of each file, under the file’s name', async () => {
    await drop('harbour.md', `---\ntitle: The harbour\nframing: city\nshelf: 12\n---\n\n${text}`);
    await drop('wetter.txt', 'Das Wetter war mild.\nDas Brot war nie knapp.\n');
    await drop('page.html', '<title>Page</title><article><p>One page here.</p></article>');
    await open.folders.scan();
    expect(await sourceIds()).to.deep.equal(['harbour', 'page', 'wetter']);
    expect(await requireRecord(open.workspace, 'winter', 'project', 'winter')).to.include({
      title: 'Winter',
    });
    expect(await read('harbour')).to.containSubset({
      title: 'The harbour',
      framing: 'city',
      versions: [{ origin: 'file' }],
    });
    expect(await read('wetter')).to.containSubset({ language: 'de' });
    expect(problems()).to.deep.equal([]);
  });

  it('keeps the bytes of what was dropped, and leaves one current file for each source', async () => {
    await drop('Über Eis.txt', 'Eis ist kalt.\n');
    await open.folders.scan();
    const [id = ''] = await sourceIds();
    const original = await open.workspace.library.readOriginal('winter', id, 1);
    expect([original?.name, Buffer.from(original?.bytes ?? []).toString()]).to.deep.equal([
      'Über Eis.txt',
      'Eis ist kalt.\n',
    ]);
    const files = (await readdir(at('winter'))).filter(
      (name) => name.includes('.') && !name.endsWith('.versions'),
    );
    expect(files).to.deep.equal([`${id}.md`]);
  });

  it('changes nothing when nothing was edited, even after a restart', async () => {
    await drop('harbour.md', `---\ntitle: The harbour\n---\n\n${text}`);
    await drop('bare.md', 'No front matter.\n\n\nTwo blank lines, and no line end.');
    await drop('windows.md', '---\r\ntitle: Windows\r\n---\r\n\r\nLines end twice.\r\n');
    await open.folders.scan();
    const seq = await open.workspace.store.seq('winter');
    await open.folders.scan();
    const again = await restarted();
    await open.folders.scan();
    expect(await open.workspace.store.seq('winter')).to.equal(seq);
    await again();
  });

  /** Closes the application and opens it on the same folder. */
  async function restarted(): Promise<() => Promise<void>> {
    const { folder } = open;
    await open.folders.close();
    await open.workspace.store.close();
    open = await openApp({ folder });
    return async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
      open = await openApp();
    };
  }

  it('makes an edit a new version, carries its claims, and never writes over the edit', async () => {
    await drop('harbour.md', text);
    await open.folders.scan();
    const tag = (exact: string) =>
      addClaim(
        open.workspace,
        'Ida',
        'winter',
        claimInputSchema.parse({ target: { source: 'harbour', spans: [{ exact }] } }),
      );
    const kept = await tag('Forty ships waited outside.');
    const gone = await tag('The bread ran out on the sixth day.');
    const edited =
      '---\ntitle: The harbour, revised\nshelf: 12\n---\n\nA preface came first. The harbour froze in January. Forty ships waited outside.\n';
    await drop('harbour.md', edited);
    await open.folders.scan();
    const source = await read('harbour');
    expect(source).to.containSubset({
      title: 'The harbour, revised',
      versions: [{ number: 1 }, { number: 2, origin: 'file' }],
    });
    const [after, lost] = [
      await requireRecord(open.workspace, 'winter', 'claim', kept.id),
      await requireRecord(open.workspace, 'winter', 'claim', gone.id),
    ];
    expect(after.target).to.containSubset({
      version: 2,
      state: 'sure',
      spans: [{ exact: 'Forty ships waited outside.' }],
    });
    expect(after.target.spans[0]?.start).to.equal(
      (kept.target.spans[0]?.start ?? 0) + 'A preface came first. '.length,
    );
    expect(lost.target).to.containSubset({
      version: 2,
      state: 'lost',
      spans: [{ exact: 'The bread ran out on the sixth day.' }],
    });
    expect(await readFile(at('winter', 'harbour.md'), 'utf8')).to.equal(edited);
    expect(await open.workspace.library.readVersion('winter', 'harbour', 1)).to.include({ body: text });
    const [change] = await open.workspace.store.history('winter', source.rev - 1, 1);
    expect(change?.writes).to.have.length(3);
  });

  it('follows the front matter, and keeps what is a person’s own in it', async () => {
    await drop(
      'harbour.md',
      `---\ntitle: The harbour\npublisher: Quay\nframing: city\nshelf: 12\n---\n\n${text}`,
    );
    await open.folders.scan();
    await drop('harbour.md', `---\ntitle: The harbour\nframing: sailors\nshelf: 12\n---\n\n${text}`);
    await open.folders.scan();
    const source = await read('harbour');
    expect(source).to.include({ framing: 'sailors', publisher: '' });
    expect(source.versions).to.have.length(1);
    await reviseSource(open.workspace, 'Ida', 'winter', 'harbour', source.rev, { date: '1893' });
    expect(await readFile(at('winter', 'harbour.md'), 'utf8'))
      .to.match(/date: .?1893/)
      .and.to.include('shelf: 12');
  });

  it('keeps what is known of a source whose file lost its front matter', async () => {
    await drop('harbour.md', `---\ntitle: The harbour\nframing: city\n---\n\n${text}`);
    await open.folders.scan();
    await drop('harbour.md', `${text}\nOne more.\n`);
    await open.folders.scan();
    expect(await read('harbour')).to.containSubset({
      title: 'The harbour',
      framing: 'city',
      versions: [{}, {}],
    });
  });

  it('tells of files that cannot be read, leaves them where they are, and reads the others', async () => {
    await drop('good.md', text);
    await drop('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    await drop('archive.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    await drop('empty.md', '');
    await drop('long.txt', 'word '.repeat(2_200_000));
    await open.folders.scan();
    expect(await sourceIds()).to.deep.equal(['good']);
    expect(problems()).to.deep.equal(['archive.zip', 'empty.md', 'long.txt', 'picture.txt']);
    for (const { reason } of open.folders.problems('winter')) expect(reason).to.match(/\p{L}{3}/u);
    expect(await readdir(at('winter'))).to.include.members([
      'archive.zip',
      'empty.md',
      'long.txt',
      'picture.txt',
    ]);
  });

  it('tells of an edit that cannot be read, and keeps the version before', async () => {
    await drop('harbour.md', text);
    await open.folders.scan();
    await drop('harbour.md', '---\ntitle: [unclosed\n---\n\nText.\n');
    await open.folders.scan();
    expect(problems()).to.deep.equal(['harbour.md']);
    await drop('harbour.md', Uint8Array.from([0xff, 0xfe, 0xfa, 0x20, 0xe9]));
    await open.folders.scan();
    expect(problems()).to.deep.equal(['harbour.md']);
    expect((await read('harbour')).versions).to.have.length(1);
    await drop('harbour.md', `${text}\nMended.\n`);
    await open.folders.scan();
    expect(problems()).to.deep.equal([]);
    expect((await read('harbour')).versions).to.have.length(2);
  });

  it('leaves alone what editors and downloads leave beside a file', async () => {
    await drop('good.md', text);
    for (const name of [
      'good.md~',
      '#good.md#',
      '.good.md.swp',
      '~$good.txt',
      'good.bak',
      'half.txt.part',
      'half.txt.crdownload',
    ])
      await drop(name, text);
    await open.folders.scan();
    expect([await sourceIds(), problems()]).to.deep.equal([['good'], []]);
  });

  it('does not follow links out of the folder', async () => {
    const outside = join(tmpdir(), `crossclaim-outside-${process.pid}`);
    await mkdir(outside, { recursive: true });
    try {
      await writeFile(join(outside, 'secret.md'), 'A secret of the machine.\n');
      await drop('good.md', text);
      await symlink(join(outside, 'secret.md'), at('winter', 'linked.md'));
      await symlink('/etc/passwd', at('winter', 'passwd.txt'));
      await symlink(outside, at('elsewhere'));
      await open.folders.scan();
      expect(await sourceIds()).to.deep.equal(['good']);
      expect(await open.workspace.store.projects()).to.deep.equal(['winter']);
      expect(await readdir(outside)).to.deep.equal(['secret.md']);
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  it('takes no file or folder whose name is not fit for an id under that name', async () => {
    for (const folder of ['.hidden', 'con', 'a..b', 'two words']) {
      await mkdir(at(folder), { recursive: true });
      await writeFile(at(folder, 'x.md'), text);
    }
    await drop('..md', text);
    await drop('two words.md', '# Of ice\n\nIce.\n');
    await drop('nul.md', '# Of snow\n\nSnow.\n');
    await open.folders.scan();
    expect(await open.workspace.store.projects()).to.deep.equal(['winter']);
    for (const id of await sourceIds())
      expect(id)
        .to.match(/^[a-z0-9-]+$/)
        .and.not.to.equal('nul');
  });

  it('does not make a project again that was taken away', async () => {
    await drop('harbour.md', text);
    await open.folders.scan();
    const { rev } = await requireRecord(open.workspace, 'winter', 'project', 'winter');
    await removeProject(open.workspace, 'winter', rev);
    await open.folders.scan('winter');
    await open.folders.scan();
    expect(await open.workspace.store.projects()).to.deep.equal([]);
  });

  it('notices by itself what is dropped while the server runs', async () => {
    await drop('harbour.md', text);
    await open.folders.scan();
    const arrived = new Promise<void>((resolve) => {
      const stop = open.workspace.store.subscribe((_project, change) => {
        if (!change.writes.some((write) => 'put' in write && write.put.id === 'late')) return;
        stop();
        resolve();
      });
    });
    await drop('late.md', 'Late, but here.\n');
    await arrived;
    expect(await sourceIds()).to.deep.equal(['harbour', 'late']);
  });
});
