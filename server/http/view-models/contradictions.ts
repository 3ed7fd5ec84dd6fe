import { relationKinds } from '../../core/relation-kinds.ts';
import type { ContradictionsPage, Morning, ToldGroup } from '../../services/contradictions-page.ts';
import { pathTo } from '../path-to.ts';
import { reviewPath } from './claim-links.ts';
import { counted } from './counted.ts';
import { assessedField, filterField, filterForm, framingsOf, same, sourceOptions } from './filter-fields.ts';
import { momentOf } from './moment.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { statementPath } from './statement-signs.ts';
import { contradictionLine, type Looking } from './told-contradiction.ts';

export const contradictionsPerPage = 20;
/** Conditions that stand open; the others are folded away until they are used. */
const alwaysShown = 4;
/** A statement of 5,000 characters is too long to choose by. */
const maxOption = 90;

const kinds = { contradicts: 'contradictions', reframes: 'reframings' };
const orders = [
  ['contested', 'most contested'],
  ['date', 'latest source'],
  ['order', 'order of statements'],
] as const;

/** The page of contradictions and reframings, statement by statement. */
export function contradictionsView(found: ContradictionsPage, query: URLSearchParams, by: string) {
  const { project, morning, counts, groups, total, leftOut } = found;
  const path = pathTo('projects', project.id, 'contradictions');
  const fields = filterFields(found, query);
  const number = pageNumber(query);
  const looking = {
    project: project.id,
    by,
    address: `${path}${query.size === 0 ? '' : `?${query}`}`,
  };
  return {
    project,
    address: path,
    ...filterForm(fields, alwaysShown),
    order: filterField(query, 'sort', 'Sort by', orders, 'newest'),
    morning: morningView(morning, project.id, path),
    counts: (['contradicts', 'reframes'] as const).map((kind) => ({
      sign: relationKinds[kind].sign,
      hue: relationKinds[kind].hue,
      words: counted(counts[kind], kind === 'contradicts' ? 'contradiction' : 'reframing'),
      href: `${path}?${new URLSearchParams({ kind })}`,
    })),
    watch: { seq: morning.seq, types: 'relation assessment stance statement source' },
    hasSome: counts.contradicts + counts.reframes > 0,
    count: counted(total, 'pair'),
    leftOut: leftOut === 0 ? '' : counted(leftOut, 'further pair'),
    groups: groups.map((group) => groupView(group, looking)),
    pages: pageLinks(path, query, { number, size: contradictionsPerPage }, total),
  };
}

function filterFields({ sources, statements, topics, people }: ContradictionsPage, query: URLSearchParams) {
  const framings = same(framingsOf(sources));
  const statementOptions = statements.map(({ id, text }) => [id, shortened(text)] as const);
  return [
    filterField(query, 'framing', 'Framing', framings),
    filterField(query, 'other', 'against framing', framings),
    filterField(query, 'kind', 'Kind', Object.entries(kinds)),
    filterField(query, 'unsure', 'Places', [
      ['yes', 'one is not sure'],
      ['no', 'both are sure'],
    ]),
    assessedField(query),
    filterField(query, 'new', 'Since last time', [['yes', 'new or changed']]),
    filterField(query, 'statement', 'Statement', statementOptions),
    filterField(query, 'topic', 'Topic', same(topics)),
    filterField(query, 'source', 'Source', sourceOptions(sources)),
    filterField(query, 'person', 'Said by', same(people), 'anybody'),
    filterField(query, 'marked', 'Made', [
      ['yes', 'by a mark between the claims'],
      ['no', 'by stances only'],
    ]),
  ];
}

function shortened(text: string): string {
  return text.length <= maxOption ? text : `${text.slice(0, maxOption).trimEnd()}…`;
}

const list = new Intl.ListFormat('en-GB');

/** What is new since the last time, and what waits. */
function morningView(
  { seq, since, fresh, freshBy, waiting, unchecked, needLook }: Morning,
  project: string,
  path: string,
) {
  const { contradicts, reframes } = fresh;
  const news = [
    ...(contradicts > 0 ? [counted(contradicts, 'contradiction')] : []),
    ...(reframes > 0 ? [counted(reframes, 'reframing')] : []),
  ];
  const matrix = `${pathTo('projects', project, 'matrix')}?${new URLSearchParams({ unchecked: 'yes' })}`;
  const waits = [
    { count: waiting, words: counted(waiting, 'claim') + placed(waiting), href: reviewPath(project) },
    { count: needLook, words: `${counted(needLook, 'silence')} to look at anew`, href: matrix },
    { count: unchecked, words: `${counted(unchecked, 'cell')} not checked`, href: matrix },
  ];
  return {
    seq,
    seen: `${path}/seen`,
    since: since === undefined ? undefined : momentOf(since),
    news: list.format(news),
    areNew: contradicts + reframes === 1 ? 'is new or changed' : 'are new or changed',
    by: list.format(freshBy),
    href: `${path}?${new URLSearchParams({ new: 'yes' })}`,
    waits: waits.filter(({ count }) => count > 0),
  };
}

function placed(waiting: number): string {
  return waiting === 1 ? ' whose place is to be decided' : ' whose places are to be decided';
}

function groupView({ statement, contest, total, isContinued, items }: ToldGroup, looking: Looking) {
  return {
    text: statement?.text ?? '',
    topic: statement?.topic ?? '',
    href: statement === undefined ? '' : statementPath(looking.project, statement.id),
    answers: statement?.answers.map(({ text }) => text) ?? [],
    total: counted(total, 'pair'),
    opposed: contest === undefined || contest.opposed === 0 ? '' : sourcePairs(contest.opposed),
    isContinued,
    items: items.map((item) => contradictionLine(item, looking, statement)),
  };
}

function sourcePairs(opposed: number): string {
  return opposed === 1 ? '1 pair of sources opposed' : `${opposed} pairs of sources opposed`;
}
