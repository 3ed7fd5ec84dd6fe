import { otherLanguage } from '../core/other-language.ts';
import type { Source } from '../core/source.ts';

/** Said beside the answer; a text in another language is a version all the same. */
export function versionWarnings({ language, title }: Source, body: string): string[] {
  const other = otherLanguage(language, body);
  return other === ''
    ? []
    : [`The text seems to be in another language (${other}) than ${title} (${language}).`];
}
