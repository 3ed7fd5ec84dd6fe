import { type Chunker, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import type { Range, Span } from '../../server/core/target.ts';

/** A matcher that others use. None of them knows doubt: it gives a place, or none. */
export interface Rival {
  readonly name: string;
  /** How many quotes it is tried on for one row: some need a third of a second for each. */
  readonly sample: number;
  readonly find: (text: string, span: Span) => Range | undefined | Promise<Range | undefined>;
}

export const approximate: Rival = { name: 'approx-string-match', sample: 80, find: findApproximate };

export const rivals: readonly Rival[] = [
  approximate,
  { name: 'dom-anchor-text-quote', sample: 20, find: findByBitap },
  { name: '@apache-annotator/selector', sample: 200, find: findVerbatim },
  { name: 'indexOf', sample: 200, find: findFirst },
];

/** As annotation tools call it: up to half of the quote may differ; among equals the one whose context differs least. */
function findApproximate(text: string, { exact, prefix, suffix }: Span): Range | undefined {
  const matches = search(text, exact, Math.min(256, exact.length / 2));
  if (matches.length < 2) return matches[0];
  const errors = ({ start, end }: Range) =>
    errorsIn(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    errorsIn(text.slice(end, end + suffix.length), suffix);
  return matches.map((match) => ({ match, cost: errors(match) })).sort((a, b) => a.cost - b.cost)[0]?.match;
}

function errorsIn(text: string, pattern: string): number {
  return search(text, pattern, pattern.length)[0]?.errors ?? pattern.length;
}

function findByBitap(text: string, span: Span): Range | undefined {
  return toTextPosition({ textContent: text }, span, { hint: span.start }) ?? undefined;
}

async function findVerbatim(text: string, { exact, prefix, suffix }: Span): Promise<Range | undefined> {
  const chunk = { data: text };
  const chunker: Chunker = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const match = textQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix });
  for await (const { startIndex, endIndex } of match(chunker)) return { start: startIndex, end: endIndex };
  return undefined;
}

function findFirst(text: string, { exact }: Span): Range | undefined {
  const start = text.indexOf(exact);
  return start === -1 ? undefined : { start, end: start + exact.length };
}
