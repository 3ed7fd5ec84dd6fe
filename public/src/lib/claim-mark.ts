import type { CompareSettings } from '../../../server/core/compare-settings.ts';
import type { ClaimMark, EncodedIndex } from '../../../server/core/reader-index.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';

/** Reads what the server wrote; its own data is checked for shape only as far as telling a page of errors from an answer. */
export function isEncodedIndex(value: unknown): value is EncodedIndex {
  return hasKeys(value, 'version', 'sentences', 'claims', 'people', 'tags');
}

export function isClaimMark(value: unknown): value is ClaimMark {
  return hasKeys(value, 'id', 'kind', 'state', 'creator', 'tags', 'relations', 'spans');
}

export function isReaderSettings(value: unknown): value is ReaderSettings {
  return hasKeys(value, 'source', 'version', 'runs', 'paths');
}

export function isCompareSettings(value: unknown): value is CompareSettings {
  return hasKeys(value, 'left', 'right', 'paths');
}

/** What a card says of its claim; `undefined` for an element that is no card. */
export function markOf(card: HTMLElement): ClaimMark | undefined {
  const value: unknown = JSON.parse(card.dataset.mark ?? 'null');
  return isClaimMark(value) ? value : undefined;
}

function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
