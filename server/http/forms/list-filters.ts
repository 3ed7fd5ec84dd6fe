import { certaintySchema } from '../../core/certainty.ts';
import { claimKindSchema, voiceSchema } from '../../core/claim.ts';
import { relationKindSchema } from '../../core/relation.ts';
import { anchorStates } from '../../core/target.ts';
import { type ClaimFilter, type ClaimOrder, claimOrders } from '../../services/claim-list.ts';
import type { RelationFilter } from '../../services/relation-list.ts';
import { defined } from '../record-endpoints.ts';
import { assessedFilter } from './assessed-filter.ts';

/** The claims that an address asks for. What it does not name, or names wrongly, is no condition. */
export function claimFilter(query: URLSearchParams): ClaimFilter {
  return defined({
    source: named(query, 'source'),
    framing: named(query, 'framing'),
    kind: claimKindSchema.safeParse(query.get('kind')).data,
    voice: voiceSchema.shape.who.safeParse(query.get('voice')).data,
    certainty: certaintySchema.safeParse(query.get('certainty')).data,
    tag: named(query, 'tag'),
    person: named(query, 'person'),
    state: anchorStates.find((state) => state === query.get('state')),
    cited: yesOrNo(query, 'cited'),
    related: yesOrNo(query, 'related'),
    text: named(query, 'text'),
  });
}

export function claimOrder(query: URLSearchParams): ClaimOrder {
  return claimOrders.find((order) => order === query.get('sort')) ?? 'source';
}

/** The relations that an address asks for. @param by the person who looks */
export function relationFilter(query: URLSearchParams, by: string): RelationFilter {
  const scope = query.get('scope');
  return defined({
    kind: relationKindSchema.safeParse(query.get('kind')).data,
    framing: named(query, 'framing'),
    otherFraming: named(query, 'other'),
    source: named(query, 'source'),
    ...assessedFilter(query, by),
    scope: (['across', 'within'] as const).find((one) => one === scope),
    person: named(query, 'person'),
  });
}

/** What is asked under the name, in the form in which it is stored. */
export function named(query: URLSearchParams, name: string): string | undefined {
  const value = (query.get(name) ?? '').trim().slice(0, 500).normalize('NFC');
  return value === '' ? undefined : value;
}

export function yesOrNo(query: URLSearchParams, name: string): boolean | undefined {
  return { yes: true, no: false }[query.get(name) ?? ''];
}
