import type { Token } from './token.ts';

/** Longer quotations are somebody's words, not the name of something. Tokens. */
const maxTokens = 6;
const quotation = /[“"「『«《]([^”"」』»》“「『«《]{1,60})[”"」』»》]/gu;

/** The tokens of short quotations: what is put in quotation marks like that is a term (`“bamboo diplomacy”`), and says more than other words. */
export function quotedTokens(text: string, tokens: readonly Token[]): number[] {
  if (!/[“"「『«《]/u.test(text)) return [];
  return Array.from(text.matchAll(quotation)).flatMap(({ 0: whole, index }) => {
    const inside = tokens.flatMap(({ start, end }, at) =>
      start >= index && end <= index + whole.length ? [at] : [],
    );
    return inside.length <= maxTokens ? inside : [];
  });
}
