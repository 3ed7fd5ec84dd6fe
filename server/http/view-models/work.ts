import type { FieldErrors } from '../forms/parsed.ts';
import { pathTo } from '../path-to.ts';
import { workId } from './claim-links.ts';
import type { Conflict } from './conflict.ts';
import { type Moment, momentOf } from './moment.ts';
import type { Trouble } from './trouble.ts';

/** A form in a claim's card: where it stands, where it goes, and why it is shown again. */
export interface Work {
  /** Id of the frame; ids within the form begin with it. */
  readonly frame: string;
  readonly action: string;
  /** The rev that the save builds on; 0 for something new. */
  readonly rev: number;
  /** The claim in whose card the form stands. */
  readonly claim: string;
  readonly back: string;
  readonly cancel: string;
  readonly errors: FieldErrors;
  readonly trouble: Trouble | undefined;
  readonly conflict: Conflict | undefined;
  readonly gone: Gone | undefined;
}

/** The record was taken back while somebody typed. */
export interface Gone {
  readonly by: string;
  readonly at: Moment;
  /** The change that took it back. */
  readonly seq: number;
}

export interface WorkPlace {
  readonly project: string;
  readonly claim: string;
  readonly action: string;
  readonly back: string;
  readonly rev?: number;
  readonly refusal?: { readonly errors: FieldErrors; readonly trouble: Trouble } | undefined;
  readonly conflict?: Conflict | undefined;
  readonly removal?: { readonly by: string; readonly at: string; readonly seq: number } | undefined;
}

export function workOf(place: WorkPlace): Work {
  const { project, claim, action, back, rev = 0, refusal, conflict, removal } = place;
  return {
    frame: workId(claim),
    action,
    rev,
    claim,
    back,
    cancel: back === '' ? pathTo('projects', project, 'claims', claim) : back,
    errors: refusal?.errors ?? {},
    trouble: conflict === undefined && removal === undefined ? refusal?.trouble : undefined,
    conflict,
    gone: removal === undefined ? undefined : { by: removal.by, at: momentOf(removal.at), seq: removal.seq },
  };
}
