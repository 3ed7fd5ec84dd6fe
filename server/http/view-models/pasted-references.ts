import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import { maxPastedLength } from '../../services/pasted-list.ts';
import type { ListedEntry } from '../../services/reference-lists.ts';
import { type PastedForm, pastedFields } from '../forms/pasted-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { reviewedList, sourceReferencesPath } from './source-references.ts';

/** What the last button did, and the change by which it can be undone. */
export interface PastedDone {
  readonly message: string;
  readonly seq: number | undefined;
}

export function pastedPath(project: string): string {
  return pathTo('projects', project, 'reference-lists', 'pasted');
}

/** The form into which references are pasted, by themselves or of the list of a source. */
export function pasteView(project: Project, text: string, source: Source | undefined) {
  return {
    project,
    action: pastedPath(project.id),
    lists: pathTo('projects', project.id, 'reference-lists'),
    source,
    back: source && sourceReferencesPath(project.id, source.id),
    text,
    most: maxPastedLength.toLocaleString('en'),
  };
}

interface PastedPage {
  readonly project: Project;
  readonly source: Source | undefined;
  readonly list: readonly ListedEntry[];
  readonly form: PastedForm;
  /** The entry that has the focus, counted from 1; 0 for none. */
  readonly at: number;
  readonly done: PastedDone | undefined;
}

/** Pasted references under review: all on one page, since the text goes along with every answer. */
export function pastedView({ project, source, list, form, at, done }: PastedPage) {
  const query = new URLSearchParams(at > 0 ? { at: String(at) } : {});
  return {
    project,
    source: source ?? false,
    sourceHref: source && sourceReferencesPath(project.id, source.id),
    references: pathTo('projects', project.id, 'references'),
    hidden: pastedFields(form),
    done,
    mend: false,
    count: counted(list.length, 'entry', 'entries'),
    ...reviewedList(list, pastedPath(project.id), query, { size: list.length }),
  };
}
