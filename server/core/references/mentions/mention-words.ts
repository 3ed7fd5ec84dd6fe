import type { CitationIntent } from '../../citation.ts';

/** Words in one string, parted by spaces, any of their forms; groups of words joined by `_`. */
type CueWords = Readonly<Partial<Record<CitationIntent, string>>>;

/**
 * The words by which a language says why it names somebody. What stands before a name has the named one for its object (“contrary to X”, “criticises
 * X”); what stands after it, for its subject: “X disputes this” tells what X holds, and so rests on X.
 */
export interface MentionWords {
  readonly before: CueWords;
  readonly after: CueWords;
  /**
   * Those of these words that also tell what people do: “Thayer found a boat”, “like Thayer”. Beside a plain name they say that it is cited only before what is said
   * (“found that”), or in front of the sentence, parted from the rest by a comma. Intents do not rest on it.
   */
  readonly weak?: string;
  /** What somebody who is cited has: “Thayer’s view”. Only for languages that say so with an apostrophe. */
  readonly owned?: string;
  /** Joins the names of authors. */
  readonly and: string;
  /** Stands for the other authors; each word by itself. */
  readonly others: string;
  /** May stand before the first name within brackets, or at the beginning of a sentence, without being part of it. */
  readonly leads?: string;
  /** Words are looked for within the text, as nothing parts them. */
  readonly spaceless?: true;
  /** What somebody says comes before the verb: `木村は…と論じる`. Without spaces only. */
  readonly isVerbLast?: true;
}
