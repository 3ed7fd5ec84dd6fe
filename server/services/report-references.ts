import { bibliographyOf, type Project } from '../core/project.ts';
import { bibliographyStyles } from '../core/references/bibliography-styles.ts';
import { citedOrder } from '../core/report/cited-order.ts';
import type { Report, ReportReference } from '../core/report/report.ts';
import { type ListedReference, readReferences } from './list-references.ts';
import { orderReferences, setBibliography } from './set-bibliography.ts';
import type { Workspace } from './workspace.ts';

/** References as a report lists them, without their numbers. */
export type SetReferences = readonly Omit<ReportReference, 'number'>[];

/**
 * These references in the style of the project and in the order that it asks for. A style that numbers them as they come up goes by the report: it is built once
 * to see in which order that is.
 */
export async function setReferences(
  workspace: Workspace,
  project: Project,
  ids: ReadonlySet<string>,
  build: (references: SetReferences) => Report,
): Promise<SetReferences> {
  if (ids.size === 0) return [];
  const setting = { ...bibliographyOf(project), order: 'style' } as const;
  const list = await readReferences(workspace, project);
  const ordered = await orderReferences(list, setting);
  const cited = ordered.filter(({ reference }) => ids.has(reference.id));
  const isAsCited = bibliographyStyles[setting.style].order === 'first-cited';
  const shown = isAsCited ? asCited(cited, build(cited.map(plain))) : cited;
  const { entries } = await setBibliography(list, shown, setting);
  return entries.map(({ listed: { reference }, entry }) => ({ reference, entry }));
}

function plain({ reference }: ListedReference) {
  return { reference, entry: { runs: [], label: '', isPlain: true } };
}

function asCited(cited: readonly ListedReference[], report: Report): readonly ListedReference[] {
  const places = new Map(citedOrder(report).map((id, at) => [id, at]));
  const placeOf = ({ reference }: ListedReference) => places.get(reference.id) ?? places.size;
  return [...cited].sort((a, b) => placeOf(a) - placeOf(b));
}
