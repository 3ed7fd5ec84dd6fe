import type { Project } from '../../core/project.ts';
import { currentVersion, type Source, type Version } from '../../core/source.ts';
import type { VersionSummary } from '../../services/version-claims.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';

const origins = {
  upload: 'uploaded',
  paste: 'pasted',
  file: 'changed in the folder',
  edit: 'edited here',
} satisfies Record<Version['origin'], string>;

/** The addresses below a source that have to do with its versions. */
export function versionPaths(source: Source) {
  const reader = pathTo('projects', source.project, 'sources', source.id);
  const versions = `${reader}/versions`;
  return { reader, versions, compare: `${versions}/compare`, edit: `${reader}/text` };
}

/** The versions of a source, newest first. */
export function versionListView(project: Project, source: Source, summaries: readonly VersionSummary[]) {
  const paths = versionPaths(source);
  const current = currentVersion(source).number;
  return {
    project,
    title: source.title,
    lang: source.language,
    paths,
    lines: summaries.map(({ version, sure, check, lost }) => ({
      number: version.number,
      isCurrent: version.number === current,
      isBefore: version.number === current - 1,
      at: momentOf(version.created),
      by: version.creator,
      origin: origins[version.origin],
      length: `${counted(version.sentences, 'sentence')}, ${counted(version.textLength, 'character')}`,
      claims: [
        { sign: '✓', words: `${counted(sure, 'claim')} sure`, count: sure },
        { sign: '?', words: `${counted(check, 'claim')} to be checked`, count: check },
        { sign: '⊘', words: `${counted(lost, 'claim')} lost`, count: lost },
      ].filter(({ count }) => count > 0),
      original: version.original?.name ?? '',
      reader: version.number === current ? paths.reader : `${paths.reader}?version=${version.number}`,
      files: `${paths.versions}/${version.number}`,
      changes: version.number === 1 ? '' : `${paths.compare}?from=${version.number - 1}&to=${version.number}`,
    })),
  };
}
