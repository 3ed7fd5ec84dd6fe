/**
 * What a language's writing adds to the general rules of sentence ends. Words stand in one string, parted by spaces, without their last
 * full stop; those in `never`, `number` and `maybe` in lower case. They matter only before a capital letter or a figure: a stop before a small letter ends nothing.
 */
export interface LanguageRules {
  /** Abbreviations that never end a sentence: titles before names, `e.g.`. */
  readonly never?: string;
  /** Abbreviations before a figure, a roman numeral or a single letter (`No. 5`); before anything else they are words like others. */
  readonly number?: string;
  /** What compounds end in that are abbreviations before a figure (`Hauptstr. 5`). */
  readonly endings?: string;
  /** Abbreviations that may end a sentence (`U.S.`, `p.m.`): they do when a sentence's usual first word follows. */
  readonly maybe?: string;
  /** Words that begin sentences and, with a capital, little else. */
  readonly starters?: string;
  /** Whether a figure with a full stop is an ordinal (`3. Oktober`). */
  readonly ordinals?: boolean;
  /** In scripts without capitals: words that, next to a closing quotation mark, go on with the sentence that quotes. */
  readonly joins?: string;
  /** In such scripts: words of saying. One in the clause after a closing quotation mark makes the clause part of the sentence. */
  readonly saying?: string;
}
