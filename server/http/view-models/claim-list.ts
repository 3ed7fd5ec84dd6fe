import { certaintyLabels } from '../../core/certainty.ts';
import { claimKinds } from '../../core/claim-kinds.ts';
import type { Project } from '../../core/project.ts';
import type { ClaimList, ListedClaim } from '../../services/claim-list.ts';
import { pathTo } from '../path-to.ts';
import { placePath, readerPath } from './claim-links.ts';
import { certaintyWords, kindSign, quoteOf, stateWords, voiceWords } from './claim-signs.ts';
import { counted } from './counted.ts';
import { filterField, filterForm, framingsOf, labelled, same, sourceOptions } from './filter-fields.ts';
import { pageLinks } from './page-links.ts';

export const claimsPerPage = 50;

/** Conditions that stand open; the others are folded away until they are used. */
const alwaysShown = 3;

const states = { sure: 'sure', check: 'to be checked', lost: 'lost' };
const orders = { source: 'source', newest: 'newest first', related: 'most related first' };

/** All claims of a project, or those that fit. */
export function claimListView(project: Project, list: ClaimList, query: URLSearchParams, page: number) {
  const path = pathTo('projects', project.id, 'claims');
  const fields = filterFields(list, query);
  const text = query.get('text') ?? '';
  return {
    project,
    address: path,
    text,
    ...filterForm(fields, alwaysShown, text),
    order: filterField(query, 'sort', 'Sort by', Object.entries(orders).slice(1), orders.source),
    count: counted(list.total, 'claim'),
    claims: list.items.map(claimLine),
    pages: pageLinks(path, query, { number: page, size: claimsPerPage }, list.total),
  };
}

function filterFields({ sources, choices }: ClaimList, query: URLSearchParams) {
  const yesNo = (yes: string, no: string) => [['yes', yes] as const, ['no', no] as const];
  return [
    filterField(query, 'source', 'Source', sourceOptions(sources)),
    filterField(query, 'framing', 'Framing', same(framingsOf(sources))),
    filterField(query, 'kind', 'Kind', labelled(claimKinds)),
    filterField(query, 'voice', 'Voice', [
      ['author', 'the author'],
      ['other', 'someone quoted or reported'],
    ]),
    filterField(query, 'certainty', 'Certainty', Object.entries(certaintyLabels)),
    filterField(query, 'tag', 'Tag', same(choices.tags)),
    filterField(query, 'person', 'Made by', same(choices.people)),
    filterField(query, 'state', 'Place in the text', Object.entries(states)),
    filterField(query, 'related', 'Relations', yesNo('with', 'without')),
    filterField(query, 'cited', 'Citations', yesNo('with', 'without')),
  ];
}

function claimLine({ claim, source, relations, citations }: ListedClaim) {
  return {
    id: claim.id,
    href: readerPath(claim),
    quote: quoteOf(claim.target),
    lang: source?.language ?? '',
    source: source?.title ?? '',
    framing: source?.framing ?? '',
    kind: kindSign(claim),
    voice: voiceWords(claim.voice),
    certainty: certaintyWords(claim.certainty),
    tags: claim.tags.map((tag) => ({
      tag,
      href: `${pathTo('projects', claim.project, 'claims')}?${new URLSearchParams({ tag })}`,
    })),
    state: stateWords(claim.target),
    place: placePath(claim),
    by: claim.creator,
    counts: [counted(relations, 'relation'), counted(citations, 'citation')].filter(
      (words) => !words.startsWith('0 '),
    ),
  };
}
