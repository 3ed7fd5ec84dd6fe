import { contentOf, isPlace } from './content.ts';
import type { Amount } from './phrase-meanings.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** A negation or quantifier with what it bears on. */
export interface Scope {
  /** Index of its token. */
  readonly at: number;
  readonly kind: 'negation' | Amount;
  /** Content of the tokens that it bears on; content keys, with the index of the token each stands at. */
  readonly over: ReadonlyMap<string, number>;
}

/** Words with content that a negation reaches; the verb and its object are mostly among them. */
const negationReach = 4;
/** A quantifier stands before its noun, with an adjective or two between. */
const quantifierReach = 2;
/** Words with which another clause begins, which a negation before them leaves alone. */
const clauseBegins = new Set(
  'as because since although though while whereas but when if vì bởi dù nhưng mặc khi nếu 但 因为 虽然 weil obwohl während aber parce mais quand porque aunque pero cuando потому хотя но когда'.split(
    ' ',
  ),
);
const clauseEnd = /[,;:.!?()，。；：！？（）—–]/;

/** The negations and quantifiers of a sentence, in order. `other` is what the other sentence says: a verb like “refuse” that both have negates nothing between them. */
export function scopesOf(reading: Reading, other: ReadonlySet<string>): Scope[] {
  const { tokens } = reading;
  return tokens.flatMap((token, at): Scope[] => {
    const { force } = token;
    if (force === undefined || force.kind === 'neutral' || isCounted(tokens, at)) return [];
    if (token.concepts.some((concept) => other.has(`=${concept}`))) return [];
    const kind = force.kind === 'negation' ? 'negation' : force.amount;
    const reach = kind === 'negation' ? negationReach : quantifierReach;
    const over = reached(reading, at + token.forceCovers, reach);
    return over.size === 0 ? [] : [{ at, kind, over }];
  });
}

/** The `no’s` of a doctrine: `四不`, `bốn không`. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.force?.kind !== 'negation' || before === undefined || token.start - before.end > 1) return false;
  return before.kind === 'figure' || before.kind === 'numerals' || before.word.meaning?.kind === 'number';
}

function reached({ text, tokens }: Reading, from: number, reach: number): ReadonlyMap<string, number> {
  const over = new Map<string, number>();
  let taken = 0;
  for (let next = from; next < tokens.length && taken < reach; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (before === undefined || token === undefined || clauseEnd.test(text.slice(before.end, token.start)))
      break;
    if (clauseBegins.has(token.word.form)) break;
    const content = contentOf(token);
    if (content.length === 0 || isPlace(token)) continue;
    for (const key of content) over.set(key, next);
    // A character by itself is half a word, more or less.
    taken += token.kind === 'piece' && token.word.form.length === 1 ? 0.5 : 1;
  }
  return over;
}
