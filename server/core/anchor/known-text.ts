import { type Folded, fold } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/** A text with what resolving needs of it; each part is made when it is first asked for, and then kept. */
export interface KnownText {
  readonly text: string;
  readonly folded: () => Folded;
  readonly grams: () => GramIndex;
}

export function knownText(text: string): KnownText {
  let folded: Folded | undefined;
  let grams: GramIndex | undefined;
  const foldedText = () => {
    folded ??= fold(text);
    return folded;
  };
  return {
    text,
    folded: foldedText,
    grams: () => {
      grams ??= indexGrams(foldedText().text);
      return grams;
    },
  };
}
