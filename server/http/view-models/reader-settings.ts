import type { ReaderSettings } from '../../core/reader-settings.ts';
import type { Runs } from '../../core/reading.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { pathTo } from '../path-to.ts';

/** What the script of one text is told. A version that is not the current one has an index of its own. */
export function readerSettings(by: string, source: Source, version: number, runs: Runs): ReaderSettings {
  const { project, id } = source;
  const index = pathTo('projects', project, 'sources', id, 'index.json');
  return {
    by,
    source: id,
    version,
    runs,
    paths: {
      cards: pathTo('projects', project, 'sources', id, 'cards'),
      index: version === currentVersion(source).number ? index : `${index}?version=${version}`,
      mentions: pathTo('projects', project, 'sources', id, 'mentions'),
      claims: pathTo('projects', project, 'claims'),
      search: pathTo('projects', project, 'search'),
      reading: pathTo('api', 'projects', project, 'sources', id, 'reading'),
      apiClaims: pathTo('api', 'projects', project, 'claims'),
      apiChanges: pathTo('api', 'projects', project, 'changes'),
    },
  };
}
