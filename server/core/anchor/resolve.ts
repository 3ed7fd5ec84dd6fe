import type { SpanInput } from '../target.ts';
import { contextLength } from './context-length.ts';
import { describe } from './describe.ts';
import { isBoundary } from './graphemes.ts';
import { type KnownText, knownText } from './known-text.ts';
import { matchApproximate } from './match-approximate.ts';
import { matchExact } from './match-exact.ts';
import { matchFolded } from './match-folded.ts';
import { type Quote, quoteOf } from './quote.ts';
import type { Resolution } from './resolution.ts';

export type { Resolution } from './resolution.ts';

/** From the strictest to the most lenient; the first that finds a place decides. */
const strategies: readonly ((known: KnownText, quote: Quote) => Resolution | undefined)[] = [
  matchExact,
  matchFolded,
  matchApproximate,
];

/**
 * Finds quotes in one text. What it needs of the text it makes once, when a hint first asks for it, so keep it for many hints. A hint whose
 * quote and context stand at its position costs microseconds.
 */
export function resolver(text: string): (hint: SpanInput) => Resolution {
  return resolverIn(knownText(text));
}

/** `resolver` for who knows the text already. */
export function resolverIn(known: KnownText): (hint: SpanInput) => Resolution {
  return (hint) => {
    const placed = matchPosition(known.text, hint);
    if (placed !== undefined) return placed;
    const quote = quoteOf(hint);
    if (quote === undefined) return { state: 'lost', why: 'The position is outside of the text.' };
    for (const strategy of strategies) {
      const found = strategy(known, quote);
      if (found !== undefined) return found;
    }
    return { state: 'lost', why: 'The quote does not occur in the text.' };
  };
}

/** `resolver` for a single hint. */
export function resolve(text: string, hint: SpanInput): Resolution {
  return resolver(text)(hint);
}

/**
 * What stands at the hint's position, when that is the hint's quote in the hint's context. A quote without context is believed where it stands; one
 * whose context is another may stand there by chance.
 */
function matchPosition(text: string, hint: SpanInput): Resolution | undefined {
  const { start, exact, prefix, suffix } = hint;
  const end = hint.end ?? (start === undefined || exact === undefined ? undefined : start + exact.length);
  if (start === undefined || end === undefined || !isRange(start, end, text.length)) return undefined;
  if (exact === undefined) return { state: 'sure', span: describe(text, { start, end }), exact: true };
  if (!text.startsWith(exact, start) || exact.length !== end - start) return undefined;
  if (prefix !== undefined && !text.endsWith(prefix, start)) return undefined;
  if (suffix !== undefined && !text.startsWith(suffix, end)) return undefined;
  const enough = hasContext(prefix, start) && hasContext(suffix, text.length - end);
  const isWhole = isBoundary(text, start) && isBoundary(text, end);
  if (prefix === undefined || suffix === undefined || !enough || !isWhole) {
    return { state: 'sure', span: describe(text, { start, end }), exact: true };
  }
  return { state: 'sure', span: { exact, prefix, suffix, start, end }, exact: true };
}

function isRange(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

function hasContext(context: string | undefined, available: number): boolean {
  return context !== undefined && context.length >= Math.min(contextLength, available);
}
