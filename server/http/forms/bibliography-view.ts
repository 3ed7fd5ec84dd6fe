import { bibliographyOf, type Project } from '../../core/project.ts';
import { bibliographyLanguages, bibliographyStyleNames } from '../../core/references/bibliography-styles.ts';
import type { ReferenceFilter } from '../../services/list-references.ts';
import { referenceOrders, type Setting } from '../../services/set-bibliography.ts';
import { defined } from '../record-endpoints.ts';
import { named, yesOrNo } from './list-filters.ts';

/** The references that an address asks for. What it does not name, or names wrongly, is no condition. */
export function referenceFilter(query: URLSearchParams): ReferenceFilter {
  return defined({
    text: named(query, 'text'),
    cited: yesOrNo(query, 'cited'),
    passage: yesOrNo(query, 'passage'),
    type: named(query, 'type'),
    doi: yesOrNo(query, 'doi'),
    source: named(query, 'source'),
    framing: named(query, 'framing'),
  });
}

/** How an address asks for the list to be set: by itself in the style and the language of the project, in the order of the style. */
export function bibliographySetting(query: URLSearchParams, project: Project): Setting {
  const { style, language, sort } = Object.fromEntries(query);
  const usual = bibliographyOf(project);
  return {
    style: bibliographyStyleNames.find((name) => name === style) ?? usual.style,
    language: bibliographyLanguages.find((one) => one === language) ?? usual.language,
    order: referenceOrders.find((order) => order === sort) ?? 'style',
  };
}
