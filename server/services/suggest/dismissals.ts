import type { Dismissal, DismissalInput, DismissalPatch } from '../../core/dismissal.ts';
import { DomainError } from '../../core/errors.ts';
import type { Target } from '../../core/target.ts';
import { inTurn } from '../in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from '../records.ts';
import { completeTarget } from '../targets.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Remembers that this person does not want a suggestion again; the same one twice is one record.
 * @throws DomainError `missing-target` for the claim, and those of a claim's target.
 */
export async function addDismissal(
  workspace: Workspace,
  by: string,
  project: string,
  input: DismissalInput,
): Promise<Dismissal> {
  const { claim } = input;
  if (claim !== undefined) await requireClaim(workspace, project, claim);
  const target = await completeTarget(workspace, project, input.target);
  const other = input.other && (await completeTarget(workspace, project, input.other));
  return inTurn(`${project}/dismissal/${claim ?? ''}/${target.source}/${by}`, async () => {
    const own = await ownDismissals(workspace, by, project, target.source);
    const found = own.find(
      (one) =>
        one.claim === claim &&
        one.entry === input.entry &&
        one.cited === input.cited &&
        isSame(one.target, target) &&
        isSame(one.other, other),
    );
    if (found !== undefined) return found;
    const links = claim === undefined ? [] : [claim];
    const sources = [...new Set([target.source, other?.source ?? target.source])];
    const put = {
      type: 'dismissal' as const,
      ...newEnvelope(workspace, by, project, sources, links),
      ...(claim === undefined ? {} : { claim }),
      target,
      ...(other === undefined ? {} : { other }),
      ...(input.entry === undefined ? {} : { entry: input.entry }),
      ...(input.cited === undefined ? {} : { cited: input.cited }),
      note: input.note,
    };
    const requires = [
      ...sources.map((id) => ({ type: 'source' as const, id })),
      ...links.map((id) => ({ type: 'claim' as const, id })),
    ];
    return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], requires), 'dismissal');
  });
}

/** @throws DomainError `stale`, `not-found`. */
export async function reviseDismissal(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: DismissalPatch,
): Promise<Dismissal> {
  const dismissal = await requireRecord(workspace, project, 'dismissal', id);
  checkRev(dismissal, expected);
  const put = { ...dismissal, modified: workspace.now(), note: patch.note ?? dismissal.note };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'dismissal');
}

/** What this person dismissed, in one source or in all. */
export async function ownDismissals(
  { store }: Workspace,
  by: string,
  project: string,
  source?: string,
): Promise<readonly Dismissal[]> {
  const query = { type: 'dismissal' as const, ...(source === undefined ? {} : { source }) };
  const { items } = await store.list(project, query);
  return items.filter(({ creator }) => creator === by);
}

/** By source and words, so that a new version of the source brings nothing back. */
export function dismissedQuotes(dismissals: readonly Dismissal[]): ReadonlySet<string> {
  return new Set(dismissals.map(({ target }) => quoteKey(target.source, quoteOf(target))));
}

export function quoteKey(source: string, quote: string): string {
  return `${source}\n${quote.replace(/\s+/g, ' ').trim()}`;
}

function isSame(one: Target | undefined, other: Target | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.source === other.source && quoteOf(one) === quoteOf(other);
}

export function quoteOf({ spans }: Target): string {
  return spans.map(({ exact }) => exact).join(' ');
}

async function requireClaim({ store }: Workspace, project: string, claim: string): Promise<void> {
  if ((await store.read(project, 'claim', claim)) !== undefined) return;
  const message = `There is no claim ${claim} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: 'claim', message }] });
}
