import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OriginalFile, VersionFiles } from '../library.ts';
import { contained, makeFolder } from './contained.ts';
import { ifThere } from './disk-error.ts';
import { isTemporary, writeDurably } from './write-durably.ts';

/** Where one version lies: `<source>.versions/<n>.md`, `<n>.txt`, `<n>.original.<ext>`, and the original's name in `<n>.name.txt`. */
export interface VersionPlace {
  /** What the folder must lie in. */
  readonly root: string;
  readonly folder: string;
  readonly version: number;
}

/** The text goes last: a version counts as there only with it. */
export async function addVersionFiles(
  place: VersionPlace,
  files: VersionFiles,
  original?: OriginalFile,
): Promise<void> {
  const { root, folder, version } = place;
  await makeFolder(root, folder);
  await removeLeftovers(folder, version);
  const write = (ending: string, content: string | Uint8Array) =>
    writeDurably(join(folder, `${version}.${ending}`), (handle) => handle.writeFile(content));
  if (original !== undefined) {
    await write(`original${extensionOf(original.name)}`, original.bytes);
    await write('name.txt', original.name);
  }
  await write('md', files.body);
  await write('txt', files.text);
}

export async function readVersionFiles(place: VersionPlace): Promise<VersionFiles | undefined> {
  const [body, text] = await Promise.all([
    read(place, `${place.version}.md`),
    read(place, `${place.version}.txt`),
  ]);
  return body === undefined || text === undefined
    ? undefined
    : { body: body.toString(), text: text.toString() };
}

export async function readOriginalFile(place: VersionPlace): Promise<OriginalFile | undefined> {
  const { folder, version } = place;
  const stem = `${version}.original`;
  const found = (await ifThere(readdir(folder)))?.find(
    (name) => name === stem || name.startsWith(`${stem}.`),
  );
  if (found === undefined) return undefined;
  const [bytes, name] = await Promise.all([read(place, found), read(place, `${version}.name.txt`)]);
  return bytes === undefined ? undefined : { name: name?.toString() ?? found, bytes };
}

async function read({ root, folder }: VersionPlace, name: string): Promise<Buffer | undefined> {
  const path = await contained(root, join(folder, name));
  return path === undefined ? undefined : ifThere(readFile(path));
}

/** A crash may have come between an earlier attempt's files and the record that would have named them. */
async function removeLeftovers(folder: string, version: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${version}.`) || isTemporary(name)) await rm(join(folder, name), { force: true });
  }
}

/** The ending, so that the file opens in the right program; empty when it is nothing usual. */
function extensionOf(name: string): string {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,10}$/.test(extension) ? extension : '';
}
