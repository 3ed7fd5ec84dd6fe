import { describe } from '../core/anchor/describe.ts';
import { DomainError } from '../core/errors.ts';
import type { OwnList, Source } from '../core/source.ts';
import { currentVersion } from '../core/source.ts';
import type { Range } from '../core/target.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** So much of the first and of the last words of a list is kept to find it again, in UTF-16 code units: an entry is told from all others by less. */
const maxKept = 400;

/** What a list is read by: the text, and where somebody marked it. Two that are the same have the same entries. */
export function listKey(source: Source): string {
  const { textHash } = currentVersion(source);
  return source.ownList === undefined ? textHash : `${textHash}/${source.ownList.created}`;
}

/** Where the marked list stands in the current version; `undefined` when its first or its last words are not there any more, and where nobody marked one. */
export async function placeOwnList(workspace: Workspace, source: Source): Promise<Range | undefined> {
  const { ownList } = source;
  if (ownList === undefined) return undefined;
  const { resolve } = await workspace.texts.read(source);
  const [first, last] = [resolve(ownList.first), resolve(ownList.last)];
  if (first.state === 'lost' || last.state === 'lost') return undefined;
  const range = { start: first.span.start, end: last.span.end };
  return range.start < range.end ? range : undefined;
}

/**
 * Remembers where a source's own reference list stands, for everybody and for its next versions; without a range forgets it.
 * @throws DomainError `stale`, `not-found`, `invalid` for a range outside of the text.
 */
export async function markOwnList(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  range: Range | undefined,
): Promise<Source> {
  const source = await requireRecord(workspace, project, 'source', id);
  checkRev(source, expected);
  const { ownList: _, ...others } = source;
  const marked = range === undefined ? {} : { ownList: await markOf(workspace, by, source, range) };
  const put = { ...others, ...marked, modified: workspace.now() };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'source');
}

async function markOf(workspace: Workspace, by: string, source: Source, range: Range): Promise<OwnList> {
  const { text, number } = await workspace.texts.read(source);
  const words = text.slice(range.start, range.end);
  const [start, end] = [range.start + words.search(/\S/), range.start + words.trimEnd().length];
  if (!(range.start >= 0 && range.start < range.end && range.end <= text.length) || words.trim() === '') {
    const message = 'The list ends before it begins. Choose a later place for its end.';
    throw new DomainError('invalid', message, { fields: [{ path: 'until', message }] });
  }
  return {
    creator: by,
    created: workspace.now(),
    version: number,
    first: describe(text, { start, end: Math.min(end, start + maxKept) }),
    last: describe(text, { start: Math.max(start, end - maxKept), end }),
  };
}
