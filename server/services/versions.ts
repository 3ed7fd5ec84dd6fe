import { carry } from '../core/anchor/carry.ts';
import type { Resolution } from '../core/anchor/resolution.ts';
import type { Write } from '../core/change.ts';
import type { Claim } from '../core/claim.ts';
import { formatFrontMatter } from '../core/front-matter.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Target } from '../core/target.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import { metadataOf, type NewSource, sha256, writeVersion } from './sources.ts';
import type { Workspace } from './workspace.ts';

/**
 * Gives a source a new version and takes its claims along, in one change: each claim's target then names the new version and says
 * whether its place there is sure, to be checked, or lost. A text that is the same as the current one changes nothing.
 * @throws DomainError `stale`, `not-found`, `invalid`, `too-large`.
 */
export async function addVersion(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: Pick<NewSource, 'body' | 'origin' | 'original'>,
): Promise<Source> {
  const source = await requireRecord(workspace, project, 'source', id);
  checkRev(source, expected);
  const former = currentVersion(source);
  if (former.bodyHash === sha256(input.body.normalize('NFC'))) return source;
  const number = former.number + 1;
  const metadata = metadataOf(source);
  const version = await writeVersion(workspace, by, project, id, number, { ...input, metadata });
  const put = { ...source, modified: workspace.now(), versions: [...source.versions, version] };
  const moved = await carryClaims(workspace, put, former.number, number);
  // The file first: after a crash in between, the folder is read again and the record follows the file.
  await workspace.library.writeCurrent(project, id, formatFrontMatter(metadata, input.body));
  return onlyOf(await commit(workspace, project, by, [{ put, expected }, ...moved]), 'source');
}

async function carryClaims(workspace: Workspace, source: Source, from: number, to: number): Promise<Write[]> {
  const { items } = await workspace.store.list(source.project, { type: 'claim', source: source.id });
  const claims = items.filter((claim) => claim.target.version === from);
  if (claims.length === 0) return [];
  const [before, after] = await Promise.all([
    workspace.texts.read(source, from),
    workspace.texts.read(source, to),
  ]);
  const found = carry(
    before.text,
    after.text,
    claims.flatMap((claim) => claim.target.spans),
  );
  let next = 0;
  return claims.map((claim): Write => {
    const places = found.slice(next, next + claim.target.spans.length);
    next += claim.target.spans.length;
    return {
      put: { ...claim, modified: workspace.now(), target: carriedTarget(claim, to, places) },
      expected: claim.rev,
    };
  });
}

/** A target is as sure as its least sure span; a span without a place keeps its quote and its old position. */
function carriedTarget(claim: Claim, version: number, places: readonly Resolution[]): Target {
  const isLost = claim.target.state === 'lost' || places.some((place) => place.state === 'lost');
  const isSure = claim.target.state === 'sure' && places.every((place) => place.state === 'sure');
  const spans = claim.target.spans.map((span, index) => {
    const place = places[index];
    return place === undefined || place.state === 'lost' ? span : place.span;
  });
  return { source: claim.target.source, version, state: isLost ? 'lost' : isSure ? 'sure' : 'check', spans };
}
