import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import type { FormState } from '../forms/edit-form.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { formView } from './form-fields.ts';
import { metadataFieldShapes } from './metadata-fields.ts';

interface SourceEdit {
  readonly project: Project;
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly claims: number;
  readonly relations: number;
  readonly state: FormState;
}

/** The form of what is known of a source, and the way to take it away. */
export function sourceEditView({ project, source, sources, claims, relations, state }: SourceEdit) {
  const framings = [
    ...new Set(sources.map(({ framing }) => framing).filter((framing) => framing !== '')),
  ].sort();
  const path = pathTo('projects', project.id, 'sources', source.id);
  return {
    project,
    title: source.title,
    lang: source.language,
    rev: source.rev,
    form: formView(metadataFieldShapes({ framings, language: state.draft.language ?? '' }), state),
    goesToo: `${counted(claims, 'claim')} and ${counted(relations, 'relation')}`,
    paths: {
      reader: path,
      versions: `${path}/versions`,
      retract: `${path}/retract`,
      project: pathTo('projects', project.id),
    },
  };
}
