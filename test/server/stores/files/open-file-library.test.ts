import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { openFileLibrary } from '../../../../server/stores/files/open-file-library.ts';
import type { Library } from '../../../../server/stores/library.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { failure, refusal } from '../refusal.ts';

describe('the file library', () => {
  let place: FilePlace;
  let library: Library;
  beforeEach(async () => {
    place = await makeFilePlace();
    library = await openFileLibrary({ folder: place.folder });
  });
  afterEach(() => place.remove());

  const files = { body: '# Quan hệ\n', text: 'Quan hệ\n' };
  const pdf = { name: '报告 final.PDF', bytes: new Uint8Array([37, 80, 0, 255]) };
  const sources = (...parts: string[]) => join(place.folder, 'sources', ...parts);

  describe('keeps versions', () => {
    it('with their original, under names that a person can read', async () => {
      await library.addVersion('p', 'a', 1, files, pdf);
      expect(await library.readVersion('p', 'a', 1)).to.deep.equal(files);
      const original = await library.readOriginal('p', 'a', 1);
      expect(original?.name).to.equal(pdf.name);
      expect(new Uint8Array(original?.bytes ?? [])).to.deep.equal(pdf.bytes);
      expect(await readdir(sources('p', 'a.versions'))).to.deep.equal([
        '1.md',
        '1.name.txt',
        '1.original.pdf',
        '1.txt',
      ]);
      expect(await readFile(sources('p', 'a.versions', '1.txt'), 'utf8')).to.equal(files.text);
    });

    it('and knows which are not there', async () => {
      await library.addVersion('p', 'a', 1, files);
      expect(await library.readVersion('p', 'a', 2)).to.equal(undefined);
      expect(await library.readVersion('p', 'b', 1)).to.equal(undefined);
      expect(await library.readOriginal('p', 'a', 1)).to.equal(undefined);
    });

    it('and counts one that a crash cut short as not there, and overwrites it', async () => {
      await mkdir(sources('p', 'a.versions'), { recursive: true });
      await writeFile(sources('p', 'a.versions', '1.original.zip'), 'left over');
      await writeFile(sources('p', 'a.versions', '1.md'), 'left over');
      expect(await library.readVersion('p', 'a', 1)).to.equal(undefined);
      await library.addVersion('p', 'a', 1, files);
      expect(await library.readVersion('p', 'a', 1)).to.deep.equal(files);
      expect(await library.readOriginal('p', 'a', 1)).to.equal(undefined);
    });

    it('apart from those of a version whose number begins alike', async () => {
      await library.addVersion('p', 'a', 12, files, pdf);
      await library.addVersion('p', 'a', 1, { body: 'one', text: 'one' });
      expect(await library.readVersion('p', 'a', 12)).to.deep.equal(files);
      expect(await library.readOriginal('p', 'a', 1)).to.equal(undefined);
    });

    for (const name of ['../../x', 'no ending', '.hidden', 'evil.sh/..', 'a.b c', '\0.txt']) {
      it(`and uses the name ${JSON.stringify(name)} for nothing but telling it`, async () => {
        await library.addVersion('p', 'a', 1, files, { name, bytes: pdf.bytes });
        expect((await library.readOriginal('p', 'a', 1))?.name).to.equal(name);
        expect(await readdir(place.folder)).to.deep.equal(['sources']);
        expect(await readdir(sources('p'))).to.deep.equal(['a.versions']);
      });
    }
  });

  describe('keeps the current text', () => {
    it('and replaces it whole, whoever writes at the same time', async () => {
      const texts = ['one', 'two', 'three'].map((word) => `${word}\n`.repeat(50_000));
      await Promise.all(texts.map((text) => library.writeCurrent('p', 'a', text)));
      expect(await library.readCurrent('p', 'a')).to.be.oneOf(texts);
      expect(await readdir(sources('p'))).to.deep.equal(['a.md']);
    });

    it('and has none of a source that is not there', async () => {
      expect(await library.readCurrent('p', 'a')).to.equal(undefined);
    });
  });

  describe('lists what people put into a folder', () => {
    beforeEach(async () => {
      await library.addVersion('p', 'a', 1, files);
      await library.writeCurrent('p', 'a', '# A\n');
      await writeFile(sources('p', 'Báo cáo.txt'), 'text');
      await writeFile(sources('p', '.hidden'), 'no');
      await mkdir(sources('..odd'));
      await writeFile(sources('loose.md'), 'no project');
    });

    it('by name, without hidden files and folders', async () => {
      expect(await library.listFolders()).to.deep.equal(['p']);
      const listed = await library.listFiles('p');
      expect(listed.map(({ name, sizeBytes }) => [name, sizeBytes])).to.deep.equal([
        ['Báo cáo.txt', 4],
        ['a.md', 4],
      ]);
      expect(await library.listFiles('other')).to.deep.equal([]);
    });

    it('reads a file up to a size, and says the size when there is more', async () => {
      expect(String(Buffer.from((await library.readFile('p', 'a.md', 4)) ?? []))).to.equal('# A\n');
      const error = await failure(library.readFile('p', 'a.md', 3));
      expect([error.code, error.details.limit]).to.deep.equal(['too-large', 3]);
      expect(await library.readFile('p', 'none.md', 3)).to.equal(undefined);
      expect(await library.readFile('p', 'a.versions', 99)).to.equal(undefined);
    });

    it('removes a file, or finds it gone', async () => {
      await library.removeFile('p', 'Báo cáo.txt');
      await library.removeFile('p', 'Báo cáo.txt');
      expect((await library.listFiles('p')).map(({ name }) => name)).to.deep.equal(['a.md']);
    });
  });

  describe('refuses ways out of its folder', () => {
    const ids = ['..', '../p', '/etc', 'a/b', '.hidden', 'a\0b', ''];
    for (const id of ids) {
      it(`as the project or source ${JSON.stringify(id)}`, async () => {
        expect(await refusal(library.addVersion(id, 'a', 1, files))).to.equal('invalid');
        expect(await refusal(library.addVersion('p', id, 1, files))).to.equal('invalid');
        expect(await refusal(library.writeCurrent(id, 'a', ''))).to.equal('invalid');
        expect(await refusal(library.readVersion('p', id, 1))).to.equal('invalid');
        expect(await refusal(library.listFiles(id))).to.equal('invalid');
        expect(await refusal(library.retire(id))).to.equal('invalid');
      });
    }

    for (const name of ['../x', '/etc/passwd', '..', '.hidden', 'a\0b', '']) {
      it(`as the file name ${JSON.stringify(name)}`, async () => {
        expect(await refusal(library.readFile('p', name, 99))).to.equal('invalid');
        expect(await refusal(library.removeFile('p', name))).to.equal('invalid');
      });
    }

    for (const version of [0, -1, 1.5, Number.NaN]) {
      it(`as the version ${version}`, async () => {
        expect(await refusal(library.readVersion('p', 'a', version))).to.equal('invalid');
      });
    }

    it('as the id of a draft', async () => {
      expect(await refusal(library.readDraft('p', '../../../x'))).to.equal('invalid');
      expect(await refusal(library.saveDraft('p', '../x', '{}', pdf.bytes))).to.equal('invalid');
    });

    it('by a link to a file elsewhere', async () => {
      await mkdir(sources('p'));
      await writeFile(join(place.folder, 'secret.md'), 'secret');
      await symlink(join(place.folder, 'secret.md'), sources('p', 'a.md'));
      expect(await library.readCurrent('p', 'a')).to.equal(undefined);
      expect(await library.readFile('p', 'a.md', 99)).to.equal(undefined);
      expect(await library.listFiles('p')).to.deep.equal([]);
      await library.writeCurrent('p', 'a', 'mine');
      expect(await readFile(join(place.folder, 'secret.md'), 'utf8')).to.equal('secret');
      expect(await library.readCurrent('p', 'a')).to.equal('mine');
    });

    it('by a link to a folder elsewhere', async () => {
      const outside = join(place.folder, 'outside');
      await mkdir(outside);
      await writeFile(join(outside, 'b.md'), 'secret');
      await symlink(outside, sources('p'));
      expect(await library.listFolders()).to.deep.equal([]);
      expect(await library.listFiles('p')).to.deep.equal([]);
      expect(await library.readCurrent('p', 'b')).to.equal(undefined);
      expect(await refusal(library.writeCurrent('p', 'a', 'mine'))).to.equal('invalid');
      expect(await refusal(library.addVersion('p', 'a', 1, files))).to.equal('invalid');
      await library.removeFile('p', 'b.md');
      expect(await readdir(outside)).to.deep.equal(['b.md']);
    });
  });

  describe('keeps drafts', () => {
    it('until they are removed', async () => {
      await library.saveDraft('p', 'draft0002', '{"two":2}', pdf.bytes);
      await library.saveDraft('p', 'draft0001', '{}', new Uint8Array());
      expect(await library.listDrafts('p')).to.deep.equal(['{}', '{"two":2}']);
      const draft = await library.readDraft('p', 'draft0002');
      expect(draft?.json).to.equal('{"two":2}');
      expect(new Uint8Array(draft?.bytes ?? [])).to.deep.equal(pdf.bytes);
      await library.removeDraft('p', 'draft0002');
      await library.removeDraft('p', 'draft0002');
      expect(await library.listDrafts('p')).to.deep.equal(['{}']);
      expect(await library.readDraft('p', 'draft0002')).to.equal(undefined);
      expect(await library.listDrafts('q')).to.deep.equal([]);
      await library.removeDraft('q', 'draft0002');
    });
  });

  it('retires a project into the trash, with its drafts', async () => {
    await library.addVersion('p', 'a', 1, files);
    await library.saveDraft('p', 'draft0001', '{}', pdf.bytes);
    await library.retire('p');
    await library.retire('p');
    expect(await library.listFolders()).to.deep.equal([]);
    expect(await library.listDrafts('p')).to.deep.equal([]);
    const trash = join(place.folder, '.crossclaim', 'trash');
    const kept = await readdir(trash, { recursive: true });
    expect(kept.some((name) => name.endsWith(join('sources', 'a.versions', '1.md')))).to.equal(true);
    expect(kept.some((name) => name.endsWith(join('drafts', 'draft0001.json')))).to.equal(true);
  });

  it('reads on where there is no sources folder', async () => {
    await rm(sources(), { recursive: true });
    expect(await library.listFolders()).to.deep.equal([]);
    expect(await library.readCurrent('p', 'a')).to.equal(undefined);
  });
});
