import type { Check } from './check.ts';
import type { Citation } from './citation.ts';
import { maxQuoteLength, type Target } from './target.ts';

/** The words of a passage in one line; empty without a passage. Of many long spans only as much as a quote or a check holds. */
export function passageWords(passage: Target | undefined): string {
  const words = passage?.spans.map(({ exact }) => exact).join(' … ') ?? '';
  if (words.length <= maxQuoteLength) return words;
  return words.slice(0, maxQuoteLength).toWellFormed().replaceAll('\ufffd', '').trimEnd();
}

/**
 * The citation with its passage in another version of the source. While that is not sure, the last sure place is kept beside it; where it is, a quote that
 * only repeats it follows.
 */
export function passageMovedTo({ formerPassage, ...citation }: Citation, passage: Target): Citation {
  if (passage.state === 'sure') {
    const isRepeated = citation.quote === passageWords(citation.passage);
    return { ...citation, passage, ...(isRepeated ? { quote: passageWords(passage) } : {}) };
  }
  const was = formerPassage ?? citation.passage;
  return { ...citation, passage, ...(was?.state === 'sure' ? { formerPassage: was } : {}) };
}

/** Whether the quote only repeats the passage, so that it changes with it: that of the passage as it was last sure. */
export function repeatsPassage({
  quote,
  passage,
  formerPassage,
}: Pick<Citation, 'quote' | 'passage' | 'formerPassage'>): boolean {
  return quote === '' || quote === passageWords(formerPassage ?? passage);
}

/** The words that a check of the citation judges: those of its passage, and without one those that it quotes. */
export function judgedWords({ passage, quote }: Pick<Citation, 'passage' | 'quote'>): string {
  return passage === undefined ? quote : passageWords(passage);
}

/** Whether the check is of the words that the citation has now. White space counts as it is read: a line that is wrapped elsewhere has not changed. */
export function isOfPresentWords(
  check: Pick<Check, 'passage'>,
  citation: Pick<Citation, 'passage' | 'quote'>,
): boolean {
  return asRead(check.passage) === asRead(judgedWords(citation));
}

function asRead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
