/**
 * What a language's writing adds to the general rules of sentence ends. Words stand in one string, parted by spaces, without their last
 * full stop. Abbreviations in lower case are known in any case, those with a capital letter only as they stand (`Sun.` and not `sun.`). They matter only before a capital letter or a figure: a stop before a small letter ends nothing.
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
  /** Abbreviations that end what they stand in (`etc.`, `p.m.`): before a capital letter the sentence ends with them. */
  readonly last?: string;
  /** Words after which it does not: `9 p.m. Monday`. */
  readonly clock?: string;
  /** First words of a short beginning that only says when: `At 5 a.m. Mr. Lund came`. */
  readonly leads?: string;
  /** Words that begin sentences and, with a capital, little else. */
  readonly starters?: string;
  /** Which numbers with a full stop are ordinals before a capital letter: all (`3. Oktober`), or roman ones (`Karel IV. Lucemburský`). */
  readonly ordinals?: 'figures' | 'roman';
  /** Words before an ordinal, in lower case (`das 50. Jubiläum`). Great figures count as ordinals after these alone. */
  readonly ranks?: string;
  /** Verbs of saying in languages with capitals, as they stand after a name (`“Why?” Ann asked.`). */
  readonly speaking?: string;
  /** Characters that end sentences in this language and not in others. */
  readonly stops?: string;
  /** In scripts without capitals: words that, next to a closing quotation mark, go on with the sentence that quotes. */
  readonly joins?: string;
  /** In such scripts: words of saying. One in the clause after a closing quotation mark makes the clause part of the sentence. */
  readonly saying?: string;
}
