/** The stored forms of one version. `text` is the canonical text: NFC, every offset in the product counts its UTF-16 code units. */
export interface VersionFiles {
  readonly body: string;
  readonly text: string;
}

export interface OriginalFile {
  /** The name under which it came, for download. Never used as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that lies in a project's folder: what people drop or edit there. */
export interface FolderFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/**
 * Where documents live: versions, originals and the current body of each source, and uploads that wait for a person's decision. Records about them
 * are in the Store. A file library keeps `sources/<project>/<source>.md` (current body with front matter) and, beside it,
 * `<source>.versions/<n>.md`, `<n>.txt` and `<n>.original.<ext>`. Every write is whole or not at all, and durable on return; it fails with `DomainError`
 * `storage-full` or `read-only` where the disk says so.
 */
export interface Library {
  readVersion(project: string, source: string, version: number): Promise<VersionFiles | undefined>;
  readOriginal(project: string, source: string, version: number): Promise<OriginalFile | undefined>;
  /** Written before the source's record names the version; a leftover of a crash in between is overwritten. */
  addVersion(
    project: string,
    source: string,
    version: number,
    files: VersionFiles,
    original?: OriginalFile,
  ): Promise<void>;
  /** The current file with its front matter, `undefined` when there is none. */
  readCurrent(project: string, source: string): Promise<string | undefined>;
  writeCurrent(project: string, source: string, markdown: string): Promise<void>;
  /** Names of the folders in `sources/`: projects that may not have a record yet. */
  listFolders(): Promise<readonly string[]>;
  /** Plain files in a project's folder, by name; not those in `*.versions/`, not hidden ones. */
  listFiles(project: string): Promise<readonly FolderFile[]>;
  readFile(project: string, name: string, maxBytes: number): Promise<Uint8Array | undefined>;
  /** Takes a dropped file out of the way once it has become a source (its bytes are then kept as the version's original). */
  removeFile(project: string, name: string): Promise<void>;
  /** Calls the listener with a project's id when something in its folder may have changed. Returns the function that ends it. */
  watch(listener: (project: string) => void): () => void;
  /** Uploads that wait for review. `id` is a record id. */
  saveDraft(project: string, id: string, json: string, bytes: Uint8Array): Promise<void>;
  readDraft(
    project: string,
    id: string,
  ): Promise<{ readonly json: string; readonly bytes: Uint8Array } | undefined>;
  /** The JSON of each, oldest first, without the bytes. */
  listDrafts(project: string): Promise<readonly string[]>;
  removeDraft(project: string, id: string): Promise<void>;
  /** Moves a project's folder into `.crossclaim/trash/`. */
  retire(project: string): Promise<void>;
}
