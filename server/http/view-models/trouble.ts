import type { DomainError, ErrorCode } from '../../core/errors.ts';
import { errorStatus } from '../status.ts';

/** Why a form could not be saved, and what the person who typed can do. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
}

const advice: Partial<Record<ErrorCode, string>> = {
  'storage-full':
    'What you typed is still here. Free some room on the disk that holds the project’s folder, then save again.',
  'read-only':
    'What you typed is still here. Make the project’s folder writable (its permissions, or the disk it is on), then save again.',
  'storage-unavailable': 'What you typed is still here. Wait a moment, then save again.',
  stale: 'Nothing was saved yet; what you chose or typed is still here. Look again at what stands here now.',
  'quote-not-found':
    'The text may have a new version. Open the source again, choose the sentence there and tag it.',
  'missing-target': 'It may have been taken back in the meantime. Choose another one.',
  'self-relation': 'Choose a claim other than this one.',
  invalid: 'Look at the fields that are marked below.',
};

/** What a form tells above its fields when a save failed. Nothing was saved, and what was typed stands in the form. */
export function troubleOf(error: DomainError): Trouble {
  return {
    title: errorStatus[error.code].title,
    detail: error.message,
    advice: advice[error.code] ?? 'What you typed is still here.',
  };
}

/** For fields that did not fit. */
export const fieldTrouble: Trouble = {
  title: 'Not saved yet',
  detail: 'Something in the form is not right.',
  advice: 'Look at the fields that are marked below; everything you typed is still there.',
};
