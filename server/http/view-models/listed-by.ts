import type { Reference } from '../../core/reference.ts';
import type { Source } from '../../core/source.ts';
import { sourceReferencesPath } from './source-references.ts';

/** The entries of sources' own lists that name a reference, as they stand there. A source that was taken away is left out. */
export function listedByView({ listed = [], project }: Reference, sources: readonly Source[]) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return listed.flatMap(({ source, entry }) => {
    const found = byId.get(source);
    if (found === undefined) return [];
    const { title, language } = found;
    return [{ title, lang: language, entry, href: sourceReferencesPath(project, source) }];
  });
}
