import type { Contradiction } from './contradiction.ts';

export const contradictionSorts = ['newest', 'contested', 'date', 'order'] as const;
export type ContradictionSort = (typeof contradictionSorts)[number];

/** Contradictions on one statement; `statement` is `undefined` for those that only somebody's mark between two claims tells of. */
export interface ContradictionGroup {
  readonly statement: string | undefined;
  readonly items: readonly Contradiction[];
}

/** What groups and their items are ordered by. */
export interface ContradictionRanks {
  /** The statement that an item is shown under. */
  statementOf(item: Contradiction): string | undefined;
  /** Place of a statement in the order in which people see statements. */
  placeOf(statement: string): number;
  /** How contested a statement is. */
  scoreOf(statement: string): number;
  /** `2022-11-08`, `2022-11`, `2022`, or empty when it is not known. */
  dateOf(source: string): string;
}

/**
 * By statement, the group with the newest, the most contested, or the most recently published first; those without a statement come last but for
 * these dates. Within a group contradictions come before reframings when sorted by how contested they are, otherwise by the same measure as the groups.
 */
export function groupContradictions(
  items: readonly Contradiction[],
  sort: ContradictionSort,
  ranks: ContradictionRanks,
): readonly ContradictionGroup[] {
  const groups = new Map<string | undefined, Contradiction[]>();
  for (const item of items) {
    const statement = ranks.statementOf(item);
    const group = groups.get(statement);
    if (group === undefined) groups.set(statement, [item]);
    else group.push(item);
  }
  const dated = (item: Contradiction | undefined) => publishedLast(item, ranks);
  const sorted = Array.from(groups, ([statement, group]) => ({
    statement,
    items: sort === 'date' ? sortedBy(group, dated) : sort === 'newest' ? group : byKind(group),
  }));
  const place = (statement: string | undefined) =>
    statement === undefined ? Number.POSITIVE_INFINITY : ranks.placeOf(statement);
  const score = (statement: string | undefined) =>
    statement === undefined ? Number.NEGATIVE_INFINITY : ranks.scoreOf(statement);
  const keyed = sorted.map((group) => ({
    group,
    place: place(group.statement),
    score: sort === 'contested' ? score(group.statement) : 0,
    key: sort === 'newest' ? newestOf(group.items) : sort === 'date' ? dated(group.items[0]) : '',
  }));
  return keyed
    .sort(
      (a, b) =>
        descending(a.key, b.key) || compareNumbers(b.score, a.score) || compareNumbers(a.place, b.place),
    )
    .map(({ group }) => group);
}

/** Infinite places are equal, of which a difference would be no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function sortedBy(items: readonly Contradiction[], key: (item: Contradiction) => string): Contradiction[] {
  const keys = new Map(items.map((item) => [item, key(item)]));
  return [...items].sort((a, b) => descending(keys.get(a) ?? '', keys.get(b) ?? ''));
}

/** Those given come with the newest first, and sorting keeps that order among equals. */
function byKind(items: readonly Contradiction[]): Contradiction[] {
  return [...items].sort((a, b) => Number(a.kind !== 'contradicts') - Number(b.kind !== 'contradicts'));
}

function newestOf(items: readonly Contradiction[]): string {
  return items.reduce((newest, item) => (item.newest > newest ? item.newest : newest), '');
}

/** When the later of the two sources appeared: the moment from which one could see it. */
function publishedLast(item: Contradiction | undefined, { dateOf }: ContradictionRanks): string {
  const [first = '', second = ''] = item?.ends.map(({ source }) => dateOf(source)) ?? [];
  return first > second ? first : second;
}
