import type { CitationIntent } from '../../citation.ts';
import type { CslName } from '../../reference.ts';
import type { Range } from '../../target.ts';

/** What a text may cite: an entry of its reference list, or a reference of the project. */
export interface Citable {
  /** What mentions name it by. */
  readonly key: string;
  /** Authors, or editors where there is none; empty for what is cited by its title. */
  readonly names: readonly CslName[];
  /** `2013`, `2020a` where its list tells two apart so, or as it stands (`in press`); empty when it is not known. */
  readonly year: string;
  readonly title: string;
  /** `3` of a numbered list; empty otherwise. */
  readonly label: string;
}

/** How a text mentions what it cites: `(Hiep, 2013)`, `Thayer (1994)`, `[3]`, the mark of a footnote or a raised number, a plain name or title, `ibid.`. */
export type MentionKind = 'author-date' | 'narrative' | 'numeric' | 'note' | 'name' | 'again';

/** One citation in the running text. Two works in one pair of brackets are two mentions. */
export interface Mention extends Range {
  readonly kind: MentionKind;
  /** Several when it may be any of them: that is for a person to say. Never empty. */
  readonly keys: readonly string[];
  /** As it is written: `p. 12`, `45–47`; empty without one. */
  readonly locator: string;
  /** A guess from the words around it. */
  readonly intent: CitationIntent;
  /** The words that the guess rests on; empty when it is the usual one. */
  readonly because: string;
}

/** A mention before anything is guessed of it. */
export type FoundMention = Omit<Mention, 'intent' | 'because'>;
