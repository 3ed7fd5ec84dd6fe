import { differenceKinds } from '../../core/suggest/differences.ts';
import type { PairFilter } from '../../services/suggest/list-pairs.ts';
import { defined } from '../record-endpoints.ts';
import { named } from './list-filters.ts';

/** The pairs that an address asks for. What it does not name, or names wrongly, is no condition. */
export function pairFilter(query: URLSearchParams): PairFilter {
  const differs = query.get('differs');
  return defined({
    framing: named(query, 'framing'),
    otherFraming: named(query, 'other'),
    source: named(query, 'source'),
    differs: [...differenceKinds, 'some' as const, 'none' as const].find((kind) => kind === differs),
  });
}
