import { type SafeHtml, trusted } from './safe-html.ts';

/**
 * A rendered document with other ids, and links to them, so that two can stand on one page. The text stays the same. Escaped text and attribute values hold no `"`, so
 * that what is looked for stands in tags only.
 */
export function prefixIds(html: SafeHtml, prefix: string): SafeHtml {
  return trusted(html.replace(/ (?:id="|href="#)/g, (attribute) => attribute + prefix));
}
