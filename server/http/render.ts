import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';
import type { ViewData } from './page.ts';

const viewsFolder = fileURLToPath(new URL('../../views/', import.meta.url));

/**
 * Renders a view of `views/`, by its name without ending. Templates are compiled once. In a template `<%-` is for includes and for values of
 * type SafeHtml; everything else is written with `<%=`, which escapes.
 */
export function renderView(name: string, data: ViewData): Promise<string> {
  return ejs.renderFile(
    join(viewsFolder, `${name}.ejs`),
    { ...data },
    { cache: true, root: viewsFolder, views: [viewsFolder] },
  );
}
