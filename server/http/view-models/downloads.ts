import type { Source } from '../../core/source.ts';
import type { listFormats } from '../../services/export-annotations.ts';
import { pathTo } from '../path-to.ts';

type Formats = Awaited<ReturnType<typeof listFormats>>;

/** The links by which a project's claims, or those of one source, are downloaded: one for each format. */
export function downloadsView(
  project: string,
  formats: Formats,
  source?: Pick<Source, 'id' | 'title' | 'language'>,
) {
  const only: readonly [string, string][] = source === undefined ? [] : [['source', source.id]];
  const address = (name: string, more: readonly [string, string][] = []) => {
    const query = new URLSearchParams([...only, ...more]).toString();
    return `${pathTo('api', 'projects', project, 'export', name)}${query === '' ? '' : `?${query}`}`;
  };
  return {
    source: source === undefined ? undefined : { title: source.title, lang: source.language },
    formats: formats.map(({ name, label, hint, loses, mayBeMarked }) => ({
      label,
      hint,
      loses,
      href: address(name),
      marked: mayBeMarked ? address(name, [['bom', 'yes']]) : undefined,
    })),
  };
}
