import type { Write } from '../core/change.ts';
import { passageMovedTo } from '../core/cited-passage.ts';
import { movedTo } from '../core/earlier-targets.ts';
import type { AnyRecord } from '../core/records.ts';
import type { Source } from '../core/source.ts';
import type { Target } from '../core/target.ts';
import { carriedTargets } from './carried-targets.ts';
import type { Workspace } from './workspace.ts';

interface Standing {
  readonly target: Target;
  /** The record as it is when its target has gone over. */
  moved(target: Target): AnyRecord;
}

/** Takes what stands in one version of a source to another: its claims, and the passages of it that citations point to. Both texts are aligned once. */
export async function carryRecords(
  workspace: Workspace,
  source: Source,
  from: number,
  to: number,
): Promise<Write[]> {
  const standing = await recordsIn(workspace, source, from);
  if (standing.length === 0) return [];
  const [before, after] = await Promise.all([
    workspace.texts.read(source, from),
    workspace.texts.read(source, to),
  ]);
  const targets = standing.map(({ target }) => target);
  const carried = await carriedTargets(targets, before.text, { version: to, text: after.text });
  return standing.map(({ target, moved }, at) => {
    const record = moved(carried[at] ?? target);
    return { put: { ...record, modified: workspace.now() }, expected: record.rev };
  });
}

async function recordsIn(
  { store }: Workspace,
  { project, id }: Source,
  version: number,
): Promise<readonly Standing[]> {
  const [claims, citations] = await Promise.all([
    store.list(project, { type: 'claim', source: id }),
    store.list(project, { type: 'citation', source: id }),
  ]);
  const isIn = (target: Target) => target.source === id && target.version === version;
  return [
    ...claims.items.flatMap((claim): Standing[] =>
      isIn(claim.target) ? [{ target: claim.target, moved: (target) => movedTo(claim, target) }] : [],
    ),
    ...citations.items.flatMap((citation): Standing[] => {
      const { passage } = citation;
      if (passage === undefined || !isIn(passage)) return [];
      return [{ target: passage, moved: (target) => passageMovedTo(citation, target) }];
    }),
  ];
}
