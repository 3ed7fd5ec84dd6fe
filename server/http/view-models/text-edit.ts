import type { Claim } from '../../core/claim.ts';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import type { Project } from '../../core/project.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { claimsPreview } from './claims-preview.ts';
import { versionPaths } from './version-list.ts';

export interface TextEdit {
  readonly project: Project;
  readonly source: Source;
  /** Markdown as it stands in the field. */
  readonly body: string;
  readonly error?: string;
  /** The claims as they would stand in it. */
  readonly preview?: readonly Claim[];
  /** The Markdown that somebody saved after the form was opened. */
  readonly saved?: string;
}

/** The text of a source as Markdown in a field, with what saving it would do. */
export function textEditView({ project, source, body, error = '', preview, saved }: TextEdit) {
  const { number } = currentVersion(source);
  return {
    project,
    title: source.title,
    lang: source.language,
    paths: versionPaths(source),
    rev: source.rev,
    next: number + 1,
    body,
    error,
    preview: preview && claimsPreview(source, preview, body),
    theirs: saved === undefined ? undefined : theirsView(saved, body),
  };
}

/** Only what differs: the whole text is in the field below. */
function theirsView(saved: string, typed: string) {
  return compareTexts(saved, typed).rows.filter(({ kind }) => kind !== 'same');
}
