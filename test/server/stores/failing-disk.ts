import { type OpenJournalFile, openJournalFile } from '../../../server/stores/files/journal-file.ts';

/** A disk that can be told to fail, with the real one beneath it: permissions and quotas do not stop a test that runs as root. */
export class FailingDisk {
  /** The system's error code with which writes fail; none: they succeed. */
  writeCode: string | undefined;
  /** How much of a failing write still reaches the file, in bytes. */
  partBytes = 0;
  syncCode: string | undefined;
  truncateCode: string | undefined;
  openCode: string | undefined;
  syncs = 0;
  /** Called when a write begins, which waits for what it gives back. */
  beforeWrite: () => Promise<void> = async () => undefined;

  readonly openJournal: OpenJournalFile = async (path) => {
    refuse(this.openCode);
    const file = await openJournalFile(path);
    return {
      ...file,
      write: async (bytes, position) => {
        await this.beforeWrite();
        if (this.writeCode !== undefined) await file.write(bytes.subarray(0, this.partBytes), position);
        refuse(this.writeCode);
        await file.write(bytes, position);
      },
      sync: async () => {
        this.syncs += 1;
        refuse(this.syncCode);
        await file.sync();
      },
      truncate: async (length) => {
        refuse(this.truncateCode);
        await file.truncate(length);
      },
    };
  };
}

function refuse(code: string | undefined): void {
  if (code !== undefined) throw Object.assign(new Error(`${code}: as the test wants it`), { code });
}
