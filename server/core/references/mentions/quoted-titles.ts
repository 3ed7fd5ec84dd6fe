import type { FoundMention } from './citable.ts';
import { locatorAt } from './locator.ts';
import { type NameIndex, titleForms } from './name-index.ts';

/** What stands in quotation marks, or in the marks of Chinese titles. */
const quoted = /《([^《》\n]{2,200})》|[“„«「『]([^“”„«»「」『』\n]{4,200})[”“»」』]|"([^"\n]{8,200})"/gu;

/** Works that are named by their title. */
export function quotedTitles(text: string, index: NameIndex): FoundMention[] {
  return Array.from(text.matchAll(quoted)).flatMap((match) => {
    const [whole, ...inner] = match;
    const title = (inner.find((one) => one !== undefined) ?? '').replace(/[,.]$/, '');
    const works = titleForms(title)
      .map((form) => index.titles.get(form))
      .find((some) => some !== undefined);
    if (works === undefined) return [];
    const end = match.index + whole.length;
    const locator = locatorAt(text, end);
    return [
      {
        start: match.index,
        end: locator?.end ?? end,
        kind: 'name' as const,
        keys: works.map(({ key }) => key),
        locator: locator?.text ?? '',
      },
    ];
  });
}
