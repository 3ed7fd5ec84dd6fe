import { DomainError } from '../core/errors.ts';
import type { FieldErrors } from './forms/parsed.ts';
import { errorFields } from './forms/parsed.ts';
import type { Outcome } from './page.ts';
import { errorStatus } from './status.ts';
import { fieldTrouble, type Trouble, troubleOf } from './view-models/trouble.ts';

/** Why a form is shown again. */
export interface Refusal {
  readonly status: number;
  readonly errors: FieldErrors;
  readonly trouble: Trouble;
  /** Set when the service refused; a form whose fields did not fit has none. */
  readonly error?: DomainError;
}

/** The status of a form whose fields do not fit. */
const unfit = 422;

export function fieldRefusal(errors: FieldErrors): Refusal {
  return { status: unfit, errors, trouble: fieldTrouble };
}

/** Runs a save; what it refuses is shown in the form again. A fault of the program is thrown on. */
export async function saveOrShow(
  save: () => Promise<Outcome>,
  show: (refusal: Refusal) => Promise<Outcome>,
  fieldOf?: (path: string) => string,
): Promise<Outcome> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { status } = errorStatus[error.code];
    return show({ status, error, errors: errorFields(error, fieldOf), trouble: troubleOf(error) });
  }
}
