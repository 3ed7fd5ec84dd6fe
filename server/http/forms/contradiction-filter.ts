import { contradictionKinds } from '../../core/matrix/contradiction.ts';
import { type ContradictionSort, contradictionSorts } from '../../core/matrix/order-contradictions.ts';
import type { PageFilter } from '../../services/contradictions-page.ts';
import { defined } from '../record-endpoints.ts';
import { assessedFilter } from './assessed-filter.ts';
import { named, yesOrNo } from './list-filters.ts';

/**
 * The contradictions that an address asks for. What it does not name, or names wrongly, is no condition.
 * @param by the person who looks
 */
export function contradictionFilter(query: URLSearchParams, by: string): PageFilter {
  return defined({
    kind: contradictionKinds.find((kind) => kind === query.get('kind')),
    framing: named(query, 'framing'),
    otherFraming: named(query, 'other'),
    source: named(query, 'source'),
    statement: named(query, 'statement'),
    topic: named(query, 'topic'),
    person: named(query, 'person'),
    marked: yesOrNo(query, 'marked'),
    unsure: yesOrNo(query, 'unsure'),
    ...assessedFilter(query, by),
    isNew: yesOrNo(query, 'new'),
  });
}

export function contradictionSort(query: URLSearchParams): ContradictionSort {
  return contradictionSorts.find((sort) => sort === query.get('sort')) ?? 'newest';
}
