import type { Project } from '../../core/project.ts';
import type { BibliographyDraft } from '../../services/bibliography/bibliography-draft.ts';
import type { listBibliographyFormats } from '../../services/bibliography/export-bibliography.ts';
import { maxBibliographyBytes, maxEntries } from '../../services/bibliography/read-bibliography.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';

type Formats = Awaited<ReturnType<typeof listBibliographyFormats>>;

interface Start {
  readonly project: Project;
  readonly formats: Formats;
  readonly drafts: readonly BibliographyDraft[];
  /** What was typed, and what was wrong with it. */
  readonly pasted: string;
  readonly problem: string;
}

export function importPath(project: string, ...parts: readonly string[]): string {
  return pathTo('projects', project, 'references', 'import', ...parts);
}

/** Where a bibliography is chosen or pasted, and what waits or was done lately. */
export function bibliographyStartView({ project, formats, drafts, pasted, problem }: Start) {
  return {
    project,
    pasted,
    problem,
    references: pathTo('projects', project.id, 'references'),
    paste: pathTo('projects', project.id, 'reference-lists', 'paste'),
    action: importPath(project.id),
    formats: formats.map(({ label }) => label).join(', '),
    bounds: `up to ${maxBibliographyBytes / 1024 / 1024} MB and ${counted(maxEntries, 'entry', 'entries')} at once`,
    waiting: drafts.map((draft) => ({
      name: fileNames(draft),
      href: importPath(project.id, draft.id),
      by: draft.by,
      at: momentOf(draft.result?.at ?? draft.created),
      state: draft.result === undefined ? 'waits for review' : 'imported',
    })),
  };
}

export function fileNames({ files }: BibliographyDraft): string {
  return files.map(({ name }) => name).join(', ');
}
