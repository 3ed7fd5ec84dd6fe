import type { Project } from '../../core/project.ts';
import type { BibliographyDraft, ImportResult } from '../../services/bibliography/bibliography-draft.ts';
import type { RefusedEntry } from '../../services/bibliography/read-bibliography.ts';
import type { ReadingProgress } from '../../services/bibliography/readings.ts';
import { pathTo } from '../path-to.ts';
import { fileNames, importPath } from './bibliography-start.ts';
import { counted } from './counted.ts';

/** Refused entries that the page shows; the file has all of them. */
const maxShownRefused = 200;
/** Lines that are named in the summary. */
const maxNamedLines = 10;

/** What an import has done: its figures, and what was refused so that it can be mended. */
export function bibliographyResultView(
  project: Project,
  draft: BibliographyDraft,
  result: ImportResult,
  refused: readonly RefusedEntry[],
  isTakenBack: boolean,
) {
  return {
    project,
    name: fileNames(draft),
    summary: summaryOf(result, refused),
    isTakenBack,
    undo:
      result.change === undefined
        ? ''
        : pathTo('projects', project.id, 'changes', String(result.change), 'undo'),
    action: importPath(project.id, draft.id),
    again: importPath(project.id),
    references: pathTo('projects', project.id, 'references'),
    refused: refused.slice(0, maxShownRefused),
    refusedCount: counted(refused.length, 'entry was', 'entries were'),
    notShown:
      refused.length > maxShownRefused ? counted(refused.length - maxShownRefused, 'more', 'more') : '',
    refusedFile: importPath(project.id, draft.id, 'refused'),
  };
}

/** `212 imported, 14 merged, 3 refused (lines 17, 220, 400)` */
export function summaryOf(
  { added, merged, known, skipped }: Omit<ImportResult, 'at' | 'refused'>,
  refused: readonly RefusedEntry[],
): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const parts = [
    `${number(added)} imported`,
    ...(merged > 0 ? [`${number(merged)} merged`] : []),
    ...(known > 0 ? [`${number(known)} there already`] : []),
    ...(skipped > 0 ? [`${number(skipped)} left out`] : []),
    ...(refused.length > 0 ? [`${number(refused.length)} refused (${linesOf(refused)})`] : []),
  ];
  return parts.join(', ');
}

function linesOf(refused: readonly RefusedEntry[]): string {
  const named = refused.slice(0, maxNamedLines).map(({ line }) => line);
  const rest = refused.length - named.length;
  return `${refused.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** How far the reading is, for the page and for the script that follows it. */
export function progressView({ share, entries }: ReadingProgress, isRead: boolean) {
  return {
    done: Math.round(share * 100),
    isDone: isRead,
    words: `${counted(entries, 'entry', 'entries')} read so far`,
  };
}
