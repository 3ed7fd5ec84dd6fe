import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../../core/ids.ts';

/** Programs save a file in several steps; they count as one. */
const settleMs = 150;

interface Watched {
  readonly watcher: FSWatcher;
  readonly inode: number;
}

/**
 * Watches a folder's folders, not what lies deeper: `listener` gets the name of each in which something may have changed, once things have been quiet for a
 * moment, and of each that is new. Not recursive: that is young on Linux, and versions are nobody's to edit. Returns the function that ends it.
 */
export function watchFolders(root: string, listener: (name: string) => void): () => void {
  const folders = new Map<string, Watched>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (name: string) => {
    changed.add(name);
    timer ??= setTimeout(() => {
      timer = undefined;
      const names = [...changed];
      changed.clear();
      for (const each of names) listener(each);
    }, settleMs).unref();
  };
  const drop = (name: string) => {
    folders.get(name)?.watcher.close();
    folders.delete(name);
  };
  const follow = (first: boolean) => {
    const found = inodes(root);
    for (const [name, { inode }] of folders) if (found.get(name) !== inode) drop(name);
    for (const [name, inode] of found) {
      if (folders.has(name)) continue;
      const watcher = tryWatch(join(root, name), () => tell(name));
      if (watcher !== undefined) folders.set(name, { watcher, inode });
      if (!first) tell(name);
    }
  };

  const top = tryWatch(root, () => follow(false));
  follow(true);
  return () => {
    clearTimeout(timer);
    top?.close();
    for (const name of [...folders.keys()]) drop(name);
  };
}

/** The folders that can be projects, without following links. The inode tells a folder from a later one of the same name. */
function inodes(root: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  try {
    for (const entry of readdirSync(root, { withFileTypes: true })) {
      if (!entry.isDirectory() || !isSlug(entry.name)) continue;
      const inode = statSync(join(root, entry.name), { throwIfNoEntry: false })?.ino;
      if (inode !== undefined) found.set(entry.name, inode);
    }
  } catch {
    // The root itself is gone; so is everything in it.
  }
  return found;
}

/** A folder that cannot be watched (gone again, too many watchers) is not worth stopping for: a look at its page reads it anyway. */
function tryWatch(path: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(path, { persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
