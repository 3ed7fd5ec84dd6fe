import type { Range } from '../target.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { type Part, wordComparer } from './compare-words.ts';

/** A paragraph (a line of the canonical text) of one text beside its counterpart in the other, where it has one. */
export interface Row {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before: Range | undefined;
  readonly after: Range | undefined;
  /** `same` and `removed` together are the paragraph before, `same` and `added` the one after. */
  readonly parts: readonly Part[];
}

export interface Comparison {
  /** In the order of both texts. */
  readonly rows: readonly Row[];
  /** True when there was too much to compare all of it word by word: some paragraphs then stand as removed and added whole. */
  readonly isCoarse: boolean;
}

/** What one text has that the other has not: by paragraphs first, then by words within those that were changed. The time is bounded. */
export function compareTexts(before: string, after: string): Comparison {
  const words = wordComparer();
  const rows = alignParagraphs(before, after).map(([old, young]): Row => {
    const was = old === undefined ? '' : before.slice(old.start, old.end);
    const is = young === undefined ? '' : after.slice(young.start, young.end);
    const ends = { before: old, after: young };
    if (old === undefined) return { kind: 'added', ...ends, parts: [{ kind: 'added', text: is }] };
    if (young === undefined) return { kind: 'removed', ...ends, parts: [{ kind: 'removed', text: was }] };
    if (was === is) return { kind: 'same', ...ends, parts: [{ kind: 'same', text: is }] };
    return { kind: 'changed', ...ends, parts: words.compare(was, is) };
  });
  return { rows, isCoarse: words.isCoarse() };
}
