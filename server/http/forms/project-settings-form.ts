import {
  bibliographyOf,
  type Project,
  type ProjectPatch,
  projectPatchSchema,
  suggestionsOn,
} from '../../core/project.ts';
import { formatScale, parseScale } from '../../core/scale-lines.ts';
import { scaleOf } from '../../core/verdict-scale.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';

/** Title, question and settings of a project as one form has them. */
export function settingsDraft(project: Project): Draft {
  return {
    title: project.title,
    description: project.description,
    verdicts: formatScale(scaleOf(project)),
    suggestions: suggestionsOn(project) ? 'on' : 'off',
    ...bibliographyOf(project),
  };
}

/** What a form leaves out stays as it is. */
export function readSettingsDraft(form: URLSearchParams): Draft {
  const names = ['title', 'description', 'verdicts', 'suggestions', 'language', 'style'].filter((name) =>
    form.has(name),
  );
  return Object.fromEntries(names.map((name) => [name, typed(form, name)]));
}

/** Settings that nobody has changed are not written, so that a project without its own scale follows the usual one. */
export function parseSettingsDraft(draft: Draft, project: Project): Parsed<ProjectPatch> {
  const { title, description, verdicts, suggestions, language, style } = draft;
  const before = settingsDraft(project);
  const isScaleNew = verdicts !== undefined && verdicts.trim() !== before.verdicts;
  const isSwitched = suggestions !== undefined && suggestions !== before.suggestions;
  const patch = {
    title,
    description,
    ...(isScaleNew ? { verdicts: parseScale(verdicts, scaleOf(project)) } : {}),
    ...(isSwitched ? { suggestions: suggestions === 'on' } : {}),
    ...(language !== undefined && language !== before.language ? { language } : {}),
    ...(style !== undefined && style !== before.style ? { style } : {}),
  };
  const parsed = parseFields(projectPatchSchema, patch, settingsField);
  if (parsed.ok || parsed.errors.verdicts === undefined) return parsed;
  const lines = patch.verdicts?.length ?? 0;
  const many = lines < 2 ? 'At least two ratings.' : lines > 12 ? 'At most 12 ratings.' : undefined;
  return { ok: false, errors: { ...parsed.errors, verdicts: many ?? parsed.errors.verdicts } };
}

/** `verdicts.2.label` was typed in `verdicts`. */
export function settingsField(path: string): string {
  return path.split('.')[0] ?? '';
}
