import type { Range } from '../../target.ts';

/** Parts of an entry that show what they are by their own form, wherever they stand. */
export const tokenKinds = [
  'label',
  'doi',
  'url',
  'identifier',
  'accessed',
  'year',
  'date',
  'volume',
  'issue',
  'page',
  'edition',
  'medium',
  'sort',
  'maker',
  'translator',
  'version',
  'original',
  'thesis',
  'report',
  'role',
  'in',
  'noise',
] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** The year, and as much of month and day as is said. */
export type DateParts = readonly number[];

export interface Token extends Range {
  readonly kind: TokenKind;
  /** What it says, without the words that mark it: `45`, `17–40`, `10.1234/x`, `J`. */
  readonly value: string;
  readonly date?: DateParts;
  /** 0 to 1: how surely it is what it is taken for. */
  readonly certainty: number;
}

/** An entry while its tokens are being taken out of it. */
export interface Reading {
  readonly text: string;
  /** The plain text, with `taken` in place of every character of a token. */
  readonly left: string;
  readonly tokens: readonly Token[];
  /** Titles in quotation marks, marks included. */
  readonly quotes: readonly Range[];
}

/** Stands for a character of a token: no pattern matches across it. */
export const taken = '\ue000';

/** Finds tokens of its own in what is left. They may not overlap. */
export type TokenFinder = (reading: Reading) => readonly Token[];

export function takeOut(reading: Reading, tokens: readonly Token[]): Reading {
  if (tokens.length === 0) return reading;
  let left = '';
  let at = 0;
  for (const token of [...tokens].sort((a, b) => a.start - b.start)) {
    left += reading.left.slice(at, token.start) + taken.repeat(token.end - token.start);
    at = token.end;
  }
  return { ...reading, left: left + reading.left.slice(at), tokens: [...reading.tokens, ...tokens] };
}
