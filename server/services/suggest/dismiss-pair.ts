import { type Dismissal, dismissalInputSchema } from '../../core/dismissal.ts';
import type { TargetInput } from '../../core/target.ts';
import type { Workspace } from '../workspace.ts';
import { addDismissal } from './dismissals.ts';

/** A suggestion of two sentences: the claim that stands on one of them, or else both sentences. */
export type DismissedPair =
  | { readonly claim: string; readonly target: TargetInput }
  | { readonly other: TargetInput; readonly target: TargetInput };

/** Remembers that this person does not want to see the pair again. @throws DomainError as `addDismissal`. */
export function dismissPair(
  workspace: Workspace,
  by: string,
  project: string,
  pair: DismissedPair,
): Promise<Dismissal> {
  return addDismissal(workspace, by, project, dismissalInputSchema.parse(pair));
}
