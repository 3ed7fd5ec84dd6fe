import { setImmediate } from 'node:timers/promises';
import type { RecordOf, RecordType } from '../core/records.ts';
import type { Workspace } from './workspace.ts';

/** Records read before other requests get their turn: a few milliseconds of work on each. */
const pageSize = 4_000;

/** All records of a type, oldest first, in pages, without holding up the server for long. */
export async function* listPages<Type extends RecordType>(
  workspace: Pick<Workspace, 'store'>,
  project: string,
  type: Type,
): AsyncGenerator<readonly RecordOf<Type>[], void, undefined> {
  let after: string | undefined;
  do {
    const query = { type, limit: pageSize, ...(after === undefined ? {} : { after }) };
    const page = await workspace.store.list(project, query);
    yield page.items;
    after = page.next;
    if (after !== undefined) await setImmediate();
  } while (after !== undefined);
}
