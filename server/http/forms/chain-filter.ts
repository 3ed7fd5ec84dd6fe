import { citationIntentSchema } from '../../core/citation.ts';
import { keysOf } from '../../core/keys.ts';
import { chainLists } from '../../core/references/chain.ts';
import type { ChainFilter } from '../../services/citation-chain.ts';
import { defined } from '../record-endpoints.ts';
import { named } from './list-filters.ts';

const names = ['source', 'framing', 'reference', 'intent', 'list'] as const;

/** The citations that an address asks for. What it does not name, or names wrongly, is no condition. */
export function chainFilter(query: URLSearchParams): ChainFilter {
  return defined({
    source: named(query, 'source'),
    framing: named(query, 'framing'),
    reference: named(query, 'reference'),
    intent: citationIntentSchema.safeParse(query.get('intent')).data,
    list: keysOf(chainLists).find((list) => list === query.get('list')),
  });
}

/** The conditions of an address alone, to go on under them. */
export function chainConditions(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => [name, query.get(name) ?? '']).filter(([, value]) => value !== ''),
  );
}
