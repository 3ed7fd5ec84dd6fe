import { type ClaimChange, rowFinder, startOf } from '../../core/compare/claim-change.ts';
import { wordComparer } from '../../core/compare/compare-words.ts';
import type { NumberedRange, Paragraph } from '../../core/compare/moved-paragraphs.ts';
import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import type { Target } from '../../core/target.ts';
import type { ComparedVersions } from '../../services/compare-versions.ts';
import { claimFate } from './claim-fate.ts';
import { claimedParts } from './claimed-parts.ts';
import { counted } from './counted.ts';
import { folded } from './folded-lines.ts';
import { momentOf } from './moment.ts';
import { versionPaths } from './version-list.ts';

interface Compared {
  readonly project: Project;
  readonly source: Source;
  readonly view: 'inline' | 'side';
  readonly compared: ComparedVersions;
}

/** Two versions of a source beside each other: what became of the claims, what changed in the text, and what did not, folded. */
export function versionCompareView({ project, source, view, compared }: Compared) {
  const { from, to, paragraphs, claims } = compared;
  const paths = versionPaths(source);
  const at = `${paths.compare}?from=${from.number}&to=${to.number}`;
  const rows = rowsOf(paragraphs, claims);
  const numbers = { from: from.number, to: to.number };
  const words = wordComparer();
  const fates = claims.map((change) => {
    const line = claimFate(change, source, words);
    return { change, line: { ...line, row: rowId(paragraphs[rows.of(change)]) } };
  });
  const beside = new Map<number, (typeof fates)[number][]>();
  for (const fate of fates) {
    const row = rows.of(fate.change);
    beside.set(row, [...(beside.get(row) ?? []), fate]);
  }
  const lines = paragraphs.map((paragraph, index) => ({
    ...lineOf(paragraph, numbers, rows.spansIn(index)),
    isQuiet: paragraph.kind === 'same' && !rows.isNoted(index),
    notes: (beside.get(index) ?? [])
      .filter(({ change }) => change.kind !== 'same' || paragraph.kind !== 'same')
      .map(({ line }) => line),
  }));
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
    summary: summaryOf(paragraphs),
    isCoarse: compared.isCoarse,
    claims: fates.filter(({ change }) => change.kind !== 'same').map(({ line }) => line),
    unchanged: fates.filter(({ change }) => change.kind === 'same').map(({ line }) => line),
    counts: claimCounts(claims),
    sections: folded(lines),
  };
}

/** Which paragraph each claim is told beside: where it stands now, or where it stood if it is gone. */
function rowsOf(paragraphs: readonly Paragraph[], claims: readonly ClaimChange[]) {
  const [was, is] = [rowFinder(paragraphs, 'before'), rowFinder(paragraphs, 'after')];
  const of = ({ kind, before, after }: ClaimChange) =>
    kind === 'vanished' ? was(startOf(before)) : is(startOf(after));
  const noted = new Set(claims.filter(({ kind }) => kind !== 'same').map(of));
  const [olds, news] = [new Map<number, Target[]>(), new Map<number, Target[]>()];
  for (const { kind, before, after } of claims) {
    const [old, young] = [was(startOf(before)), is(startOf(after))];
    olds.set(old, [...(olds.get(old) ?? []), before]);
    if (kind !== 'vanished') news.set(young, [...(news.get(young) ?? []), after]);
  }
  const spans = (targets: readonly Target[] = []) => targets.flatMap((target) => target.spans);
  return {
    of,
    isNoted: (at: number) => noted.has(at),
    spansIn: (at: number) => ({ before: spans(olds.get(at)), after: spans(news.get(at)) }),
  };
}

function lineOf(
  paragraph: Paragraph,
  { from, to }: { readonly from: number; readonly to: number },
  { before, after }: { readonly before: Target['spans']; readonly after: Target['spans'] },
) {
  const { kind, elsewhere } = paragraph;
  const at = (range: NumberedRange | undefined) => range?.start ?? 0;
  const isAway = kind === 'moved-away';
  // What moved away has its words in the older text only.
  const parts = claimedParts(
    paragraph.parts,
    { start: at(paragraph.before), spans: before },
    isAway ? { start: at(paragraph.before), spans: before } : { start: at(paragraph.after), spans: after },
  );
  return {
    id: rowId(paragraph),
    kind,
    parts,
    before: kind === 'moved-here' ? [] : parts.filter((part) => part.kind !== 'added'),
    after: isAway ? [] : parts.filter((part) => part.kind !== 'removed'),
    move: elsewhere && {
      href: isAway ? `#now-${elsewhere.number}` : `#was-${elsewhere.number}`,
      words: isAway
        ? `Moved to paragraph ${elsewhere.number} of version ${to}`
        : `Moved from paragraph ${elsewhere.number} of version ${from}`,
    },
  };
}

function rowId(paragraph: Paragraph | undefined): string {
  if (paragraph?.after !== undefined) return `now-${paragraph.after.number}`;
  return paragraph?.before === undefined ? '' : `was-${paragraph.before.number}`;
}

function summaryOf(paragraphs: readonly Paragraph[]): string[] {
  const words = { changed: 'changed', added: 'added', removed: 'removed', 'moved-here': 'moved' } as const;
  return Object.entries(words).flatMap(([kind, what]) => {
    const count = paragraphs.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${counted(count, 'paragraph')} ${what}`];
  });
}

function claimCounts(claims: readonly ClaimChange[]): string[] {
  const words = { reworded: 'reworded', vanished: 'vanished', moved: 'moved', same: 'unchanged' } as const;
  return Object.entries(words).flatMap(([kind, what]) => {
    const count = claims.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${counted(count, 'claim')} ${what}`];
  });
}
