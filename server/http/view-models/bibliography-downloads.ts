import type { Source } from '../../core/source.ts';
import type { listBibliographyFormats } from '../../services/bibliography/export-bibliography.ts';
import { pathTo } from '../path-to.ts';

type Formats = Awaited<ReturnType<typeof listBibliographyFormats>>;

/** The links by which a project's references, or those that one source cites, are downloaded: one for each format. */
export function bibliographyDownloads(
  project: string,
  formats: Formats,
  source?: Pick<Source, 'id' | 'title' | 'language'>,
) {
  const query = source === undefined ? '' : `?${new URLSearchParams({ source: source.id })}`;
  return {
    source: source === undefined ? undefined : { title: source.title, lang: source.language },
    formats: formats.map(({ name, label, hint, loses }) => ({
      label,
      hint,
      loses,
      href: `${pathTo('api', 'projects', project, 'references', 'export', name)}${query}`,
      marked: undefined,
    })),
  };
}
