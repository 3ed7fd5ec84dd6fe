import type { Change } from '../../core/change.ts';
import type { RecordIndex } from './record-index.ts';

/** The source whose snapshot holds a record: its first one. `undefined`: the record is about no source and stands in the project's own. */
export type Home = string | undefined;

/** Takes a change into the index; gives back the sources whose snapshots it touches. */
export function applyChange(index: RecordIndex, change: Change): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const write of change.writes) {
    const before = 'put' in write ? index.put(write.put) : index.remove(write.remove);
    const homes: Home[] = [before?.sources[0], 'put' in write ? write.put.sources[0] : undefined];
    for (const home of homes) if (home !== undefined) touched.add(home);
  }
  return touched;
}
