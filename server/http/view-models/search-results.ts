import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import type { SearchAnswer, SearchHit } from '../../services/search.ts';
import type { SearchEntry, SearchGroup } from '../../services/search-entries.ts';
import { pathTo } from '../path-to.ts';
import { cardId } from './claim-links.ts';
import { stateMark } from './claim-signs.ts';
import { counted } from './counted.ts';
import { markedText } from './marked-text.ts';
import { pageLinks } from './page-links.ts';

/** Hits of each group on the page of all groups, and on the page of one. */
export const hitsShown = { all: 8, one: 50 } as const;

const groupWords = {
  sentence: { heading: 'In the sources', one: 'sentence', several: 'sentences' },
  claim: { heading: 'Claims', one: 'claim', several: 'claims' },
  statement: { heading: 'Statements', one: 'statement', several: 'statements' },
  note: { heading: 'Notes', one: 'note', several: 'notes' },
  tag: { heading: 'Tags', one: 'tag', several: 'tags' },
  reference: { heading: 'References', one: 'reference', several: 'references' },
  source: { heading: 'Titles and creators of sources', one: 'source', several: 'sources' },
} satisfies Record<SearchGroup, { heading: string; one: string; several: string }>;

interface SearchPage {
  readonly project: Project;
  readonly typed: string;
  readonly group: SearchGroup | undefined;
  readonly answer: SearchAnswer;
  readonly sources: readonly Source[];
  readonly query: URLSearchParams;
  readonly page: number;
}

export function searchView({ project, typed, group, answer, sources, query, page }: SearchPage) {
  const path = pathTo('projects', project.id, 'search');
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = answer.groups.filter(({ total }) => total > 0);
  const to = (one?: SearchGroup) =>
    `${path}?${new URLSearchParams(one === undefined ? { q: typed } : { q: typed, in: one })}`;
  const shown = found.filter((one) => group === undefined || one.group === group);
  const total = found.find((one) => one.group === group)?.total ?? 0;
  return {
    project,
    address: path,
    typed,
    hasAsked: answer.phrases.length > 0,
    summary: `Found: ${found.map((one) => wordsOf(one)).join(', ')}`,
    isNothing: answer.phrases.length > 0 && found.length === 0,
    ways: [
      { words: 'all', href: to(), isCurrent: group === undefined },
      ...found.map((one) => ({
        words: wordsOf(one),
        href: to(one.group),
        isCurrent: one.group === group,
      })),
    ],
    groups: shown.map((one) => ({
      id: one.group,
      heading: groupWords[one.group].heading,
      more: group === undefined && one.total > one.hits.length ? `All ${one.total}` : '',
      moreHref: to(one.group),
      hits: one.hits.map((hit) => hitLine(project.id, hit, byId)),
    })),
    pages: pageLinks(path, query, { number: page, size: hitsShown.one }, group === undefined ? 0 : total),
  };
}

function wordsOf({ group, total }: SearchAnswer['groups'][number]): string {
  return counted(total, groupWords[group].one, groupWords[group].several);
}

function hitLine(project: string, { entry, marks }: SearchHit, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(entry.source ?? '');
  const isOfSource = entry.group === 'sentence' || entry.group === 'claim' || entry.group === 'source';
  return {
    pieces: markedText(entry.text, marks),
    href: hrefOf(project, entry),
    lang: isOfSource ? (source?.language ?? '') : '',
    place: entry.group === 'source' ? '' : (source?.title ?? ''),
    placeLang: source?.language ?? '',
    framing: source?.framing ?? '',
    state: entry.state && stateMark({ state: entry.state }),
    aside: entry.count === undefined ? '' : counted(entry.count, 'claim'),
  };
}

function hrefOf(project: string, { group, text, record, source, claim, start }: SearchEntry): string {
  if (group === 'tag')
    return `${pathTo('projects', project, 'claims')}?${new URLSearchParams({ tag: text })}`;
  if (group === 'reference') return pathTo('projects', project, 'references', record?.id ?? '');
  if (record?.type === 'statement') return pathTo('projects', project, 'statements', record.id);
  const reader = pathTo('projects', project, 'sources', source ?? '');
  if (claim !== undefined) return `${reader}#${cardId(claim)}`;
  return start === undefined ? reader : `${reader}#at-${start}`;
}
