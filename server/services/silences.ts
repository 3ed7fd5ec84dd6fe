import { DomainError } from '../core/errors.ts';
import type { Silence, SilenceInput, SilencePatch } from '../core/silence.ts';
import { currentVersion, type Source } from '../core/source.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/**
 * Confirms that a source says nothing on a statement. Who has confirmed it before confirms it anew, for the version named: a person has one silence on each pair.
 * @throws DomainError `not-silent` when a claim that has a place in the source has a stance on the statement; `missing-target`, `invalid`.
 */
export async function confirmSilence(
  workspace: Workspace,
  by: string,
  project: string,
  input: SilenceInput,
): Promise<Silence> {
  return inTurn(`${project}/silence/${input.statement}/${input.source}/${by}`, async () => {
    const source = await requireEnds(workspace, project, input);
    const version = checkVersion(source, input.version ?? currentVersion(source).number);
    await checkSilent(workspace, project, input);
    const found = await findSilence(workspace, by, project, input);
    const note = input.note === '' ? (found?.note ?? '') : input.note;
    if (found !== undefined && found.version === version && found.note === note) return found;
    const base = found ?? {
      type: 'silence' as const,
      ...newEnvelope(workspace, by, project, [source.id], [input.statement]),
      statement: input.statement,
      source: source.id,
    };
    const put = { ...base, modified: workspace.now(), version, note };
    const writes = [{ put, expected: found?.rev ?? 0 }];
    return onlyOf(await commit(workspace, project, by, writes, endsOf(input)), 'silence');
  });
}

/** @throws DomainError `stale`, `not-found`, `invalid`. */
export async function reviseSilence(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: SilencePatch,
): Promise<Silence> {
  const silence = await requireRecord(workspace, project, 'silence', id);
  checkRev(silence, expected);
  const source = await requireRecord(workspace, project, 'source', silence.source);
  const put = {
    ...silence,
    modified: workspace.now(),
    version: patch.version === undefined ? silence.version : checkVersion(source, patch.version),
    note: patch.note ?? silence.note,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'silence');
}

/** This person's silence on the pair, if there is one. */
export async function findSilence(
  workspace: Workspace,
  by: string,
  project: string,
  { statement, source }: Pick<Silence, 'statement' | 'source'>,
): Promise<Silence | undefined> {
  const { items } = await workspace.store.list(project, { type: 'silence', link: statement });
  return items.find((silence) => silence.source === source && silence.creator === by);
}

/** A claim that has lost its place says nothing in the text that was read; any other does, even one that only mentions. */
async function checkSilent(
  workspace: Workspace,
  project: string,
  { statement, source }: Pick<Silence, 'statement' | 'source'>,
): Promise<void> {
  const { items } = await workspace.store.list(project, { type: 'stance', source, link: statement });
  const claims = await Promise.all(items.map(({ claim }) => workspace.store.read(project, 'claim', claim)));
  if (claims.every((claim) => claim === undefined || claim.target.state === 'lost')) return;
  throw new DomainError('not-silent', 'This source is not silent: a claim of it speaks of the statement.');
}

function checkVersion(source: Source, number: number): number {
  if (source.versions.some((version) => version.number === number)) return number;
  const message = `${source.title} has no version ${number}.`;
  throw new DomainError('invalid', message, { fields: [{ path: 'version', message }] });
}

function endsOf({ statement, source }: Pick<Silence, 'statement' | 'source'>) {
  return [
    { type: 'statement' as const, id: statement },
    { type: 'source' as const, id: source },
  ];
}

async function requireEnds(
  { store }: Workspace,
  project: string,
  input: Pick<Silence, 'statement' | 'source'>,
): Promise<Source> {
  const statement = await store.read(project, 'statement', input.statement);
  const source = await store.read(project, 'source', input.source);
  if (statement !== undefined && source !== undefined) return source;
  const [type, id] =
    statement === undefined ? (['statement', input.statement] as const) : (['source', input.source] as const);
  const message = `There is no ${type} ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: type, message }] });
}
