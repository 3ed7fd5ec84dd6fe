import type { Claim } from '../core/claim.ts';
import { targetIn } from '../core/earlier-targets.ts';
import { DomainError } from '../core/errors.ts';
import { currentVersion, type Source, type Version } from '../core/source.ts';
import { toNfc } from '../core/to-nfc.ts';
import { carriedClaims } from './carried-claims.ts';
import type { Workspace } from './workspace.ts';

export interface VersionSummary {
  readonly version: Version;
  /** Claims that stand, or stood, in it. */
  readonly sure: number;
  readonly check: number;
  readonly lost: number;
}

/** All claims of a source, the oldest first. */
export async function claimsOf({ store }: Workspace, source: Source): Promise<readonly Claim[]> {
  return (await store.list(source.project, { type: 'claim', source: source.id })).items;
}

/** The versions of a source with their claims counted, newest first. */
export async function summariseVersions(workspace: Workspace, source: Source): Promise<VersionSummary[]> {
  const claims = await claimsOf(workspace, source);
  return source.versions.map((version) => summaryOf(version, claims)).reverse();
}

/** One version with its claims counted. @throws DomainError `not-found`. */
export async function summariseVersion(
  workspace: Workspace,
  source: Source,
  number: number,
): Promise<VersionSummary> {
  return summaryOf(requireVersion(source, number), await claimsOf(workspace, source));
}

function summaryOf(version: Version, claims: readonly Claim[]): VersionSummary {
  const summary = { version, sure: 0, check: 0, lost: 0 };
  for (const claim of claims) {
    const target = targetIn(claim, version.number);
    if (target !== undefined) summary[target.state] += 1;
  }
  return summary;
}

/** @throws DomainError `not-found`. */
export function requireVersion(source: Source, number: number): Version {
  const version = source.versions.find((one) => one.number === number);
  if (version === undefined) throw new DomainError('not-found', `${source.title} has no version ${number}.`);
  return version;
}

/** The claims of the current version as they would stand if this Markdown were the next one. Nothing is saved. */
export async function previewClaims(workspace: Workspace, source: Source, body: string): Promise<Claim[]> {
  const { number } = currentVersion(source);
  const claims = (await claimsOf(workspace, source)).filter(({ target }) => target.version === number);
  const [{ text }, { renderDocument }] = await Promise.all([
    workspace.texts.read(source),
    import('../core/document/render-document.ts'),
  ]);
  const next = renderDocument(toNfc(body)).text;
  return carriedClaims(claims, text, { version: number + 1, text: next });
}
