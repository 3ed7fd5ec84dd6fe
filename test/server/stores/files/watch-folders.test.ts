import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { watchFolders } from '../../../../server/stores/files/watch-folders.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';

describe('watching the folders of a folder', () => {
  let place: FilePlace;
  let end: (() => void) | undefined;
  let heard: string[];
  let wake: () => void;

  beforeEach(async () => {
    place = await makeFilePlace();
    heard = [];
    wake = () => undefined;
    await mkdir(join(place.folder, 'p'));
    end = watchFolders(place.folder, (name) => {
      heard.push(name);
      wake();
    });
  });
  afterEach(async () => {
    end?.();
    await place.remove();
  });

  const path = (...parts: string[]) => join(place.folder, ...parts);
  /** Resolves when the listener has been called with the name since the last call of this. */
  const told = async (name: string) => {
    while (!heard.includes(name)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    heard = [];
  };

  it('tells of a file that is dropped, edited, renamed and removed', async () => {
    await writeFile(path('p', 'a.md'), 'one');
    await told('p');
    await appendFile(path('p', 'a.md'), 'two');
    await told('p');
    await rename(path('p', 'a.md'), path('p', 'b.md'));
    await told('p');
    await rm(path('p', 'b.md'));
    await told('p');
  });

  it('tells once of many changes that come together', async () => {
    for (let number = 0; number < 50; number += 1) await writeFile(path('p', `${number}.md`), 'text');
    await told('p');
    await writeFile(path('p', 'last.md'), 'text');
    await told('p');
    expect(heard).to.deep.equal([]);
  });

  it('tells of a folder that is new, and of files in it from then on', async () => {
    await mkdir(path('q'));
    await told('q');
    await writeFile(path('q', 'a.md'), 'text');
    await told('q');
  });

  it('goes on with a folder that was removed and made again', async () => {
    await rm(path('p'), { recursive: true });
    await mkdir(path('p'));
    await told('p');
    await writeFile(path('p', 'a.md'), 'text');
    await told('p');
  });

  it('tells nothing once it has ended', async () => {
    await writeFile(path('p', 'a.md'), 'text');
    end?.();
    const other: string[] = [];
    const endOther = watchFolders(place.folder, (name) => {
      other.push(name);
      wake();
    });
    await writeFile(path('p', 'b.md'), 'text');
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    endOther();
    expect(other).to.deep.equal(['p']);
    expect(heard).to.deep.equal([]);
  });
});
