import type { Reference } from '../../core/reference.ts';
import type { FullTextOffer } from '../../core/references/full-text-match.ts';
import type { Source } from '../../core/source.ts';
import { pathTo } from '../path-to.ts';

/** The source that is a reference's full text, or those that may be. @param back where the form leads back to */
export function fullTextView(
  { project, id, rev, fullText, csl }: Reference,
  offers: readonly FullTextOffer<Source>[],
  sources: readonly Source[],
  back: string,
) {
  const found = sources.find((source) => source.id === fullText);
  return {
    action: pathTo('projects', project, 'references', id, 'full-text'),
    rev,
    back,
    source: found && {
      title: found.title,
      lang: found.language,
      href: pathTo('projects', project, 'sources', found.id),
    },
    offers: offers.map(({ source, match }) => ({
      id: source.id,
      title: source.title,
      lang: source.language,
      why: `same ${match}`,
    })),
    others: [...sources]
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(({ id: value, title }) => ({ value, title })),
    read: readingLink(csl),
  };
}

/** Where the reference can be read elsewhere: by its DOI, else at its address. */
function readingLink({ DOI, URL: address }: Reference['csl']) {
  if (DOI !== undefined && DOI !== '') return { text: DOI, href: `https://doi.org/${encodeURI(DOI)}` };
  return address === undefined || address === '' ? undefined : { text: address, href: address };
}
