import type { Relation } from '../../core/relation.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import type { SideName, SourcePair } from '../../services/compare.ts';
import { writeSideName } from '../forms/side-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';

interface TextOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** What one of the two can be chosen from: current texts, and former versions apart from them. */
export interface TextOptions {
  readonly current: readonly TextOption[];
  readonly former: readonly TextOption[];
}

export function comparePath(project: string, left: SideName, right: SideName, ...below: string[]): string {
  const query = new URLSearchParams({ left: writeSideName(left), right: writeSideName(right) });
  return `${pathTo('projects', project, 'compare', ...below)}?${query}`;
}

/** The two texts with the relation open between them; empty for one source, or one that is gone. */
export function sideBySidePath(
  { project, id }: Pick<Relation, 'project' | 'id'>,
  left: string,
  right: string,
): string {
  if (left === right || left === '' || right === '') return '';
  const path = comparePath(
    project,
    { source: left, version: undefined },
    { source: right, version: undefined },
  );
  return `${path}#relation-${id}`;
}

/** All texts of a project by title, each with whose account it gives. */
export function textOptions(sources: readonly Source[], chosen: SideName | undefined): TextOptions {
  const value = chosen === undefined ? '' : writeSideName(chosen);
  const sorted = [...sources].sort((a, b) => a.title.localeCompare(b.title));
  const option = (name: SideName, label: string): TextOption => {
    const own = writeSideName(name);
    return { value: own, label, isChosen: own === value };
  };
  return {
    current: sorted.map((source) => option({ source: source.id, version: undefined }, nameOf(source))),
    former: sorted.flatMap((source) =>
      source.versions
        .filter(({ number }) => number !== currentVersion(source).number)
        .map(({ number }) =>
          option({ source: source.id, version: number }, `${nameOf(source)}, version ${number}`),
        ),
    ),
  };
}

/** What the form offers: what the address names, and beside it the text that is most related to it, or else another one. */
export function offeredPair(
  sources: readonly Source[],
  pairs: readonly SourcePair[],
  left: SideName | undefined,
  right: SideName | undefined,
): readonly [SideName | undefined, SideName | undefined] {
  const sorted = [...sources].sort((a, b) => a.title.localeCompare(b.title));
  const first = left ?? current(pairs[0]?.left ?? sorted[0]?.id);
  if (right !== undefined && right.source !== first?.source) return [first, right];
  const pair = pairs.find((one) => one.left === first?.source || one.right === first?.source);
  const partner = pair?.left === first?.source ? pair?.right : pair?.left;
  return [first, current(partner ?? sorted.find(({ id }) => id !== first?.source)?.id)];
}

function current(source: string | undefined): SideName | undefined {
  return source === undefined ? undefined : { source, version: undefined };
}

/** The pairs that are related already, with the way to each. */
export function pairLines(project: string, sources: readonly Source[], pairs: readonly SourcePair[]) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return pairs.flatMap(({ left, right, relations, contradictions }) => {
    const [first, second] = [byId.get(left), byId.get(right)];
    if (first === undefined || second === undefined) return [];
    const href = comparePath(
      project,
      { source: left, version: undefined },
      { source: right, version: undefined },
    );
    const words = counted(relations, 'relation');
    return [{ href, ends: [endOf(first), endOf(second)], words, contradictions }];
  });
}

function endOf({ title, language, framing }: Source) {
  return { title, language, framing };
}

function nameOf({ title, framing }: Source): string {
  return framing === '' ? title : `${framing}: ${title}`;
}
