import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import type { Relation } from '../core/relation.ts';
import type { Stance } from '../core/stance.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Draft, Parsed } from './forms/parsed.ts';
import type { ViewData, Visit } from './page.ts';
import type { FormField } from './view-models/conflict.ts';

export type EditedRecord = Claim | Relation | Citation | Stance;

/** How one type of record is revised and taken back by forms in a claim's card. */
export interface RecordForm<Kind extends EditedRecord, Typed extends Draft, Patch> {
  readonly type: Kind['type'];
  /** As it stands in addresses: `claims`. */
  readonly plural: string;
  /** The page, `pages/<view>`, and the frame, `partials/<view>-work`. */
  readonly view: string;
  readonly fields: readonly FormField[];
  find(workspace: Workspace, project: string, id: string): Promise<Kind | undefined>;
  /** The record as it stood at this rev. */
  findAt(workspace: Workspace, project: string, id: string, rev: number): Promise<Kind | undefined>;
  draftOf(record: Kind): Typed;
  /** What the form leaves out is as before. */
  read(form: URLSearchParams, before: Typed): Typed;
  parse(draft: Typed): Parsed<Patch>;
  revise(
    workspace: Workspace,
    by: string,
    project: string,
    id: string,
    rev: number,
    patch: Patch,
  ): Promise<Kind>;
  /** Gives the seq of the change. */
  retract(workspace: Workspace, by: string, project: string, id: string, rev: number): Promise<number>;
  /** The claims whose cards show the record. */
  claimsOf(record: Kind): readonly string[];
  /** What the template needs besides the frame of every form. */
  data(workspace: Workspace, record: Kind, draft: Typed): Promise<ViewData>;
}

export function missing(noun: string, id: string): DomainError {
  return new DomainError('not-found', `There is no ${noun} ${id} in this project.`);
}

/** The claims with the one whose card the form stands in first. */
export function orderedClaims(claims: readonly string[], { form }: Visit): readonly string[] {
  const asked = form.get('claim');
  return [...claims].sort((a, b) => Number(b === asked) - Number(a === asked));
}
