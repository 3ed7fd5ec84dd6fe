import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import { maxPastedLength } from '../../services/pasted-list.ts';
import type { ListedEntry } from '../../services/reference-lists.ts';
import type { VersionText } from '../../services/texts.ts';
import { type PastedForm, pastedFields } from '../forms/pasted-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { shortened } from './shortened.ts';
import { reviewedList, sourceReferencesPath } from './source-references.ts';

/** What the last button did, and the change by which it can be undone. */
export interface PastedDone {
  readonly message: string;
  readonly seq: number | undefined;
}

/** Places of a text that are offered as the beginning of its list: its headings, and its last paragraphs. */
const maxPlaces = 150;

export function pastedPath(project: string): string {
  return pathTo('projects', project, 'reference-lists', 'pasted');
}

/** The form into which references are pasted; of a source, with the places of its text at which its list may begin. */
export function pasteView(
  project: Project,
  text: string,
  of: { readonly source: Source; readonly text: VersionText } | undefined,
  query: URLSearchParams,
) {
  const from = Number(query.get('from') ?? '');
  const isAsked = of !== undefined && query.has('from') && Number.isInteger(from) && from >= 0;
  const found = isAsked ? of.text.text.slice(from, from + maxPastedLength).trim() : '';
  return {
    project,
    action: pastedPath(project.id),
    lists: pathTo('projects', project.id, 'reference-lists'),
    here: pathTo('projects', project.id, 'reference-lists', 'paste'),
    source: of?.source,
    back: of && sourceReferencesPath(project.id, of.source.id),
    text: text === '' ? found : text,
    places: of === undefined ? [] : placesIn(of.text, isAsked ? from : -1),
    most: maxPastedLength.toLocaleString('en'),
  };
}

function placesIn({ blocks, text }: VersionText, from: number) {
  const last = Math.max(0, blocks.length - maxPlaces);
  return blocks
    .filter(({ type }, at) => type === 'heading' || at >= last)
    .slice(-maxPlaces)
    .map(({ start, end, type }) => ({
      value: start,
      label: `${type === 'heading' ? '§ ' : ''}${shortened(text.slice(start, end).replace(/\s+/g, ' '), 70)}`,
      isChosen: start === from,
    }));
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
