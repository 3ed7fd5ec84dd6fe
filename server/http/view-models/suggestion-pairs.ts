import { claimKinds } from '../../core/claim-kinds.ts';
import { differenceKinds } from '../../core/suggest/differences.ts';
import type { PairList, SuggestedPair } from '../../services/suggest/list-pairs.ts';
import { pathTo } from '../path-to.ts';
import { relationChoices } from './choices.ts';
import { counted } from './counted.ts';
import { filterField, framingsOf, same, sourceOptions } from './filter-fields.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { type Suggestion, suggestionOf } from './suggestion-pair.ts';
import { differenceWords } from './suggestion-why.ts';

export const pairsPerPage = 20;
/** What words become that are accepted and are no claim yet. */
const madeKind = claimKinds.factual.label;

/** The best pairs of sentences across sources that nobody has related, those that differ first. */
export function pairListView(found: PairList, query: URLSearchParams) {
  const { project, sources, items, total, counts, compared } = found;
  const address = suggestionsPath(project.id);
  const fields = filterFields(sources, query);
  const page = { number: pageNumber(query), size: pairsPerPage };
  const isFiltered = fields.some((field) => field.isSet);
  const hasTexts = sources.length > 1;
  return {
    project,
    address,
    here: query.size === 0 ? address : `${address}?${query}`,
    fields,
    isFiltered,
    hasTexts,
    sourceCount: sources.length,
    tallies: talliesOf(counts, address),
    count: counted(total, 'pair'),
    groups: groupsOf(items),
    kinds: relationChoices(''),
    madeKind,
    progress: progressOf(compared, address),
    pages: pageLinks(address, query, page, total),
  };
}

export function suggestionsPath(project: string): string {
  return pathTo('projects', project, 'suggestions');
}

/** How far the comparing of the texts is; `undefined` when all are compared. */
export function progressOf({ done, all, leftOut }: PairList['compared'], address: string) {
  return {
    isDone: done === all,
    done,
    all,
    words: `${done} of ${counted(all, 'pair of texts', 'pairs of texts')} compared`,
    leftOut: leftOut === 0 ? '' : counted(leftOut, 'pair of texts', 'pairs of texts'),
    url: `${address}/progress`,
  };
}

function filterFields(sources: PairList['sources'], query: URLSearchParams) {
  const framings = same(framingsOf(sources));
  const kinds = differenceKinds.map((kind) => [kind, differenceWords[kind].filter] as const);
  return [
    filterField(query, 'framing', 'Framing', framings),
    filterField(query, 'other', 'beside framing', framings),
    filterField(
      query,
      'differs',
      'They differ',
      [['some', 'in something'], ...kinds, ['none', 'in nothing that can be told']],
      'or not',
    ),
    filterField(query, 'source', 'Source', sourceOptions(sources)),
  ];
}

function talliesOf(counts: PairList['counts'], address: string) {
  return differenceKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      count: counts[kind],
      words: differenceWords[kind].filter,
      href: `${address}?${new URLSearchParams({ differs: kind })}`,
    }));
}

function groupsOf(items: readonly SuggestedPair[]) {
  const groups = [
    { id: 'differ', title: 'Something differs', items: items.filter(differs) },
    { id: 'alike', title: 'Nothing differs that can be told', items: items.filter((one) => !differs(one)) },
  ];
  return groups
    .filter((group) => group.items.length > 0)
    .map((group) => ({ ...group, items: group.items.map(pairView) }));
}

function differs({ differences }: SuggestedPair): boolean {
  return differences.length > 0;
}

function pairView(pair: SuggestedPair): Suggestion {
  return suggestionOf(pair.one, pair.other, pair);
}
