import { isProper } from './bilingual/concepts.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

const none: readonly string[] = [];

/** What a token says, in keys that a sentence of another language may have too: its word, and `=name` for what it stands for. Nothing for a stop word. */
export function contentOf(token: Token | undefined): readonly string[] {
  if (token === undefined || token.kind === 'figure' || token.kind === 'numerals') return none;
  const concepts = token.concepts.map((concept) => `=${concept}`);
  if (token.word.isStop || token.force !== undefined) return concepts;
  return [token.word.key, ...concepts];
}

/** Whether the token speaks of a country or a place: those stand in many sentences and are no sign that two say the same. */
export function isPlace(token: Token | undefined): boolean {
  return token?.concepts.some(isProper) === true;
}

/** All that a sentence says. */
export function contentsOf({ tokens }: Reading): ReadonlySet<string> {
  return new Set(tokens.flatMap(contentOf));
}
