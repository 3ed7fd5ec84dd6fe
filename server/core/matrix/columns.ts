import type { Source } from '../source.ts';
import type { ColumnGroup, MatrixColumn, MatrixView } from './matrix.ts';

/** Sources of one framing stand together, by title; those without a framing come last. */
export function sortSources(sources: Iterable<Source>): Source[] {
  return [...sources].sort(
    (a, b) =>
      Number(a.framing === '') - Number(b.framing === '') ||
      a.framing.localeCompare(b.framing) ||
      a.title.localeCompare(b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** @param sources as `sortSources` gives them */
export function columnsOf(sources: readonly Source[], kind: MatrixView['columns']): MatrixColumn[] {
  return byFraming(sources).flatMap(([framing, group]): readonly MatrixColumn[] => {
    const whole = { kind: 'framing' as const, key: `framing:${framing}`, framing, sources: group };
    const single = group.map((source) => ({
      kind: 'source' as const,
      key: `source:${source.id}`,
      framing,
      source,
    }));
    return { source: single, framing: [whole], both: [whole, ...single] }[kind];
  });
}

export function groupsOf(columns: readonly MatrixColumn[]): ColumnGroup[] {
  const counts = new Map<string, number>();
  for (const { framing } of columns) counts.set(framing, (counts.get(framing) ?? 0) + 1);
  return Array.from(counts, ([framing, count]) => ({ framing, columns: count }));
}

/** The sources of a column. */
export function sourcesOf(column: MatrixColumn): readonly Source[] {
  return column.kind === 'source' ? [column.source] : column.sources;
}

function byFraming(sources: readonly Source[]): [string, Source[]][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const group = groups.get(source.framing);
    if (group === undefined) groups.set(source.framing, [source]);
    else group.push(source);
  }
  return [...groups];
}
