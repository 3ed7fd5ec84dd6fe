import type { RecordName, Write } from '../core/change.ts';
import { claimInputSchema } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import type { Relation, RelationInput } from '../core/relation.ts';
import type { Target, TargetInput } from '../core/target.ts';
import { newClaim } from './claims.ts';
import { commit, newEnvelope, onlyOf } from './records.ts';
import type { Workspace } from './workspace.ts';

/** One end of a relation to be made: a claim that is there, or words that become one on the way. */
export type EndInput = { readonly claim: string } | { readonly target: TargetInput };

export interface EndsInput {
  readonly from: EndInput;
  readonly to: EndInput;
}

/** An end with what has to be written, or to be there, for it. */
interface End {
  readonly id: string;
  readonly target: Target;
  readonly writes: readonly Write[];
  readonly requires: RecordName;
}

/**
 * Relates two claims, or words that are not tagged yet, in one change: taking it back takes all of it back.
 * @throws DomainError `self-relation`, `missing-target`, and those of `addClaim` for words.
 */
export async function relate(
  workspace: Workspace,
  by: string,
  project: string,
  ends: EndsInput,
  terms: Pick<RelationInput, 'kind' | 'rationale' | 'certainty'>,
): Promise<Relation> {
  const from = await endOf(workspace, by, project, 'from', ends.from);
  const to = await endOf(workspace, by, project, 'to', ends.to);
  if (from.id === to.id || isSamePlace(from, to))
    throw new DomainError('self-relation', 'A claim cannot be related to itself.');
  const sources = [...new Set([from.target.source, to.target.source])];
  const put = {
    type: 'relation' as const,
    ...newEnvelope(workspace, by, project, sources, [from.id, to.id]),
    from: from.id,
    to: to.id,
    kind: terms.kind,
    rationale: terms.rationale,
    certainty: terms.certainty,
  };
  const writes: Write[] = [...from.writes, ...to.writes, { put, expected: 0 }];
  return onlyOf(await commit(workspace, project, by, writes, [from.requires, to.requires]), 'relation');
}

async function endOf(
  workspace: Workspace,
  by: string,
  project: string,
  end: 'from' | 'to',
  input: EndInput,
): Promise<End> {
  if ('target' in input) {
    const claim = claimInputSchema.parse({ target: input.target });
    const put = await newClaim(workspace, by, project, claim);
    const { id, target } = put;
    return { id, target, writes: [{ put, expected: 0 }], requires: { type: 'source', id: target.source } };
  }
  const claim = await workspace.store.read(project, 'claim', input.claim);
  if (claim !== undefined)
    return { id: claim.id, target: claim.target, writes: [], requires: { type: 'claim', id: claim.id } };
  const message = `There is no claim ${input.claim} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: end, message }] });
}

/** Both are made from the same words: they would be one claim twice. */
function isSamePlace(from: End, to: End): boolean {
  if (from.writes.length === 0 || to.writes.length === 0) return false;
  return placeOf(from.target) === placeOf(to.target);
}

function placeOf({ source, spans }: Target): string {
  return [source, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ');
}
