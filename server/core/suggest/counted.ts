import { isProper } from './bilingual/concepts.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Words after a number among which is what it counts: `four large Chinese ships`. */
const maxAhead = 4;
/** Words between a number and what it counts: `three of the seven piers`. */
const links = new Set('of the its their his her our these those such trong của số những các 的'.split(' '));
/** Counters that say nothing of what they count. */
const generic = new Set('个名位条项种件只座 chiếc con cái vị tên số'.split(/ |(?<=\p{Script=Han})/u));

/** Concepts that many things have: two numbers of new things are not numbers of one thing. */
const qualities = new Set(['new', 'large', 'first', 'important', 'strategic', 'comprehensive']);

/**
 * What a number counts, nearest word first: keys and, as `=name`, concepts. Not beyond a mark, a verb is not told apart. The “no’s” of a doctrine are counted too, in any
 * language.
 */
export function countedBy({ text, tokens }: Reading, mark: NumberMark): string[] {
  if (mark.kind === 'percent' || mark.kind === 'money') return [`=${mark.kind}`];
  const found: string[] = [];
  for (let at = mark.to; at < tokens.length && at < mark.to + maxAhead; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined || before === undefined || isParted(text, before, token)) break;
    if (at === mark.to && isNo(token)) return ['=not'];
    if (token.kind === 'figure' || token.kind === 'numerals') break;
    if (token.word.isStop && token.concepts.length === 0) {
      // A verb, or the next phrase, whose nouns are others.
      if (found.length > 0 || !links.has(token.word.form)) break;
      continue;
    }
    if (token.word.meaning?.kind === 'number' && token.concepts.length === 0) continue;
    found.push(...namesOf(tokens, at));
  }
  return [...new Set(found)];
}

function isParted(text: string, before: Token, token: Token): boolean {
  return (
    token.start - before.end > 0 && /[,;:.!?()，。；：、！？（）—–]/.test(text.slice(before.end, token.start))
  );
}

function isNo({ word, force }: Token): boolean {
  return word.key === 'no' || force?.kind === 'negation';
}

function namesOf(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at];
  if (token === undefined || generic.has(token.word.form)) return [];
  if (token.concepts.some((concept) => qualities.has(concept))) return [];
  const common = token.concepts.filter((concept) => !isProper(concept)).map((concept) => `=${concept}`);
  if (common.length > 0) return common;
  if (token.concepts.length > 0 || (token.word.isCapital && token.kind === 'word')) return [];
  if (token.kind === 'word') return [token.word.key];
  const next = tokens[at + 1];
  const isPair = token.word.form.length === 1 && next?.start === token.end && next.kind === 'piece';
  return isPair ? [token.word.form, token.word.form + next.word.form.charAt(0)] : [token.word.form];
}
