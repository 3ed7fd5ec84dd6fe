import { keysOf } from '../../core/keys.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import { ratingLabel, scaleOf } from '../../core/verdict-scale.ts';
import type { ListedStatement, StanceCount, StatementList } from '../../services/statement-list.ts';
import type { FormState } from '../forms/edit-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { filterField, filterForm, same } from './filter-fields.ts';
import { pageLinks } from './page-links.ts';
import { statementField } from './statement-fields.ts';
import { contestSign, stanceSign, statementPath } from './statement-signs.ts';

export const statementsPerPage = 100;
/** Conditions that stand open; the others are folded away until they are used. */
const alwaysShown = 2;

const orders = { contested: 'most contested first', newest: 'newest first', topic: 'topic, by name' };

/** The statements of a project, topic by topic. `state` is that of the form for a new one. */
export function statementListView(
  list: StatementList,
  query: URLSearchParams,
  page: number,
  state: FormState,
) {
  const { project } = list;
  const path = pathTo('projects', project.id, 'statements');
  const fields = filterFields(list, query);
  const text = query.get('text') ?? '';
  const sort = query.get('sort') ?? '';
  const isInOwnOrder = !Object.hasOwn(orders, sort);
  const pages = pageLinks(path, query, { number: page, size: statementsPerPage }, list.total);
  const groups = isInOwnOrder || sort === 'topic' ? groupsOf(list) : [{ topic: '', items: list.items }];
  return {
    project,
    address: path,
    text,
    ...filterForm(fields, alwaysShown, text),
    order: filterField(query, 'sort', 'Sort by', Object.entries(orders), 'own order'),
    hasSome: list.all > 0,
    count: counted(list.total, 'statement'),
    verdicts: list.withVerdict === 0 ? '' : `${list.withVerdict} with a verdict`,
    isInOwnOrder: isInOwnOrder && list.total > 1,
    hasTopics: groups.some(({ topic }) => topic !== ''),
    groups: groups.map(({ topic, items }) => ({
      topic,
      items: items.map((item) => statementLine(item, list, isInOwnOrder, query)),
    })),
    add: {
      text: statementField('text', state),
      topic: statementField('topic', state, list.choices.topics),
      more: `${path}/new`,
    },
    pages,
  };
}

function filterFields({ project, choices }: StatementList, query: URLSearchParams) {
  const scale = scaleOf(project).map(({ key, label }) => [key, label] as const);
  return [
    filterField(query, 'topic', 'Topic', same(choices.topics)),
    filterField(query, 'verdict', 'Verdict', [['none', 'none yet'], ...scale]),
    filterField(query, 'tag', 'Tag', same(choices.tags)),
    filterField(query, 'contested', 'Contested', [['yes', 'contradicted or framed differently']]),
    filterField(query, 'unchecked', 'Sources', [['yes', 'some not checked yet']]),
    filterField(query, 'person', 'Only what was said by', same(choices.people), 'anybody'),
  ];
}

function groupsOf({ items }: StatementList) {
  const groups: { topic: string; items: ListedStatement[] }[] = [];
  for (const item of items) {
    const { topic } = item.statement;
    const last = groups.at(-1);
    if (last?.topic === topic) last.items.push(item);
    else groups.push({ topic, items: [item] });
  }
  return groups;
}

function statementLine(
  item: ListedStatement,
  list: StatementList,
  isMovable: boolean,
  query: URLSearchParams,
) {
  const { statement, counts, contest, silent, unchecked, unsure } = item;
  const { project, id, verdict, answers, form } = statement;
  const moved = query.get('moved') === id ? (query.get('way') ?? '') : '';
  return {
    id,
    text: statement.text,
    href: statementPath(project, id),
    verdict: verdict === undefined ? '' : ratingLabel(scaleOf(list.project), verdict.rating),
    contest: contestSign(contest),
    counts: kindCounts(counts),
    answers: form === 'question' ? answers.map(({ key, text }) => answerCount(counts, key, text)) : [],
    silent,
    unchecked,
    unsure,
    isUntouched: counts.length === 0 && silent === 0,
    tags: statement.tags.map((tag) => ({
      tag,
      href: `${pathTo('projects', project, 'statements')}?${new URLSearchParams({ tag })}`,
    })),
    next: list.order[list.order.indexOf(id) + 1] ?? '',
    move: isMovable ? moveOf(statement, list, moved) : undefined,
  };
}

function kindCounts(counts: readonly StanceCount[]) {
  return keysOf(stanceKinds).flatMap((kind) => {
    const claims = sum(counts.filter((count) => count.kind === kind));
    return claims === 0 ? [] : [{ ...stanceSign(kind), claims, words: counted(claims, 'claim') }];
  });
}

/** `three ✓ 2 ✗ 1` */
function answerCount(counts: readonly StanceCount[], key: string, text: string) {
  const own = counts.filter(({ answer }) => answer === key);
  return { text, counts: kindCounts(own) };
}

function sum(counts: readonly StanceCount[]): number {
  return counts.reduce((total, { claims }) => total + claims, 0);
}

/** Where the statement goes one place up or down within those of its topic that fit, on whatever page; `undefined` when there is none. */
function moveOf({ project, topic, id }: Statement, { fitting, order }: StatementList, moved: string) {
  const beside = fitting.filter((one) => one.topic === topic);
  const at = beside.findIndex((one) => one.id === id);
  const [previous, next] = [beside[at - 1], beside[at + 1]];
  const behind = next === undefined ? '' : (order[order.indexOf(next.id) + 1] ?? '');
  return {
    action: statementPath(project, id, 'move'),
    up: previous === undefined ? undefined : `up:${previous.id}`,
    down: next === undefined ? undefined : `down:${behind}`,
    focus: focusOf(moved, previous !== undefined, next !== undefined),
  };
}

/** The button that was pressed keeps the focus; at the end of the list the other one takes it. */
function focusOf(moved: string, hasUp: boolean, hasDown: boolean): string {
  if (moved === '') return '';
  if (moved === 'up') return hasUp ? 'up' : 'down';
  return hasDown ? 'down' : 'up';
}
