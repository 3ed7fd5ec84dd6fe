/** How much of a whole is spoken of. */
export const quantities = ['all', 'most', 'many', 'some', 'few'] as const;
export type Quantity = (typeof quantities)[number];

/**
 * The small words of a language that turn a statement round when they change. Words stand in one string, parted by spaces, in lower case and
 * Unicode NFC.
 */
export interface LanguageWords {
  /** Number words by their value, such as `'40': 'forty fortieth'`. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly negations: string;
  readonly quantifiers: Readonly<Partial<Record<Quantity, string>>>;
  /** Those of the words above that are articles or parts of common phrases too: coming or going they say nothing, only another in their stead does. */
  readonly weak?: string;
  /** Other words a letter away from one of the words above: the one in place of the other is a change, while no word at all is a typing error. */
  readonly lookalikes?: string;
  /** What negates a word that it ends (`n't`) or begins (`n'`). */
  readonly negatingEndings?: string;
  readonly negatingBeginnings?: string;
  /** Particles written together with the word that follows (Arabic `و`). */
  readonly particles?: string;
  /** What numbers are joined with to one word (German `und`). */
  readonly joiner?: string;
  /** In scripts without spaces: the words are looked for within the text. */
  readonly spaceless?: {
    /** What number words are made of. */
    readonly numerals: string;
    /** What follows a number that counts something, so that it is no part of another word. */
    readonly counters: string;
    /** What precedes a number that ranks something. */
    readonly ordinal: string;
  };
}
