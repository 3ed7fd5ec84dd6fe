import type { SourceSummary } from './project-overview.ts';

/** How a project's sources can be sorted. */
export const sourceOrders = ['title', 'date', 'framing'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** Sources in the order asked for, by title within it. Those without a date or framing come last. */
export function sortSources(summaries: readonly SourceSummary[], order: SourceOrder): SourceSummary[] {
  return [...summaries].sort(
    (a, b) =>
      emptyLast(a.source[order], b.source[order]) ||
      a.source[order].localeCompare(b.source[order]) ||
      a.source.title.localeCompare(b.source.title),
  );
}

function emptyLast(one: string, other: string): number {
  return Number(one === '') - Number(other === '');
}
