import { isDeepStrictEqual } from 'node:util';
import type { Write } from '../core/change.ts';
import { currentVersion, type Metadata, type Source, type Version } from '../core/source.ts';
import { toNfc } from '../core/to-nfc.ts';
import { carryRecords } from './carry-records.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import { metadataOf, type NewSource, sha256, sourceKey, withSourceFile, writeVersion } from './sources.ts';
import type { Workspace } from './workspace.ts';

type NewVersion = Pick<NewSource, 'body' | 'origin' | 'original'> & {
  /** Where what is known of the source changes with its text, as when a person edits the file. */
  readonly metadata?: Metadata;
};

/**
 * Gives a source a new version and takes its claims along and the passages of it that are cited, in one change: each target then names the new version and
 * says whether its place there is sure, to be checked, or lost. What is the same as before changes nothing.
 * @throws DomainError `stale`, `not-found`, `invalid`, `too-large`.
 */
export async function addVersion(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: NewVersion,
): Promise<Source> {
  return inTurn(sourceKey(project, id), async () => {
    const source = await requireRecord(workspace, project, 'source', id);
    checkRev(source, expected);
    const metadata = input.metadata ?? metadataOf(source);
    const isSameText = isSame(currentVersion(source), input);
    if (isSameText && isDeepStrictEqual(metadata, metadataOf(source))) return source;
    const put = { ...source, ...metadata, modified: workspace.now() };
    if (isSameText) return save(workspace, by, source, put, input.origin, []);
    const number = currentVersion(source).number + 1;
    const version = await writeVersion(workspace, by, project, id, number, { ...input, metadata });
    const versioned = { ...put, versions: [...source.versions, version] };
    const moved = await carryRecords(workspace, versioned, number - 1, number);
    const saved = await save(workspace, by, source, versioned, input.origin, moved);
    await carryLate(workspace, by, saved, number);
    return saved;
  });
}

/** Of a text that is pasted or uploaded the line breaks at its end say nothing; a file in the folder is taken as it is written. */
function isSame({ bodyHash }: Version, { body, origin }: NewVersion): boolean {
  const text = toNfc(body);
  const ends = origin === 'file' ? [text] : [text, text.trimEnd(), `${text.trimEnd()}\n`];
  return ends.some((one) => sha256(one) === bodyHash);
}

async function save(
  workspace: Workspace,
  by: string,
  before: Source,
  put: Source,
  origin: Version['origin'],
  moved: readonly Write[],
): Promise<Source> {
  const writes: Write[] = [{ put, expected: before.rev }, ...moved];
  const save = async () => onlyOf(await commit(workspace, put.project, by, writes), 'source');
  // A person who edits the file has it open: it already says what is saved here, and they may have typed on.
  return origin === 'file' ? save() : withSourceFile(workspace, before, put, save);
}

/** What was made while the rest was carried still names the former version. */
async function carryLate(workspace: Workspace, by: string, source: Source, to: number): Promise<void> {
  const late = await carryRecords(workspace, source, to - 1, to);
  if (late.length > 0) await commit(workspace, source.project, by, late);
}
