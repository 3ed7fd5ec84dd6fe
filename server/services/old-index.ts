import { targetIn } from '../core/earlier-targets.ts';
import type { ClaimMark, ReaderIndex } from '../core/reader-index.ts';
import type { Source } from '../core/source.ts';
import { claimMark } from './reader-index.ts';
import { claimsOf } from './version-claims.ts';
import type { Workspace } from './workspace.ts';

/** The sentences of a former version and the claims as they stood on it, by place, without their relations. @throws DomainError `not-found`. */
export async function readOldIndex(
  workspace: Workspace,
  source: Source,
  version: number,
): Promise<ReaderIndex> {
  const [seq, text, claims] = await Promise.all([
    workspace.store.seq(source.project),
    workspace.texts.read(source, version),
    claimsOf(workspace, source),
  ]);
  const marks = claims.flatMap((claim): ClaimMark[] => {
    const target = targetIn(claim, version);
    return target === undefined ? [] : [claimMark({ ...claim, target }, [])];
  });
  marks.sort((a, b) => startOf(a) - startOf(b));
  const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
  return { version, seq, sentences, claims: marks };
}

function startOf({ spans }: ClaimMark): number {
  return spans[0]?.start ?? 0;
}
