import { type ClaimChange, isWithin, startOf } from '../../core/compare/claim-change.ts';
import type { Comparison, Row } from '../../core/compare/compare-texts.ts';
import type { Project } from '../../core/project.ts';
import type { Source, Version } from '../../core/source.ts';
import { pathTo } from '../path-to.ts';
import { cardId, claimPath } from './claim-links.ts';
import { quoteOf } from './claim-signs.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';
import { versionPaths } from './version-list.ts';

interface Compared {
  readonly project: Project;
  readonly source: Source;
  readonly from: Version;
  readonly to: Version;
  readonly view: 'inline' | 'side';
  readonly comparison: Comparison;
  readonly changes: readonly ClaimChange[];
}

/** A claim that was changed, as its paragraph and the list above say it. */
function claimLine({ claim, kind, before, after }: ClaimChange, passed: string) {
  const signs = { reworded: '≠', vanished: '⊘', moved: '⇅' };
  const isCurrent = claim.target === after;
  const reader = pathTo('projects', claim.project, 'sources', claim.target.source);
  return {
    sign: signs[kind],
    words: `This claim ${kind === 'vanished' ? kind : `was ${kind}`} after ${passed}.`,
    doubt: after.state === 'check' ? 'Its place has to be checked.' : '',
    old: quoteOf(before),
    now: kind === 'reworded' ? quoteOf(after) : '',
    href: isCurrent ? `${reader}#${cardId(claim.id)}` : claimPath(claim),
  };
}

/** Two versions of a source beside each other: what changed, with the claims in place, and what did not, folded. */
export function versionCompareView(parts: Compared) {
  const { project, source, from, to, view, comparison, changes } = parts;
  const paths = versionPaths(source);
  const passed = timeBetween(from.created, to.created);
  const at = `${paths.compare}?from=${from.number}&to=${to.number}`;
  const notes = notesByRow(comparison.rows, changes);
  return {
    project,
    title: source.title,
    lang: source.language,
    paths,
    view,
    views: [
      { label: 'In one column', href: `${at}&view=inline`, isCurrent: view === 'inline' },
      { label: 'Side by side', href: `${at}&view=side`, isCurrent: view === 'side' },
    ],
    from: { number: from.number, at: momentOf(from.created) },
    to: { number: to.number, at: momentOf(to.created) },
    numbers: source.versions.map(({ number }) => number),
    summary: summaryOf(comparison.rows, changes),
    isCoarse: comparison.isCoarse,
    sections: folded(
      comparison.rows.map((row) => ({
        row,
        before: row.parts.filter(({ kind }) => kind !== 'added'),
        after: row.parts.filter(({ kind }) => kind !== 'removed'),
        notes: (notes.get(row) ?? []).map((change) => claimLine(change, passed)),
      })),
    ),
  };
}

function notesByRow(rows: readonly Row[], changes: readonly ClaimChange[]) {
  const notes = new Map<Row, ClaimChange[]>();
  for (const change of changes) {
    const { kind, before, after } = change;
    const row = rows.find((one) => {
      const range = kind === 'vanished' ? one.before : one.after;
      return range !== undefined && isWithin(range, startOf(kind === 'vanished' ? before : after));
    });
    if (row !== undefined) notes.set(row, [...(notes.get(row) ?? []), change]);
  }
  return notes;
}

function summaryOf(rows: readonly Row[], changes: readonly ClaimChange[]): string[] {
  const count = (kind: string, of: readonly { readonly kind: string }[]) =>
    of.filter((one) => one.kind === kind).length;
  const several = [
    [count('changed', rows), 'paragraph', 'changed'],
    [count('added', rows), 'paragraph', 'added'],
    [count('removed', rows), 'paragraph', 'removed'],
    [count('reworded', changes), 'claim', 'reworded'],
    [count('moved', changes), 'claim', 'moved'],
    [count('vanished', changes), 'claim', 'vanished'],
  ] as const;
  return several.flatMap(([number, noun, what]) =>
    number === 0 ? [] : [`${counted(number, noun)} ${what}`],
  );
}

interface Shown {
  readonly row: Row;
  readonly notes: readonly unknown[];
}

/** Runs of paragraphs to read; of those without a change all but the first and the last are folded away. */
function folded<Line extends Shown>(lines: readonly Line[]) {
  const sections: { fold: string; lines: Line[] }[] = [];
  const isQuiet = (line: Line | undefined) =>
    line === undefined || (line.row.kind === 'same' && line.notes.length === 0);
  for (const [at, line] of lines.entries()) {
    const isFolded = [lines[at - 1], line, lines[at + 1]].every(isQuiet);
    const last = sections.at(-1);
    if (last !== undefined && (last.fold !== '') === isFolded) last.lines.push(line);
    else sections.push({ fold: isFolded ? 'folded' : '', lines: [line] });
  }
  return sections.map((section) =>
    section.fold === ''
      ? section
      : { ...section, fold: `${counted(section.lines.length, 'paragraph')} unchanged` },
  );
}

const dayLength = 86_400_000;

/** How long the older version stood: `3 days`. Both ISO 8601. */
export function timeBetween(from: string, to: string): string {
  const passed = Math.max(0, Date.parse(to) - Date.parse(from));
  if (passed >= dayLength) return counted(Math.floor(passed / dayLength), 'day');
  if (passed >= 3_600_000) return counted(Math.floor(passed / 3_600_000), 'hour');
  return passed >= 60_000 ? counted(Math.floor(passed / 60_000), 'minute') : 'less than a minute';
}
