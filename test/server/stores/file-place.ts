import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRecord } from '../../../server/core/records.ts';
import { type FileStoreOptions, openFileStore } from '../../../server/stores/files/open-file-store.ts';
import type { Store } from '../../../server/stores/store.ts';

/** A data folder of its own for a test, and what the store in it reported. */
export class FilePlace {
  readonly folder: string;
  readonly reports: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  open(options: Partial<FileStoreOptions> = {}): Promise<Store> {
    const report = (message: string) => this.reports.push(message);
    return openFileStore({ folder: this.folder, parseRecord, report, ...options });
  }

  /** The path of something in the folder of project `p`. */
  path(name: string): string {
    return join(this.folder, 'annotations', 'p', name);
  }

  /** The folder as the loss of power would leave it at this moment: what is on the disk, and no lock. */
  async crash(): Promise<FilePlace> {
    const copy = await makeFilePlace();
    await cp(join(this.folder, 'annotations'), join(copy.folder, 'annotations'), { recursive: true });
    return copy;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

export async function makeFilePlace(): Promise<FilePlace> {
  return new FilePlace(await mkdtemp(join(tmpdir(), 'crossclaim-')));
}
